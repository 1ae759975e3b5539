'use client';
import type { ReactNode } from 'react';
import { useReplacement } from '../look/useReplacement.tsx';
import { useSlots } from '../look/useSlots.ts';

const paths = {
  phone:
    'M6.2 3.5h2.6l1.6 4.2-2 1.5a11.5 11.5 0 0 0 6.4 6.4l1.5-2 4.2 1.6v2.6a2 2 0 0 1-2.2 2A16.3 16.3 0 0 1 4.2 5.7a2 2 0 0 1 2-2.2Z',
  globe:
    'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0M3.5 12h17M12 3.5c5 5 5 12 0 17M12 3.5c-5 5-5 12 0 17',
  check: 'm5 12.5 4.6 4.6L19.5 7',
  alert: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0M12 7.8v5M12 16.1v.1',
  back: 'M19 12H5.5m5.5-6-6 6 6 6',
  forward: 'M5 12h13.5M13 6l6 6-6 6',
  earlier: 'm14.5 6-6 6 6 6',
  later: 'm9.5 6 6 6-6 6',
  down: 'm7 10 5 5 5-5',
  minimize: 'M6.5 12h11',
  close: 'M6.5 6.5l11 11m0-11-11 11',
  clock: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0M12 7.5V12l3 2',
  moon: 'M19.5 14.2A8 8 0 0 1 9.8 4.5a8 8 0 1 0 9.7 9.7Z',
  offline:
    'M4 4l16 16M8.5 15.3a5 5 0 0 1 7 0M5 11.6a10 10 0 0 1 4-2.4m4.2-.3A10 10 0 0 1 19 11.6M12 18.9v.1',
  calendar:
    'M4 7.5a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2V18a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2ZM4 10h16M8.5 3.5v4m7-4v4M9.5 15h5',
  swap: 'M4 8.5h14m-4-4 4 4-4 4M20 15.5H6m4 4-4-4 4-4',
  pen: 'M4.5 19.5 5.7 15 15.5 5.2a2 2 0 0 1 2.8 0l.5.5a2 2 0 0 1 0 2.8L9 18.3Z',
  cup: 'M5 8.5h11.5v5.5a5 5 0 0 1-5 5H10a5 5 0 0 1-5-5ZM16.5 10h1.2a2.3 2.3 0 0 1 0 4.7h-1.2M9 3.5v1.8M12.5 3.5v1.8',
  tools:
    'M14.8 4.2a4.5 4.5 0 0 0-5 6.2l-5.3 5.3a2 2 0 0 0 2.8 2.8l5.3-5.3a4.5 4.5 0 0 0 6.2-5l-2.7 2.6-2.6-.7-.7-2.6Z',
};

/** Which picture. */
export type IconName = keyof typeof paths;

/** What an {@link Icon} takes. */
export interface IconProps {
  name: IconName;
  /** Default: that of the slot `icon`. */
  className?: string | undefined;
}

const pointing: readonly IconName[] = ['back', 'forward', 'earlier', 'later'];

/** A line drawing beside words; it says nothing by itself. Arrows turn with the reading direction. */
export function Icon(props: IconProps): ReactNode {
  const cbk = useSlots();
  const replacement = useReplacement('Icon');
  const { name, className = cbk('icon') } = props;
  if (replacement) return replacement({ name, className });
  return (
    <svg
      className={className}
      viewBox="0 0 24 24"
      aria-hidden="true"
      data-flip={pointing.includes(name) || undefined}
    >
      <path d={paths[name]} />
    </svg>
  );
}

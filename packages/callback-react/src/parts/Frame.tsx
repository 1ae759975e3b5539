'use client';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId, useRef } from 'react';
import { Icon } from '../icons/Icon.tsx';
import { useSlots } from '../look/useSlots.ts';
import { useStyleCheck } from '../look/useStyleCheck.ts';
import { joinClasses } from './joinClasses.ts';

/** What a {@link Frame} takes besides the attributes of a section. */
export interface FrameProps extends Omit<ComponentPropsWithoutRef<'section'>, 'title'> {
  /** Nothing while the words are on their way. */
  title: string | undefined;
  progress: string | undefined;
  /** Said politely when it changes; empty for nothing. */
  said: string;
  theme?: 'light' | 'dark' | 'system';
  density?: 'regular' | 'high' | undefined;
  /** Buttons at the end of the head. */
  tools?: ReactNode;
  children: ReactNode;
}

/** The card around every screen: a named region with a head and a voice. */
export const Frame = forwardRef<HTMLElement, FrameProps>(function Frame(props, ref) {
  const cbk = useSlots();
  const { title, progress, said, theme = 'system', density, tools, ...attributes } = props;
  const { className, children, ...rest } = attributes;
  const panel = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const blank = <span className={cbk('skeleton')} />;
  useStyleCheck(panel);
  return (
    <section
      aria-labelledby={titleId}
      aria-busy={!title || undefined}
      {...rest}
      className={joinClasses(cbk('root', 'widget'), className)}
      data-theme={theme}
      data-density={density}
      ref={ref}
    >
      <div className={cbk('panel')} ref={panel}>
        <header className={cbk('header')}>
          <span className={cbk('badge', 'sign')}>
            <Icon name="phone" />
          </span>
          <div className={cbk('titles')}>
            <h2 className={cbk('title')} id={titleId}>
              {title ?? blank}
            </h2>
            <p className={cbk('progress')}>{progress ?? blank}</p>
          </div>
          {tools}
        </header>
        {children}
        <p className={cbk('hidden')} role="status">
          {said}
        </p>
      </div>
    </section>
  );
});

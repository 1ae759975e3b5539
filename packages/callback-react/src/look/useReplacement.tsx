'use client';
import { type ComponentProps, type ComponentType, type ReactNode, useContext } from 'react';
import type { CallbackComponents } from './CallbackComponents.ts';
import { LookContext } from './LookContext.ts';

type PropsOf<Part extends keyof CallbackComponents> = ComponentProps<
  NonNullable<CallbackComponents[Part]>
>;

/** Draws what a host has put in the place of a part; nothing where it has put nothing. */
export function useReplacement<Part extends keyof CallbackComponents>(
  part: Part,
): ((props: PropsOf<Part>) => ReactNode) | undefined {
  const look = useContext(LookContext);
  // That a component and the props of its part belong together is beyond the compiler.
  const Own = look.components?.[part] as ComponentType<object> | undefined;
  if (!Own) return undefined;
  // Inside, the part is ours again: a component that wraps it would never end.
  const inside = { ...look, components: { ...look.components, [part]: undefined } };
  return (props: object) => (
    <LookContext.Provider value={inside}>
      <Own {...props} />
    </LookContext.Provider>
  );
}

'use client';
import { type ReactNode, useContext, useMemo } from 'react';
import { type Look, LookContext } from './LookContext.ts';

/** What a {@link LookProvider} takes. What it is not given comes from the one above. */
export interface LookProviderProps extends Look {
  children: ReactNode;
}

/**
 * Gives classes and components to every widget, launcher and part below. A widget's own props go before.
 *
 * @example
 * ```tsx
 * <LookProvider classNames={{ button: 'rounded-full' }}>…</LookProvider>
 * ```
 */
export function LookProvider({ classNames, components, children }: LookProviderProps): ReactNode {
  const above = useContext(LookContext);
  const look = useMemo(
    () => ({
      classNames: classNames ?? above.classNames,
      components: components ?? above.components,
    }),
    [classNames, components, above],
  );
  return <LookContext.Provider value={look}>{children}</LookContext.Provider>;
}

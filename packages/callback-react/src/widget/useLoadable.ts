'use client';
import { useEffect, useReducer, useRef, useState } from 'react';

/** A part that is loaded once it is wanted. */
export interface Loadable<Part> {
  part: Part | undefined;
  /** It did not come. */
  failed: boolean;
  /** Asks for it once more. */
  again(): void;
}

/** Loads a part once it is wanted, and tells when it does not come; it is tried again when `moment` changes. */
export function useLoadable<Part extends object>(
  load: () => Promise<Part>,
  wanted: boolean,
  moment?: string,
): Loadable<Part> {
  const [{ part, failed }, show] = useState<{ part?: Part; failed: boolean }>({ failed: false });
  const [attempt, again] = useReducer((count: number) => count + 1, 0);
  const latest = useRef(load);
  const missing = !part;
  // biome-ignore lint/correctness/useExhaustiveDependencies: attempt and moment are reasons to try again
  useEffect(() => {
    if (!wanted || !missing) return;
    let here = true;
    latest.current().then(
      (arrived) => here && show({ part: arrived, failed: false }),
      () => here && show({ failed: true }),
    );
    return () => {
      here = false;
    };
  }, [wanted, missing, moment, attempt]);
  return { part, failed, again };
}

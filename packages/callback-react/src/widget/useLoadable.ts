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

/** Loads a part once it is wanted, and tells when it does not come. */
export function useLoadable<Part extends object>(
  load: () => Promise<Part>,
  wanted: boolean,
): Loadable<Part> {
  const [state, setState] = useState<{ part?: Part; failed: boolean }>({ failed: false });
  const [attempt, again] = useReducer((count: number) => count + 1, 0);
  const latest = useRef(load);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt loads
  useEffect(() => {
    if (!wanted) return;
    let here = true;
    latest.current().then(
      (part) => here && setState({ part, failed: false }),
      () => here && setState({ failed: true }),
    );
    return () => {
      here = false;
    };
  }, [wanted, attempt]);
  return { part: state.part, failed: state.failed, again };
}

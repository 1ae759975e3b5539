'use client';
import { useEffect, useRef, useState } from 'react';

/**
 * A part that is loaded once it is wanted. Nothing until it is there, and when it does not come; it is tried again
 * when `moment` changes.
 */
export function useLoaded<Part extends object>(
  load: () => Promise<Part>,
  wanted: boolean,
  moment?: string,
): Part | undefined {
  const [loaded, setLoaded] = useState<{ part: Part }>();
  const latest = useRef(load);
  const missing = !loaded;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the moment is the reason to try again
  useEffect(() => {
    if (!wanted || !missing) return;
    let here = true;
    latest.current().then(
      (part) => here && setLoaded({ part }),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [wanted, missing, moment]);
  return loaded?.part;
}

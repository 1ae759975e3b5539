'use client';
import { useEffect, useRef, useState } from 'react';

/** A part that is loaded once it is wanted. Nothing until it is there, and when it does not come. */
export function useLoaded<Part extends object>(
  load: () => Promise<Part>,
  wanted: boolean,
): Part | undefined {
  const [loaded, setLoaded] = useState<{ part: Part }>();
  const latest = useRef(load);
  useEffect(() => {
    if (!wanted) return;
    let here = true;
    latest.current().then(
      (part) => here && setLoaded({ part }),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [wanted]);
  return loaded?.part;
}

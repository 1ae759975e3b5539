'use client';
import { lazy } from 'react';

/** The `LifeFollower`, loaded for widgets that somebody listens to. Where it does not load, nobody hears anything. */
export const LazyLife = lazy(() =>
  import('./LifeFollower.tsx').then(
    ({ LifeFollower }) => ({ default: LifeFollower }),
    () => ({ default: () => null }),
  ),
);

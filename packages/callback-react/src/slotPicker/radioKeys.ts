/** Where a key leads to in a group of radios. */
export type RadioMove = 'next' | 'previous' | 'first' | 'last';

/**
 * What the keys do. Arrow keys walk native radios by themselves, in their reading direction and round the ends;
 * Home and End come from the props of `useSlotPicker`. Tab enters and leaves a group as one.
 */
export const radioKeys: Readonly<Record<string, RadioMove>> = {
  ArrowDown: 'next',
  ArrowRight: 'next',
  ArrowUp: 'previous',
  ArrowLeft: 'previous',
  Home: 'first',
  End: 'last',
};

import type { CallbackSlot } from './CallbackSlot.ts';

/**
 * Classes that slots carry besides their own.
 *
 * @example
 * ```tsx
 * <CallbackWidget classNames={{ panel: 'shadow-none', button: 'rounded-full' }} />
 * ```
 */
export type CallbackClassNames = Readonly<Partial<Record<CallbackSlot, string | undefined>>>;

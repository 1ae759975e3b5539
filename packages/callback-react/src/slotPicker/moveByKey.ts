import { radioKeys } from './radioKeys.ts';

/** One of a group. */
export interface RadioOption {
  value: string;
  /** Passed over. */
  disabled: boolean;
}

/** Where somebody stands, and which key was pressed. */
export interface RadioStep {
  /** Value of the option that has the focus, if any has. */
  from: string | undefined;
  /** As in `KeyboardEvent.key`. */
  key: string;
}

/**
 * Value of the option that a key leads to, round the ends, past what is disabled; nothing for any other key.
 * For groups that are not made of native radios, such as a listbox.
 *
 * @example
 * ```ts
 * const times = [
 *   { value: '09:00', disabled: false },
 *   { value: '09:30', disabled: true },
 *   { value: '10:00', disabled: false },
 * ];
 * moveByKey(times, { from: '09:00', key: 'ArrowDown' }); // 10:00
 * ```
 */
export function moveByKey(
  options: readonly RadioOption[],
  { from, key }: RadioStep,
): string | undefined {
  const open = options.filter((option) => !option.disabled).map(({ value }) => value);
  const at = from === undefined ? -1 : open.indexOf(from);
  const move = Object.hasOwn(radioKeys, key) && radioKeys[key];
  if (!move) return undefined;
  const steps = { next: at + 1, previous: Math.max(at, 0) - 1, first: 0, last: -1 };
  return open.at(steps[move] % open.length);
}

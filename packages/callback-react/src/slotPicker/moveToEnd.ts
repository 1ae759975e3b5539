import type { KeyboardEvent } from 'react';
import { moveByKey } from './moveByKey.ts';
import { radioKeys } from './radioKeys.ts';

/** Home and End in a group of native radios: what arrow keys do, as far as it goes. */
export function moveToEnd(event: KeyboardEvent<HTMLElement>): void {
  const move = radioKeys[event.key];
  if (move !== 'first' && move !== 'last') return;
  const group = event.currentTarget.querySelectorAll<HTMLInputElement>('input[type="radio"]');
  const radios = [...group];
  const value = moveByKey(radios, { from: undefined, key: event.key });
  const radio = radios.find((candidate) => candidate.value === value);
  if (!radio) return;
  event.preventDefault();
  radio.focus();
  radio.click();
}

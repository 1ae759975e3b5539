'use client';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import type { fieldLabels } from '../labels/fieldLabels.ts';
import type { WriteNumber } from '../labels/WriteNumber.ts';
import type { WidgetForm } from '../widget/WidgetForm.ts';

/** What a {@link Counter} takes. */
export interface CounterProps {
  form: WidgetForm;
  name: string;
  maxLength: number;
  words: typeof fieldLabels;
  write: WriteNumber | undefined;
}

/** How many characters are left, or too many. */
export function Counter({ form, name, maxLength, words, write }: CounterProps): ReactNode {
  const value = useWatch({ control: form.methods.control, name });
  const left = maxLength - String(value ?? '').length;
  return left < 0 ? words.charactersOver(-left, write) : words.charactersLeft(left, write);
}

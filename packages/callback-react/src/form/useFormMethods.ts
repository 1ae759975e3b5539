'use client';
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useEffect, useRef } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { loadedPhoneRules, loadPhoneRules } from '../phone/loadPhoneRules.ts';
import { createFormCheck, type Values } from './createFormCheck.ts';
import type { ResolvedField } from './resolveFields.ts';

/** What react-hook-form is set up with. */
export interface UseFormMethodsOptions {
  fields: readonly ResolvedField[];
  defaultValues: Values;
  timeRequired: boolean;
  countryCodes: boolean;
  isRejected(phonenumber: string): boolean;
  reValidateMode: 'onChange' | 'onBlur' | 'onSubmit';
}

/** react-hook-form over the checks of a form. Loads the phone rules once there is a number to come. */
export function useFormMethods(options: UseFormMethodsOptions): UseFormReturn<Values> {
  const { fields, timeRequired, countryCodes, isRejected } = options;
  const start = useRef(options.defaultValues);
  const methods = useForm<Values>({
    defaultValues: start.current,
    resolver(values, context, resolverOptions) {
      const phoneRules = countryCodes ? loadedPhoneRules() : undefined;
      const check = createFormCheck({ fields, timeRequired, phoneRules, isRejected });
      return standardSchemaResolver(check)(values, context, resolverOptions);
    },
    reValidateMode: options.reValidateMode,
    // It would go by the order in which fields were asked for.
    shouldFocusError: false,
  });
  const begun = methods.formState.isDirty || Boolean(start.current['phonenumber']);
  useEffect(() => {
    if (countryCodes && begun) void loadPhoneRules();
  }, [countryCodes, begun]);
  return methods;
}

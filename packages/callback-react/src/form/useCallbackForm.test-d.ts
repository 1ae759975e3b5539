import type { CallbackError, ScheduledCallback, ScheduleRequest, TimeSlot } from 'callback-core';
import * as v from 'valibot';
import { expectTypeOf, test } from 'vitest';
import * as z from 'zod/mini';
import { type CallbackFormState, type Press, useCallbackForm } from '../index.ts';

test('a form without options has the default fields', () => {
  const form = useCallbackForm();
  expectTypeOf(form.values()).toExtend<{
    firstname: string;
    lastname: string;
    phonenumber: string;
    subject: string;
    desiredTime: string;
    country: string;
  }>();
  form.field('desiredTime');
  // @ts-expect-error not asked for
  form.field('email');
  // @ts-expect-error not asked for
  form.values().email;
});

test('fields of the application have the type that their schema takes', () => {
  const form = useCallbackForm({
    fields: {
      email: { required: true },
      subject: false,
      consent: z.literal(true),
      floor: v.pipe(v.number(), v.minValue(1)),
      code: { check: z.pipe(z.string(), z.transform(Number)) },
    },
    defaultValues: { email: '', floor: 3 },
  });
  const values = form.values();
  expectTypeOf(values.email).toEqualTypeOf<string>();
  expectTypeOf(values.consent).toEqualTypeOf<true>();
  expectTypeOf(values.floor).toEqualTypeOf<number>();
  expectTypeOf(values.code).toEqualTypeOf<string>();
  expectTypeOf(values.phonenumber).toEqualTypeOf<string>();
  form.field('consent');
  form.reset({ floor: 2 });
  void form.check(['email', 'phonenumber']);
  // @ts-expect-error left out
  form.field('subject');
  // @ts-expect-error it is a number
  form.reset({ floor: 'two' });
  // @ts-expect-error no such field
  void form.check(['firstname']);
});

test('default values have the types of their fields', () => {
  // @ts-expect-error it is a number
  useCallbackForm({ fields: { floor: v.number() }, defaultValues: { floor: 'two' } });
  // @ts-expect-error it is spelt phonenumber
  useCallbackForm({ defaultValues: { phoneNumber: '' } });
});

test('the status tells what is there', () => {
  const { state } = useCallbackForm();
  expectTypeOf(state).toEqualTypeOf<CallbackFormState>();
  switch (state.status) {
    case 'editing':
      break;
    case 'submitting':
    case 'pending':
      expectTypeOf(state.request).toEqualTypeOf<ScheduleRequest>();
      break;
    case 'slotTaken':
      expectTypeOf(state.alternatives).toEqualTypeOf<readonly TimeSlot[] | undefined>();
      break;
    case 'unknown':
      expectTypeOf(state.settlement).toEqualTypeOf<'checking' | 'notBooked' | 'unavailable'>();
      break;
    case 'failed':
      expectTypeOf(state.error).toEqualTypeOf<CallbackError>();
      break;
    case 'confirmed':
      expectTypeOf(state.callback).toEqualTypeOf<ScheduledCallback>();
      break;
    default:
      expectTypeOf(state).toBeNever();
  }
  // @ts-expect-error only a confirmed booking has one
  state.callback;
});

test('react-hook-form is typed by the fields', () => {
  const { methods, submit } = useCallbackForm({ fields: { floor: v.number() } });
  expectTypeOf(methods.watch('floor')).toEqualTypeOf<number>();
  expectTypeOf(submit).returns.resolves.toEqualTypeOf<Press>();
  // @ts-expect-error no such field
  methods.register('firstname');
});

import { expectTypeOf, it } from 'vitest';
import * as z from 'zod/mini';
import { CallbackWidget } from './CallbackWidget.tsx';
import type { CallbackWidgetProps } from './CallbackWidgetProps.ts';

it('takes fields by name, and a label where the service has no word for them', () => {
  <CallbackWidget
    fields={{
      phonenumber: true,
      email: { required: true },
      lastname: { label: 'Surname' },
      firstname: false,
      contract: { label: 'Contract', check: z.string() },
      topic: {
        type: 'select',
        label: 'Topic',
        options: ['Sales', { value: 's', label: 'Service' }],
      },
      letters: { type: 'checkbox', label: 'Send me letters' },
      campaign: { type: 'hidden' },
    }}
    defaultValues={{ email: 'a@b.example', topic: 'Sales', letters: true, campaign: 7 }}
  />;
  // @ts-expect-error no label
  <CallbackWidget fields={{ contract: { required: true } }} />;
  // @ts-expect-error nothing to go by
  <CallbackWidget fields={{ contract: true }} />;
  // @ts-expect-error no options
  <CallbackWidget fields={{ topic: { type: 'select', label: 'Topic' } }} />;
  // @ts-expect-error nobody could mend what nobody sees
  <CallbackWidget fields={{ campaign: { type: 'hidden', required: true } }} />;
  const box = { type: 'checkbox', label: 'On' } as const;
  // @ts-expect-error a box is ticked or not
  <CallbackWidget fields={{ box }} defaultValues={{ box: 'yes' }} />;
  <CallbackWidget defaultValues={{ firstname: 'Maria', country: 'DE' }} />;
});

it('has props that can be put together elsewhere', () => {
  const props: CallbackWidgetProps = {
    fields: { email: true, contract: { label: 'Contract' } },
    defaultValues: { email: 'a@b.example' },
  };
  <CallbackWidget {...props} />;
  expectTypeOf(props.consent).toEqualTypeOf<CallbackWidgetProps['consent']>();
});

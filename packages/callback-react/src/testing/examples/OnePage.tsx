import { useState } from 'react';
import {
  Button,
  type CallbackForm,
  Confirmation,
  ContactFields,
  createTimeFormat,
  DayPicker,
  ErrorSummary,
  Frame,
  Outcome,
  SlotTaken,
  TimePicker,
  toCallDays,
  UnknownOutcome,
  useCallbackForm,
} from '../../index.ts';

const timeZone = 'Europe/Berlin';
const format = createTimeFormat({ locale: 'en-GB', timeZone });

/** When and who side by side, without steps. */
export function OnePage() {
  const form = useCallbackForm({
    immediateCallback: false,
    availability: { numberOfDays: 5 },
    countryCodes: false,
    shouldFocusError: false,
  });
  return (
    <Frame title="Book a call with our advisers" progress={format.city ?? timeZone} said="">
      <Body form={form} />
    </Frame>
  );
}

function Body({ form }: { form: CallbackForm }) {
  const { state } = form;
  switch (state.status) {
    case 'confirmed':
      return <Confirmation callback={state.callback} request={state.request} format={format} />;
    case 'unknown':
      return (
        <UnknownOutcome
          request={state.request}
          sentAt={state.sentAt}
          settlement={state.settlement}
          format={format}
        />
      );
    case 'slotTaken':
      return (
        <SlotTaken
          request={state.request}
          alternatives={state.alternatives}
          onBook={form.takeAlternative}
          onChangeDetails={form.edit}
          format={format}
        />
      );
    default:
      return <Questions form={form} />;
  }
}

function Questions({ form }: { form: CallbackForm }) {
  const [date, setDate] = useState<string>();
  const days = toCallDays(form.availability.data?.slots ?? [], { timeZone, now: Date.now() });
  const day = days.find((each) => each.date === date) ?? days.find((each) => each.free > 0);
  const messages = Object.fromEntries(form.errors.map(({ name, message }) => [name, message]));
  const errors = form.errors.map(({ fieldId, message }) => ({ fieldId, text: message }));
  const busy = form.state.status === 'submitting' || form.state.status === 'pending';
  return (
    <form className="cbk-form" {...form.formProps}>
      <div className="cbk-body">
        {errors.length > 0 && <ErrorSummary errors={errors} />}
        {form.state.status === 'failed' && (
          <Outcome
            icon="alert"
            tone="warn"
            heading="Nothing was booked"
            lead="What you typed is kept."
            alert
          />
        )}
        <DayPicker
          days={days}
          value={day?.date}
          onPick={setDate}
          today={format.date(Date.now())}
          format={format}
        />
        {day && (
          <TimePicker
            day={day}
            value={form.desiredTime}
            onPick={form.chooseTime}
            error={messages['desiredTime']}
            format={format}
          />
        )}
        <ContactFields register={form.methods.register} errors={messages} idPrefix={form.id} />
      </div>
      <div className="cbk-footer">
        <Button type="submit" kind="primary" busy={busy}>
          Book the call
        </Button>
      </div>
    </form>
  );
}

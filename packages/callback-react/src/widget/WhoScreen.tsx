'use client';
import type { ReactNode } from 'react';
import { ContactFields } from '../parts/ContactFields.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { LoadAgain } from '../parts/LoadAgain.tsx';
import { ChoiceEcho } from './ChoiceEcho.tsx';
import { CountryPlace } from './CountryPlace.tsx';
import { LossNotice } from './LossNotice.tsx';
import { OtherPlace } from './OtherPlace.tsx';
import { StepForm } from './StepForm.tsx';
import type { Widget } from './Widget.ts';

/** Second step: how do we reach you? */
export function WhoScreen({ widget }: { widget: Widget }): ReactNode {
  const { booking, form, who, focus, format, labels } = widget;
  const { more, fieldWords: words, countryWords } = who;
  const listed = form.errors.map(({ fieldId, message }) => ({ fieldId, text: message }));
  const unusual = form.phoneHint && countryWords?.unusual;
  const Counter = more.part?.Counter;
  return (
    <StepForm widget={widget} action={labels.check.continue} echo={<ChoiceEcho widget={widget} />}>
      {booking.screen.status === 'errors' && listed.length > 0 && (
        <ErrorSummary errors={listed} boxRef={focus.summary} format={format} labels={labels} />
      )}
      <ContactFields
        field={form.field}
        fields={who.shown.map((shown) =>
          unusual && shown.name === 'phonenumber' ? { ...shown, hint: unusual } : shown,
        )}
        country={<CountryPlace widget={widget} />}
        other={(shown) => <OtherPlace key={shown.name} widget={widget} shown={shown} />}
        counter={({ name, maxLength = 0 }) =>
          // A blank holds its line.
          Counter && words ? (
            <Counter {...{ form, name, maxLength, words, write: format?.number }} />
          ) : (
            '\u00A0'
          )
        }
        headingRef={focus.heading}
        labels={labels}
      />
      {more.failed && <LoadAgain labels={labels} onPress={more.again} />}
      <LossNotice widget={widget} />
    </StepForm>
  );
}

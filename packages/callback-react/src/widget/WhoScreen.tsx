'use client';
import { type ReactNode, useId } from 'react';
import type { ContactProblem, ContactValues } from '../form/ContactValues.ts';
import type { CallbackLabels } from '../labels/CallbackLabels.ts';
import { ContactFields } from '../parts/ContactFields.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { ChoiceEcho } from './ChoiceEcho.tsx';
import { LossNotice } from './LossNotice.tsx';
import { StepForm } from './StepForm.tsx';
import type { Widget } from './useWidget.ts';

/** Second step: how do we reach you? */
export function WhoScreen({ widget }: { widget: Widget }): ReactNode {
  const { booking, contact, focus, labels } = widget;
  const id = useId();
  const errors = wordProblems(contact.problems, labels);
  const listed = Object.entries(errors).map(([name, text]) => ({ fieldId: `${id}-${name}`, text }));
  return (
    <StepForm widget={widget} action={labels.check.continue} echo={<ChoiceEcho widget={widget} />}>
      {booking.screen.status === 'errors' && listed.length > 0 && (
        <ErrorSummary errors={listed} boxRef={focus.summary} labels={labels} />
      )}
      <ContactFields
        register={contact.register}
        errors={errors}
        idPrefix={id}
        headingRef={focus.heading}
        labels={labels}
      />
      <LossNotice widget={widget} />
    </StepForm>
  );
}

function wordProblems(
  problems: Widget['contact']['problems'],
  { who }: CallbackLabels,
): Partial<Record<keyof ContactValues, string>> {
  const words: Record<ContactProblem, string> = {
    missing: who.phonenumberMissing,
    'too-long': who.phonenumberTooLong,
    rejected: who.phonenumberRejected,
  };
  return Object.fromEntries(
    Object.entries(problems).map(([name, problem]) => [name, words[problem]]),
  );
}

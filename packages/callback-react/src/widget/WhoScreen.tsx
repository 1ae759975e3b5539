'use client';
import type { ReactNode } from 'react';
import { ContactFields } from '../parts/ContactFields.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { ChoiceEcho } from './ChoiceEcho.tsx';
import { LossNotice } from './LossNotice.tsx';
import { StepForm } from './StepForm.tsx';
import type { Widget } from './useWidget.ts';

/** Second step: how do we reach you? */
export function WhoScreen({ widget }: { widget: Widget }): ReactNode {
  const { booking, form, focus, format, labels } = widget;
  const listed = form.errors.map(({ fieldId, message }) => ({ fieldId, text: message }));
  return (
    <StepForm widget={widget} action={labels.check.continue} echo={<ChoiceEcho widget={widget} />}>
      {booking.screen.status === 'errors' && listed.length > 0 && (
        <ErrorSummary errors={listed} boxRef={focus.summary} format={format} labels={labels} />
      )}
      <ContactFields
        register={form.methods.register}
        errors={Object.fromEntries(form.errors.map(({ name, message }) => [name, message]))}
        idPrefix={form.id}
        headingRef={focus.heading}
        labels={labels}
      />
      <LossNotice widget={widget} />
    </StepForm>
  );
}

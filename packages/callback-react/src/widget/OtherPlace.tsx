'use client';
import type { ReactNode } from 'react';
import type { ShownField } from '../fields/ShownField.ts';
import { useSlots } from '../look/useSlots.ts';
import { Field } from '../parts/Field.tsx';
import type { Widget } from './Widget.ts';

/** What an {@link OtherPlace} takes. */
export interface OtherPlaceProps {
  widget: Widget;
  shown: ShownField;
}

/** A list or a box to tick, or a blank in its size while it is loaded. */
export function OtherPlace({ widget, shown }: OtherPlaceProps): ReactNode {
  const cbk = useSlots();
  const { form, who, labels } = widget;
  const { label, hint, wide, type } = shown;
  const field = form.field(shown.name, { hint: Boolean(hint) });
  const Other = who.more.part?.OtherField;
  if (Other && who.fieldWords) {
    return <Other shown={shown} field={field} words={who.fieldWords} labels={labels} />;
  }
  const { id, required } = field;
  // The list of what needs a look leads here, too.
  const blank = { id, tabIndex: -1 };
  if (type === 'checkbox') {
    return (
      <div className={cbk('field', 'consent')} data-wide={wide || undefined}>
        <span className={cbk('check', 'blank')} {...blank} />
        <div>
          {label}
          {hint && <p className={cbk('hint')}>{hint}</p>}
        </div>
      </div>
    );
  }
  return (
    <Field {...{ id, label, hint, required, wide, labels }}>
      {() => <span className={cbk('input', 'blank')} {...blank} />}
    </Field>
  );
}

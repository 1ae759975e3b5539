import type { CallbackWidgetProps } from 'callback-react';
import type { Look } from './Look.ts';

/** What the widget is given. */
export function toProps({ locale, view }: Look): Pick<CallbackWidgetProps, 'locale' | 'view'> {
  return { ...(locale && { locale }), ...(view && { view }) };
}

/** The same as it is written: `<CallbackWidget locale="de" />`. */
export function toCode(tag: string, look: Look): string {
  const attributes = Object.entries(toProps(look)).map(([name, value]) => ` ${name}="${value}"`);
  return `<${tag}${attributes.join('')} />`;
}

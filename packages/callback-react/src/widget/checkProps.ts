import type { CallbackWidgetProps } from './CallbackWidgetProps.ts';

/** Refuses what cannot work, and says how to mend it. */
export function checkProps(props: CallbackWidgetProps): void {
  const { immediateCallback = true, scheduledCallback = true, numberOfDays = 5 } = props;
  if (!immediateCallback && !scheduledCallback) {
    throw new TypeError(
      'CallbackWidget: `immediateCallback` and `scheduledCallback` are both false, so there is nothing to book. ' +
        'Leave at least one of them on.',
    );
  }
  if (!Number.isInteger(numberOfDays) || numberOfDays < 1 || numberOfDays > 31) {
    throw new TypeError(
      `CallbackWidget: \`numberOfDays\` is ${String(numberOfDays)}. Give a whole number from 1 to 31.`,
    );
  }
  const { locale, timeZone, view = 'days' } = props;
  if (view !== 'days' && view !== 'month') {
    throw new TypeError(`CallbackWidget: \`view\` is "${String(view)}". Give "days" or "month".`);
  }
  if (locale !== undefined && !works(() => Intl.getCanonicalLocales(locale))) {
    throw new TypeError(
      `CallbackWidget: \`locale\` "${locale}" is not a language tag. Give one such as "de-AT", with a hyphen.`,
    );
  }
  if (timeZone !== undefined && !works(() => new Intl.DateTimeFormat('en', { timeZone }))) {
    throw new TypeError(
      `CallbackWidget: \`timeZone\` "${timeZone}" is not an IANA time zone. Give one such as "Europe/Berlin".`,
    );
  }
}

function works(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}

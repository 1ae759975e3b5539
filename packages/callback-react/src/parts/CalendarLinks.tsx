'use client';
import { type ReactNode, useId } from 'react';
import type { CalendarEvent } from '../calendar/CalendarEvent.ts';
import { googleLink, outlookLink } from '../calendar/calendarLinks.ts';
import { saveFile } from '../calendar/saveFile.ts';
import { writeCalendarFile } from '../calendar/writeCalendarFile.ts';
import { Icon } from '../icons/Icon.tsx';
import { calendarLabels } from '../labels/calendarLabels.ts';
import { useSlots } from '../look/useSlots.ts';
import { Button } from './Button.tsx';

/** What {@link CalendarLinks} take. */
export interface CalendarLinksProps {
  event: CalendarEvent;
  labels?: typeof calendarLabels;
}

/** Ways to put a call into a calendar. Google and Microsoft learn of it only when their link is opened. */
export function CalendarLinks({ event, labels = calendarLabels }: CalendarLinksProps): ReactNode {
  const cbk = useSlots();
  const id = useId();
  const save = (): void =>
    saveFile(labels.fileName, 'text/calendar;charset=utf-8', writeCalendarFile(event, Date.now()));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div className={cbk('section')} role="group" aria-labelledby={id}>
      <p className={cbk('label')} id={id}>
        {labels.heading}
      </p>
      <div className={cbk('actions')}>
        <Button onClick={save}>
          <Icon name="calendar" />
          {labels.file}
        </Button>
        <Elsewhere href={googleLink(event)} name={labels.google} newTab={labels.newTab} />
        <Elsewhere href={outlookLink(event)} name={labels.outlook} newTab={labels.newTab} />
      </div>
    </div>
  );
}

function Elsewhere(props: { href: string; name: string; newTab: string }): ReactNode {
  const cbk = useSlots();
  const { href, name, newTab } = props;
  return (
    <a
      className={cbk('button')}
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      referrerPolicy="no-referrer"
    >
      {name}
      <span className={cbk('hidden')}>{newTab}</span>
    </a>
  );
}

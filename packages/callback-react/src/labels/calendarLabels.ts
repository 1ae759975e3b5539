/** Words of the calendar links, and of the entry they make. */
export const calendarLabels = {
  heading: 'Put it in your calendar',
  file: 'Calendar file',
  fileName: 'call.ics',
  google: 'Google',
  outlook: 'Outlook',
  /** For the ear, after the name of a calendar. */
  newTab: '(opens in a new tab)',
  title: 'They call me back',
  /** Time and zone as they were chosen: a calendar writes them in its own. */
  text: ({ time, zone, reference }: { time: string; zone: string; reference: string }): string =>
    `${time} (${zone})\nKeep your phone near.\nReference: ${reference}`,
};

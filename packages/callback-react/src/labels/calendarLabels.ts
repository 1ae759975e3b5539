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
  text: ({ reference }: { reference: string }): string =>
    `Keep your phone near.\nReference: ${reference}`,
};

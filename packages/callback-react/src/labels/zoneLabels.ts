/** Words for choosing another time zone. */
export const zoneLabels = {
  find: 'Find a city or zone',
  zones: 'Time zones',
  likely: 'Likely for you',
  all: 'All zones',
  /** Nothing matches what was typed. */
  none: 'No zone of that name',
};

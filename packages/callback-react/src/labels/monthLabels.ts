/** Words of the view of a month; the others are those of the days. */
export const monthLabels = {
  earlier: 'Earlier month',
  later: 'Later month',
  /** For the ear, after a day that is over. */
  past: 'past',
};

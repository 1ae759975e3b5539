/** Words of the country beside a number, and of what is judged by it. */
export const countryLabels = {
  country: 'Country code',
  /** In the list: numbers are taken as they are typed. */
  none: 'No country code',
  /** Beside the number, while no country is chosen. */
  noneShort: 'Code',
  tooShort: 'This number is too short. Add the missing digits.',
  notPossible: 'This is no telephone number. Check the digits.',
  /** The number is unusual; it is taken all the same. */
  unusual: 'This number looks unusual. Look at it once more; if it is right, go on.',
};

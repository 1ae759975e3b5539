import type { WriteNumber } from './WriteNumber.ts';

/** Words of the first step. A `day` or `time` arrives written out in the customer's locale. */
export const whenLabels = {
  heading: 'When should we call?',
  asap: 'As soon as possible',
  asapNote: 'We call when it is your turn',
  time: 'At a time you choose',
  nextFree: ({ day, time }: { day: string; time: string }): string => `Next free: ${day}, ${time}`,
  /** "today" in running text. */
  todayInText: 'today',
  noneFree: 'No free time in these days',
  asapStepNumber: 'Leave your number on the next page.',
  asapStepTurn: 'We call when it is your turn.',
  asapStepMeanwhile: 'Meanwhile, do what you like. Just keep your phone near.',
  days: 'Day',
  today: 'Today',
  earlier: 'Earlier days',
  later: 'Later days',
  /** Free places, in two parts: narrow cards show the number alone. */
  free: (places: number, write: WriteNumber = String): { number: string; unit: string } => ({
    number: write(places),
    unit: 'free',
  }),
  /** Listed by the service, but nothing left. */
  full: 'full',
  /** Not listed by the service: full or closed, nobody says. */
  none: 'none',
  night: 'Night',
  morning: 'Morning',
  afternoon: 'Afternoon',
  evening: 'Evening',
  dayAndTime: ({ day, time }: { day: string; time: string }): string => `${day}, ${time}`,
  /** Name of a zone. No city for zones that are not named after a place, such as UTC. */
  zone: ({ city, offset }: { city?: string | undefined; offset?: string | undefined }): string =>
    [city && `${city} time`, offset].filter(Boolean).join(', '),
  timesIn: (zone: string): string => `Times in ${zone}`,
  changeZone: 'Change',
  /** For the ear, in the place of the word above. It holds that word. */
  changeZoneName: 'Change time zone',
  loading: 'Loading times…',
  freeTimes: (count: number, write: WriteNumber = String): string =>
    `${write(count)} free ${count === 1 ? 'time' : 'times'}`,
  nothingFree: ({ from, to }: { from: string; to: string }): string =>
    from === to ? `Nothing free on ${from}` : `Nothing free from ${from} to ${to}`,
  nothingOnDay: 'Nothing free on this day',
  nothingOnDayHint: (day: string): string => `All times on ${day} are gone.`,
  nothingFreeHint: ({ asap }: { asap: boolean }): string =>
    asap
      ? 'Later days may have room, or we call as soon as possible.'
      : 'Later days may have room.',
  lookFurther: (days: number, write: WriteNumber = String): string =>
    days === 1 ? 'Look at the next day' : `Look at the next ${write(days)} days`,
  notLoaded: 'The free times did not load',
  notLoadedHint: 'What you chose is kept.',
  loadAgain: 'Load again',
  offline: 'You are offline',
  offlineHint: 'The free times load as soon as you are back online.',
  noTimeYet: 'No time chosen yet',
  passed: (time: string): string => `${time} has passed. Choose another one.`,
  gone: (time: string): string => `${time} is no longer free. Choose another one.`,
  timeMissing: 'Choose a time for the call',
  chooseAnother: 'Choose another time',
};

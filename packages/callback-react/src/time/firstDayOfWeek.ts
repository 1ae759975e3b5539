/** Which day a week begins with, as `Date` counts: 0 is Sunday. */
export type WeekDay = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** What browsers know and TypeScript does not yet. */
interface WeekKnowing {
  getWeekInfo?(): { firstDay: number };
  weekInfo?: { firstDay: number };
}

/** The day a week begins with where a language is spoken. Monday where the browser does not tell. */
export function firstDayOfWeek(locale: string): WeekDay {
  const known = new Intl.Locale(locale) as Intl.Locale & WeekKnowing;
  const { firstDay } = known.getWeekInfo?.() ?? known.weekInfo ?? { firstDay: 1 };
  return (firstDay % 7) as WeekDay;
}

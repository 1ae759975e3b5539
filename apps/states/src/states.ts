import { readFileSync } from 'node:fs';

interface Entry {
  id: string;
  type: string;
  title: string;
  tags: readonly string[];
}

/** A state of the widget: a story, whose `play` leads there. */
export interface State {
  /** Of the story. */
  id: string;
  /** Name of its screenshots; only the states that matter most have some. */
  shot: string | undefined;
}

/** The twelve states that matter most, by story. */
const shots: Readonly<Record<string, string>> = {
  'callbackwidget-steps--as-soon-as-possible': 'asap',
  'callbackwidget--default': 'times',
  'callbackwidget--no-times': 'nothing-free',
  'callbackwidget-what-is-offered--office-closed': 'closed',
  'callbackwidget-steps--field-errors': 'errors',
  'callbackwidget-steps--check': 'check',
  'callbackwidget--pending': 'pending',
  'callbackwidget--slot-taken': 'slot-taken',
  'callbackwidget--unknown-outcome': 'unknown',
  'callbackwidget--confirmed': 'booked',
  'callbackwidget-after-the-booking--cancel-question': 'cancel-question',
  'callbacklauncher--open': 'launcher',
};

/** Languages change the words alone; these two are read from the right, and have the longest words. */
const spoken = ['callbackwidget-languages--arabic', 'callbackwidget-languages--german'];

/** Every story of the widget and its launcher is a state. Another one: write a story. With pictures: a line above. */
export function listStates(): readonly State[] {
  const index = new URL('../../../storybook-static/index.json', import.meta.url);
  const { entries }: { entries: Record<string, Entry> } = JSON.parse(readFileSync(index, 'utf8'));
  const states = Object.values(entries)
    .filter(({ type, title }) => type === 'story' && /^Callback(Widget|Launcher)/.test(title))
    .map(({ id }) => ({ id, shot: shots[id] }))
    .filter(({ id }) => !/-languages--/.test(id) || spoken.includes(id));
  const missing = Object.keys(shots).filter((id) => !states.some((state) => state.id === id));
  if (missing.length > 0) throw new Error(`There are no such stories: ${missing.join(', ')}`);
  return states;
}

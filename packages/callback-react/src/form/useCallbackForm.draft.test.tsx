import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { holdAnswers } from '../testing/faults.ts';
import { openForm } from '../testing/openForm.tsx';
import { takeAllPlaces } from '../testing/takeAllPlaces.ts';
import { keepDraft } from './keepDraft.ts';

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});

const stored = () => JSON.stringify({ ...sessionStorage });
const shown = (name: string) => screen.getByLabelText<HTMLInputElement>(name).value;

/** What a reload does: the page goes, with everything but the storage of its tab. */
function reload(...[options, service]: Parameters<typeof openForm>) {
  document.body.replaceChildren();
  return openForm(options, service);
}

it('keeps nothing unless it is asked to', async () => {
  const form = openForm();
  await form.type('firstname', 'Maria');
  await form.type('phonenumber', '030 23125 014');
  expect(sessionStorage).toHaveLength(0);
});

it('keeps what is typed and chosen through a reload, but not the number', async () => {
  const before = openForm({ draft: keepDraft() });
  await before.type('firstname', 'Maria');
  await before.type('phonenumber', '030 23125 014');
  const desiredTime = await before.chooseATime();
  expect(stored()).not.toContain('23125');
  before.leave();

  const form = reload({ draft: keepDraft() });
  await waitFor(() => expect(shown('firstname')).toBe('Maria'));
  expect(shown('phonenumber')).toBe('');
  await form.type('phonenumber', '030 23125 014');
  await form.press('Book');
  await form.says(/^confirmed/);
  expect((await form.sandbox.bookings())[0]).toMatchObject({ desiredTime });
  expect(sessionStorage).toHaveLength(0);
});

it('keeps the number where that is wanted, and leaves out what is not', async () => {
  const draft = keepDraft({ phonenumber: true, except: ['subject'] });
  const before = openForm({ draft });
  await before.type('subject', 'my illness');
  await before.type('phonenumber', '030 23125 014');
  expect(stored()).not.toContain('illness');
  before.leave();
  reload({ draft });
  await waitFor(() => expect(shown('phonenumber')).toBe('030 23125 014'));
  expect(shown('subject')).toBe('');
});

it('stays through an outcome that is none, and goes with a new beginning', async () => {
  const form = openForm({ draft: keepDraft() });
  await form.type('firstname', 'Maria');
  await form.type('phonenumber', '030 23125 014');
  const desiredTime = await form.chooseATime();
  await takeAllPlaces(form, desiredTime);
  await form.press('Book');
  await form.says('slotTaken taken');
  expect(stored()).toContain('Maria');
  await form.press('New');
  expect(sessionStorage).toHaveLength(0);
});

it('says after a reload that a booking may have been made, and books again on purpose only', async () => {
  const before = openForm({ draft: keepDraft() }, { through: holdAnswers });
  await before.type('firstname', 'Maria');
  await before.type('phonenumber', '030 23125 014');
  await before.press('Book');
  await before.says('submitting');
  expect(stored()).not.toContain('23125');
  before.leave();

  const form = reload({ draft: keepDraft() });
  await form.says('unknown unavailable');
  form.submitAtOnce(1);
  await form.press('Book again');
  expect(await screen.findByText('Fill this in')).toBeVisible();
  await form.type('phonenumber', '030 23125 014');
  expect(form.posts()).toBe(0);
  await form.press('Book again');
  await form.says(/^confirmed/);
  expect(sessionStorage).toHaveLength(0);
});

it('does not bring back a time that has passed, nor values of another kind', async () => {
  const before = openForm({ draft: keepDraft() });
  await before.type('firstname', 'Maria');
  before.leave();
  const [key = ''] = Object.keys(sessionStorage);
  const values = { firstname: 'Maria', subject: { evil: true }, desiredTime: '2020-01-01T00:00Z' };
  sessionStorage.setItem(key, JSON.stringify({ values }));
  reload({ draft: keepDraft() });
  await waitFor(() => expect(shown('firstname')).toBe('Maria'));
  expect(shown('subject')).toBe('');
  expect(shown('time')).toBe('');
});

it.each(['{', 'null', '1', '{"values":null}'])('begins empty where %j is stored', async (text) => {
  const before = openForm({ draft: keepDraft() });
  await before.type('firstname', 'Maria');
  before.leave();
  const [key = ''] = Object.keys(sessionStorage);
  sessionStorage.setItem(key, text);
  reload({ draft: keepDraft() });
  expect(shown('firstname')).toBe('');
});

it('works without a draft where storage is forbidden', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  const form = openForm({ draft: keepDraft() });
  await form.type('phonenumber', '030 23125 014');
  await form.press('Book');
  await form.says(/^confirmed/);
});

import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { languages } from '../labels/languages.ts';
import { CallbackLauncher } from '../launcher/CallbackLauncher.tsx';
import { ar } from '../locales/ar/ar.ts';
import { de } from '../locales/de/de.ts';
import { openService } from '../testing/openService.ts';
import { tellOffer } from '../testing/tellOffer.ts';
import { CallbackWidget } from './CallbackWidget.tsx';
import type { CallbackWidgetProps } from './CallbackWidgetProps.ts';

afterEach(() => vi.restoreAllMocks());

function widgetIn(props: CallbackWidgetProps) {
  const { client } = openService();
  const draw = (more: CallbackWidgetProps) => (
    <CallbackWidget client={client} timeZone="Europe/Berlin" {...props} {...more} />
  );
  const { container, rerender } = render(draw({}));
  const root = container.querySelector<HTMLElement>('.cbk-root');
  if (!root) throw new Error('The widget did not render.');
  return { root, change: (more: CallbackWidgetProps) => rerender(draw(more)) };
}

it('stands with blanks, and never with English, until the words of the language are there', async () => {
  // Not loaded by any other test.
  const { root } = widgetIn({ locale: 'nl' });
  expect(root).toHaveAttribute('aria-busy', 'true');
  expect(root).toHaveAttribute('lang', 'nl');
  expect(root).toHaveTextContent('');
  const texts = [root.textContent?.trim()];
  new MutationObserver(() => texts.push(root.textContent?.trim())).observe(root, {
    childList: true,
    subtree: true,
    characterData: true,
  });
  await screen.findByRole('heading', { name: 'Wanneer zullen we bellen?' });
  expect(root).not.toHaveAttribute('aria-busy');
  expect(texts.filter((text) => /When|call/.test(text ?? ''))).toEqual([]);
});

it('writes words, days and numbers of one language, from right to left where it is read so', async () => {
  const { root } = widgetIn({ locale: 'ar-EG', immediateCallback: false });
  await screen.findByRole('heading', { name: 'متى نتصل بك؟' });
  expect(root).toHaveAttribute('dir', 'rtl');
  expect(root).toHaveAttribute('lang', 'ar');
  expect(root).toHaveTextContent('الخطوة ١ من ٣: الموعد');
  const day = await screen.findAllByRole('radio', { name: /[٠-٩]+ متاح/ });
  expect(day[0]).toHaveAccessibleName(/[٠-٩]/);
  expect(root.textContent).not.toMatch(/[0-9](?!\d*[+:])/);
});

it('changes the language of an open widget and keeps what is typed, the place and the focus', async () => {
  const user = userEvent.setup();
  const { root, change } = widgetIn({ locale: 'en-GB' });
  await user.click(within(root).getByRole('button', { name: 'Continue' }));
  const field = within(root).getByLabelText(/First name/);
  await user.type(field, 'Maria');
  change({ locale: 'fr' });
  // The words before stay until the new ones are there.
  expect(root).toHaveTextContent('How do we reach you?');
  await screen.findByRole('heading', { name: 'Comment vous joindre ?' });
  expect(root).toHaveAttribute('lang', 'fr');
  expect(within(root).getByLabelText(/Prénom/)).toBe(field);
  expect(field).toHaveValue('Maria');
  expect(field).toHaveFocus();
  change({ locale: 'en-GB' });
  await screen.findByRole('heading', { name: 'How do we reach you?' });
  expect(field).toHaveFocus();
});

it('changes the language of a confirmation with all that follows it', async () => {
  const user = userEvent.setup();
  const { root, change } = widgetIn({ locale: 'es', scheduledCallback: false });
  await user.type(await screen.findByLabelText(/Número de teléfono/), '030 23125 014');
  await user.click(within(root).getByRole('button', { name: 'Continuar' }));
  await user.click(await within(root).findByRole('button', { name: 'Reservar la llamada' }));
  await screen.findByRole('heading', { name: 'Está en la cola' });
  const cancel = await within(root).findByRole('button', { name: 'Cancelar la llamada' });
  cancel.focus();
  change({ locale: 'it' });
  await screen.findByRole('heading', { name: 'È in coda' });
  expect(cancel).toHaveTextContent('Annulla la chiamata');
  expect(cancel).toHaveFocus();
});

it('writes the wait in the language', async () => {
  const { client } = openService({ through: tellOffer({ wait: 700 }).through });
  render(<CallbackWidget client={client} locale="pl" waitTime={{ queue: 'sales@vq' }} />);
  await screen.findByText('Przewidywany czas oczekiwania');
  expect(screen.getAllByText('Około 12 min').length).toBeGreaterThan(0);
});

it('is English, days too, when the language does not load, and tells developers', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(languages, 'ja').mockRejectedValue(new TypeError('Failed to fetch'));
  const { root } = widgetIn({ locale: 'ja-JP', immediateCallback: false });
  expect(root).toHaveAttribute('lang', 'ja-JP');
  await screen.findByRole('heading', { name: 'When should we call?' });
  expect(root).toHaveAttribute('lang', 'en');
  await within(root).findAllByRole('radio', { name: /day \d+ \w+, \d+ free$/ });
  expect(warn).toHaveBeenCalledWith(expect.stringMatching(/words for "ja-JP" did not load/));
});

it('takes a whole language at once, on a server too', () => {
  const { client } = openService();
  const html = renderToString(<CallbackWidget client={client} labels={de} />);
  expect(html).toContain('Wann sollen wir anrufen?');
  expect(html).toContain('lang="de" dir="ltr"');
  expect(renderToString(<CallbackWidget client={client} labels={ar} />)).toContain('dir="rtl"');
  expect(renderToString(<CallbackLauncher client={client} labels={de} />)).toContain(
    'Rückruf anfordern',
  );
});

it('replaces words of the language', async () => {
  const labels = { head: { title: 'Reden wir' }, change: { cancel: 'Weg damit' } };
  const { root } = widgetIn({ locale: 'de-AT', labels });
  await screen.findByRole('heading', { name: 'Wann sollen wir anrufen?' });
  expect(root).toHaveAccessibleName('Reden wir');
});

it('loads nothing beside words that tell their language', () => {
  const { root } = widgetIn({
    locale: 'sv-SE',
    labels: { language: 'sv', when: { heading: 'När ska vi ringa?' } },
  });
  expect(root).toHaveTextContent('När ska vi ringa?');
  expect(root).toHaveAttribute('lang', 'sv');
});

it('leaves language and direction to the page where it gives them', async () => {
  const { root } = widgetIn({ locale: 'he', lang: 'he-IL', dir: 'ltr' });
  await screen.findByRole('heading', { name: 'מתי נתקשר?' });
  expect(root).toHaveAttribute('lang', 'he-IL');
  expect(root).toHaveAttribute('dir', 'ltr');
});

it('has a launcher in the language, which is there before its words', async () => {
  const { client } = openService();
  const user = userEvent.setup();
  const { container } = render(<CallbackLauncher client={client} locale="pt" />);
  expect(screen.queryByRole('button')).toBeNull();
  await user.click(await screen.findByRole('button', { name: 'Quero receber uma ligação' }));
  expect(container.firstElementChild).toHaveAttribute('lang', 'pt-BR');
  const [dialog = document.body] = screen.getAllByRole('region', {
    name: 'Nós ligamos para você',
  });
  await within(dialog).findByRole('button', { name: 'Fechar' });
  await waitFor(() => expect(screen.getByText('Quando devemos ligar?')).toHaveFocus());
});

import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { openHours } from '../testing/openHours.ts';
import { type OpenService, openService } from '../testing/openService.ts';
import { CallbackWidget } from './CallbackWidget.tsx';

const meta = {
  title: 'CallbackWidget/Languages',
  component: CallbackWidget,
  args: { timeZone: 'Europe/Berlin', immediateCallback: false },
  loaders: [() => ({ service: openService({ services: { service: openHours } }) })],
  render: (args, { loaded }) => (
    <CallbackWidget {...args} client={(loaded['service'] as OpenService).client} />
  ),
} satisfies Meta<typeof CallbackWidget>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Waits for the words, then presses on without a time. */
function story(locale: string, [question, next, missing]: [string, string, string]): Story {
  return {
    args: { locale },
    play: async ({ canvas, userEvent }) => {
      await canvas.findByRole('heading', { name: question });
      await canvas.findAllByRole('radio', { checked: false });
      await userEvent.click(canvas.getByRole('button', { name: next }));
      await expect(await canvas.findByText(missing)).toBeVisible();
    },
  };
}

export const Arabic: Story = story('ar-EG', ['متى نتصل بك؟', 'متابعة', 'اختر موعدًا للمكالمة']);

export const Chinese: Story = story('zh-CN', [
  '我们什么时候给您打电话？',
  '继续',
  '请选择通话时间',
]);

export const Dutch: Story = story('nl', [
  'Wanneer zullen we bellen?',
  'Verder',
  'Kies een tijd voor het gesprek',
]);

export const French: Story = story('fr', [
  'Quand devons-nous vous appeler ?',
  'Continuer',
  'Choisissez un horaire pour l’appel',
]);

export const German: Story = story('de-AT', [
  'Wann sollen wir anrufen?',
  'Weiter',
  'Wählen Sie eine Zeit für den Anruf',
]);

export const Hebrew: Story = story('he', ['מתי נתקשר?', 'המשך', 'בחרו מועד לשיחה']);

export const Italian: Story = story('it', [
  'Quando possiamo chiamarla?',
  'Continua',
  'Scelga un orario per la chiamata',
]);

export const Japanese: Story = story('ja', [
  'いつお電話しましょうか？',
  '次へ',
  'お電話の時間を選んでください',
]);

export const Polish: Story = story('pl', [
  'Kiedy mamy zadzwonić?',
  'Dalej',
  'Wybierz termin rozmowy',
]);

export const Portuguese: Story = story('pt-BR', [
  'Quando devemos ligar?',
  'Continuar',
  'Escolha um horário para a ligação',
]);

export const Spanish: Story = story('es', [
  '¿Cuándo le llamamos?',
  'Continuar',
  'Elija una hora para la llamada',
]);

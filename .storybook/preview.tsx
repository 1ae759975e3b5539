import 'callback-react/styles.css';
import type { Preview } from '@storybook/react-vite';
import neutralDark from 'callback-react/themes/neutral-dark.css?inline';
import sharp from 'callback-react/themes/sharp.css?inline';
import soft from 'callback-react/themes/soft.css?inline';

const looks: Readonly<Record<string, string>> = {
  default: '',
  soft,
  sharp,
  'neutral-dark': neutralDark,
};

const preview: Preview = {
  parameters: {
    layout: 'padded',
    a11y: { test: 'error' },
    options: {
      storySort: {
        order: ['Start', 'CallbackWidget', 'CallbackLauncher', 'useCallbackForm', 'Hooks'],
      },
    },
  },
  globalTypes: {
    theme: {
      description: 'Theme of the widget',
      toolbar: {
        title: 'Theme',
        icon: 'mirror',
        items: ['light', 'dark', 'system'],
        dynamicTitle: true,
      },
    },
    look: {
      description: 'Ready theme',
      toolbar: { title: 'Look', icon: 'paintbrush', items: Object.keys(looks), dynamicTitle: true },
    },
    dir: {
      description: 'Reading direction',
      toolbar: { title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
  },
  initialGlobals: { theme: 'light', look: 'default', dir: 'ltr' },
  decorators: [
    (Story, { args, globals }) => (
      <>
        <style>{looks[globals['look']]}</style>
        <Story args={{ ...args, theme: globals['theme'], dir: globals['dir'] }} />
      </>
    ),
  ],
};

export default preview;

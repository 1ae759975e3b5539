import 'callback-react/styles.css';
import type { Preview } from '@storybook/react-vite';

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
    dir: {
      description: 'Reading direction',
      toolbar: { title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
  },
  initialGlobals: { theme: 'light', dir: 'ltr' },
  decorators: [
    (Story, { args, globals }) => (
      <Story args={{ ...args, theme: globals['theme'], dir: globals['dir'] }} />
    ),
  ],
};

export default preview;

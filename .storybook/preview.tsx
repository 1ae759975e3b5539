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
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        items: ['of the language', 'ltr', 'rtl'],
        dynamicTitle: true,
      },
    },
    locale: {
      description: 'Language of the widget',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        items: [
          'of the story',
          ...['ar-EG', 'de', 'en-GB', 'es', 'fr', 'he', 'it', 'ja', 'nl', 'pl', 'pt-BR', 'zh-CN'],
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { theme: 'light', dir: 'of the language', locale: 'of the story' },
  decorators: [
    (Story, { args, globals }) => {
      const { theme, dir, locale } = globals;
      return (
        <Story
          args={{
            ...args,
            theme,
            ...(dir !== 'of the language' && { dir }),
            ...(locale !== 'of the story' && { locale }),
          }}
        />
      );
    },
  ],
};

export default preview;

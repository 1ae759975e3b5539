import 'callback-react/styles.css';
import type { Preview } from '@storybook/react-vite';
import neutralDark from 'callback-react/themes/neutral-dark.css?inline';
import sharp from 'callback-react/themes/sharp.css?inline';
import soft from 'callback-react/themes/soft.css?inline';
import { configure } from 'storybook/test';

const looks: Readonly<Record<string, string>> = {
  default: '',
  soft,
  sharp,
  'neutral-dark': neutralDark,
};

// The first story of a page also waits for what is loaded on demand.
configure({ asyncUtilTimeout: 5000 });

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
  initialGlobals: {
    theme: 'light',
    look: 'default',
    dir: 'of the language',
    locale: 'of the story',
  },
  decorators: [
    (Story, { args, globals }) => {
      const { theme, look, dir, locale } = globals;
      return (
        <>
          <style>{looks[look]}</style>
          <Story
            args={{
              ...args,
              theme,
              ...(dir !== 'of the language' && { dir }),
              ...(locale !== 'of the story' && { locale }),
            }}
          />
        </>
      );
    },
  ],
};

export default preview;

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { source } from '../../vitest.source.ts';
import { scriptTag } from './scriptTag.plugin.ts';

// Plain pages have it written into their HTML.
process.env['VITE_SANDBOX_URL'] ??= 'http://127.0.0.1:8787';

// Development reads the packages' sources; a build takes what their users get.
export default defineConfig(({ command }) => ({
  plugins: [react(), scriptTag()],
  build: { rolldownOptions: { input: ['index.html', 'script-tag.html'] } },
  ...(command === 'serve' && source),
}));

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { source } from '../../vitest.source.ts';
import { scriptTag } from './scriptTag.plugin.ts';
import { strictPolicy } from './strictPolicy.plugin.ts';

// Plain pages have it written into their HTML.
const sandbox = process.env['VITE_SANDBOX_URL'] ?? 'http://127.0.0.1:8787';
process.env['VITE_SANDBOX_URL'] = sandbox;

// Development reads the packages' sources; a build takes what their users get.
export default defineConfig(({ command }) => ({
  plugins: [react(), scriptTag(), strictPolicy(sandbox)],
  build: { rolldownOptions: { input: ['index.html', 'script-tag.html', 'bare.html'] } },
  ...(command === 'serve' && source),
}));

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { source } from '../../vitest.source.ts';

// Development reads the packages' sources; a build takes what their users get.
export default defineConfig(({ command }) => ({
  plugins: [react()],
  ...(command === 'serve' && source),
}));

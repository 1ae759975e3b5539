import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Two pages of an application, over the built packages, and a script that looks at the page it is put into. */
export default defineConfig({
  root: 'page',
  plugins: [react()],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      input: ['page/inspect.ts', 'page/mounts.html', 'page/widget.html'],
      output: { entryFileNames: '[name].js' },
    },
  },
});

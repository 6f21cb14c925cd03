// Builds out/: main (Electron, engine, analysis thread, Chromium host, command line), preload, renderer.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

export default defineConfig({
  // What package.json lists under dependencies stays in node_modules; the rest is bundled.
  main: {
    build: {
      sourcemap: true,
      // Of these only a part is used, or they are many files: bundled they load in a fraction of the time.
      externalizeDeps: { exclude: ['htmlparser2', 'luxon', 'chardet'] },
      rolldownOptions: {
        input: {
          index: 'src/main/index.ts',
          engine: 'src/core/entry.ts',
          thread: 'src/core/threads/thread.ts',
          host: 'src/chromium/main.ts',
          cli: 'src/cli/main.ts',
        },
      },
    },
  },
  // One CommonJS file that requires only electron: a sandboxed preload can load no other.
  preload: {
    build: {
      rolldownOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    plugins: [react()],
    // ECharts is one piece of 540 kB, loaded when the first chart is drawn.
    build: { minify: true, chunkSizeWarningLimit: 600, rolldownOptions: { input: 'src/renderer/index.html' } },
  },
});

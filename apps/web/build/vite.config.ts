import { defineConfig } from 'vite';
import { resolve } from 'node:path';
import { offlineCopy } from './offline-copy.js';
import { compressedBeside } from './compressed-beside.js';

const web = resolve(import.meta.dirname, '..');
const project = resolve(web, '../..');
const library = (name: string): string => resolve(project, 'libs', name, 'src/index.ts');

/** The web application. Chrome 109 is the last that runs on the Windows 7 still found in district offices. */
export default defineConfig({
  root: web,
  resolve: {
    alias: {
      '@chuan-xa/charts': library('charts'),
      '@chuan-xa/scoring': library('scoring'),
      '@chuan-xa/wording': library('wording'),
    },
  },
  plugins: [offlineCopy(), compressedBeside()],
  build: {
    outDir: resolve(project, 'dist/apps/web'),
    emptyOutDir: true,
    target: ['chrome109', 'edge109', 'firefox115', 'safari16.4'],
    // No file is written into a page or a style: the content policy takes none.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    sourcemap: false,
    // On a link with long delays a file more costs more than its bytes: what two places share is one file, and all styles are one.
    cssCodeSplit: false,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } },
      // Packages written for servers too say "use client" in every file: it means nothing here.
      onwarn: (warning, warn) => (warning.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : warn(warning)),
    },
  },
  server: { proxy: { '/api': { target: process.env.CHUAN_XA_API ?? 'http://127.0.0.1:3000', changeOrigin: false } } },
});

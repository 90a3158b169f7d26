import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

// Assembles only. `src/commands/build.ts` and `dev.ts` read the library and add where to
// write and which address the site has.
export default defineConfig({
  srcDir: './src',
  publicDir: './public',
  trailingSlash: 'always',
  output: 'static',
  // The default, 'jsx', glues `<b>1.1</b>⏎<span>`: a clause number would touch its text.
  compressHTML: true,
  build: {
    format: 'directory',
    // No page has an inline script or style, so that a strict content security policy holds.
    inlineStylesheets: 'never',
    assets: '_astro',
  },
  integrations: [mdx()],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // By default a sheet takes the name of the page that needs it, even “[...edition]”.
      rolldownOptions: { output: { assetFileNames: '_astro/[hash][extname]' } },
    },
  },
});

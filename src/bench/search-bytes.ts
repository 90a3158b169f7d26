/** What an index weighs, and what a first query loads of it. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { serve } from '#publishing/serve.ts';
import { openPage } from '../../tests/harness/browser.ts';
import type { Figure } from './figures.ts';

export function sizes(out: string, stock: number): Figure[] {
  const files = globSync('pagefind/**/*', { cwd: out }).filter((file) =>
    /pf_index$|pf_meta$|shard$|catalogue\.json$/.test(file),
  );
  const own = files.reduce((sum, file) => {
    const bytes = readFileSync(join(out, file));
    return sum + (file.endsWith('.json') ? gzipSync(bytes).length : bytes.length);
  }, 0);
  return [
    { what: 'index of both languages', measured: own / 1000, unit: 'KB' },
    { what: 'Pagefind: its two indexes', measured: stock / 1000, unit: 'KB' },
    { what: 'of Pagefind’s', measured: own / stock, target: { atMost: 0.85 } },
  ];
}

type Loaded = readonly [address: string, bytes: number];

const kinds = {
  'the script': '/_astro/',
  'the catalogue': '/pagefind/catalogue',
  'the index': '/pagefind/index/',
  'texts of hits': '/pagefind/texts/',
};

const kilobytes = (loaded: readonly Loaded[]): number =>
  loaded.reduce((sum, [, bytes]) => sum + bytes, 0) / 1000;

/** What comes over the network between the page and its first result. */
export async function loads(browser: Browser, out: string): Promise<Figure[]> {
  const site = await serve(out, { port: 0 });
  try {
    const page = await openPage(browser, 'about:blank');
    const counted: Promise<Loaded>[] = [];
    page.on('requestfinished', (request) => {
      const isOurs = /\/pagefind\/|\/_astro\/search/.test(request.url());
      if (isOurs)
        counted.push(
          request.sizes().then(({ responseBodySize }) => [request.url(), responseBodySize]),
        );
    });
    await page.goto(`${site.url}/ru/search/?q=${encodeURIComponent('данные')}`);
    await page.waitForSelector('[data-hit]');
    const all = await Promise.all(counted);
    const what = 'loaded before the first result';
    return [
      { what, measured: kilobytes(all), unit: 'KB', target: { atMost: 60 } },
      ...Object.entries(kinds).map(([kind, path]) => ({
        what: `of it ${kind}`,
        measured: kilobytes(all.filter(([address]) => address.includes(path))),
        unit: 'KB',
      })),
    ];
  } finally {
    await site.close();
  }
}

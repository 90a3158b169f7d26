/** `npm run bench -- search --cases DIR`: what search finds, beside Pagefind as it comes, in a real browser. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { serve } from '#publishing/serve.ts';
import { launchBrowser, openPage } from '../../tests/harness/browser.ts';
import type { Figure, Findings } from './figures.ts';
import { buildMeasured } from './made-up-site.ts';
import { loads, sizes } from './search-bytes.ts';
import { judgedTexts, libraryIn, writeJudgedLibrary } from './search-library.ts';
import { large, times } from './search-times.ts';
import { type JudgedQuery, judgedQueries, retrievalFigures, stemFigures } from './search-truth.ts';
import { writeStockIndex } from './stock-index.ts';

export async function benchSearch(folder: string, cases: string): Promise<Findings> {
  const title = 'Search, beside Pagefind as it comes';
  if (!existsSync(join(cases, 'queries.json')))
    return { title, figures: [], remarks: ['Name the folder with the cases: --cases DIR'] };
  const [content, out] = [join(folder, 'content'), join(folder, 'site')];
  writeJudgedLibrary(content, judgedTexts(cases));
  await buildMeasured({ content, out });
  const stock = await writeStockIndex(await libraryIn(content), join(out, 'stock'));
  const browser = await launchBrowser();
  try {
    const figures = [
      ...stemFigures(cases),
      ...(await retrieval(browser, out, judgedQueries(cases))),
      ...sizes(out, stock),
      ...(await loads(browser, out)),
      ...(await times(browser, out, folder)),
    ];
    return { title, figures, remarks };
  } finally {
    await browser.close();
  }
}

const remarks = [
  'Pagefind as it comes: a record for each clause, one index a language, its own ranking.',
  'Bytes of an index are those of packed files; its program and WebAssembly are apart.',
  'Processor time: all of the page’s own thread, with drawing and with what comes after the list.',
  `Times: from a key to the list, over ${large.documents} documents of ${large.editions} editions in two languages.`,
];

async function retrieval(
  browser: Browser,
  out: string,
  queries: readonly JudgedQuery[],
): Promise<Figure[]> {
  const site = await serve(out, { port: 0 });
  try {
    const page = await openPage(browser, `${site.url}/ru/search/`);
    // The site allows no WebAssembly, which Pagefind's program is.
    const stock = await openPage(browser, `${site.url}/ru/search/`, { bypassCSP: true });
    const [ours, theirs]: string[][][] = [[], []];
    for (const { lang, query } of queries) {
      await page.goto(`${site.url}/${lang}/search/?q=${encodeURIComponent(query)}`);
      await page.waitForSelector('.results[aria-busy=false]');
      ours?.push(await hitsOn(page));
      theirs?.push(await stockHits(stock, lang, query));
    }
    return [
      ...retrievalFigures('', queries, ours ?? []),
      ...retrievalFigures('Pagefind: ', queries, theirs ?? []),
    ];
  } finally {
    await site.close();
  }
}

const hitsOn = (page: Page): Promise<string[]> =>
  page.$$eval('[data-hit]', (links) => links.map((link) => link.getAttribute('href') ?? ''));

const stockHits = (page: Page, language: string, query: string): Promise<string[]> =>
  page.evaluate(
    async ([basePath = '', asked = '']) => {
      const { createInstance } = await import(`${basePath}pagefind.js`);
      const { results } = await createInstance({ basePath, noWorker: true }).search(asked);
      const first = await Promise.all(
        results.slice(0, 10).map((result: { data: () => unknown }) => result.data()),
      );
      return first.map(({ url }) => url);
    },
    [`/stock/${language}/`, query],
  );

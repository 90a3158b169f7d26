/** `npm run bench -- search --cases DIR`: what search finds, beside Pagefind as it comes, in a real browser. */
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright';
import { readLibrary } from '#library/read-library.ts';
import { serve } from '#publishing/serve.ts';
import { indexSite } from '#search/index-site.ts';
import { launchBrowser, openPage } from '../../tests/harness/browser.ts';
import { type Figure, type Findings, median } from './figures.ts';
import { builtFor, type LibraryPlan, writeLibrary } from './made-up-library.ts';
import { buildMeasured } from './made-up-site.ts';
import { judgedTexts, writeJudgedLibrary } from './search-library.ts';
import { type JudgedQuery, judgedQueries, retrievalFigures, stemFigures } from './search-truth.ts';
import { writeStockIndex } from './stock-index.ts';

/** 2,000 editions. */
const large: LibraryPlan = { documents: 250, editions: 4, languages: ['kk', 'ru'], bytes: 20_000 };

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
  `Times: from a key to the list, over ${large.documents} documents of ${large.editions} editions in two languages.`,
];

async function libraryIn(content: string) {
  const { library } = await readLibrary(content, {
    reservedSlugs: [],
    translatedLanguages: ['ru', 'kk'],
  });
  if (!library) throw new Error(`There is no library in ${content}.`);
  return library;
}

async function retrieval(
  browser: Browser,
  out: string,
  queries: readonly JudgedQuery[],
): Promise<Figure[]> {
  const site = await serve(out, { port: 0 });
  try {
    const page = await openPage(browser, `${site.url}/ru/search/`);
    const [ours, theirs]: string[][][] = [[], []];
    for (const { lang, query } of queries) {
      await page.goto(`${site.url}/${lang}/search/?q=${encodeURIComponent(query)}`);
      await page.waitForSelector('.results[aria-busy=false]');
      ours?.push(await hitsOn(page));
      theirs?.push(await stockHits(page, lang, query));
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

function sizes(out: string, stock: number): Figure[] {
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

/** What comes over the network between the page and its first result. */
async function loads(browser: Browser, out: string): Promise<Figure[]> {
  const site = await serve(out, { port: 0 });
  try {
    const page = await openPage(browser, 'about:blank');
    const counted: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      const isOurs = /\/pagefind\/|\/_astro\/search/.test(request.url());
      if (isOurs && !request.url().includes('wasm'))
        counted.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await page.goto(`${site.url}/ru/search/?q=${encodeURIComponent('данные')}`);
    await page.waitForSelector('[data-hit]');
    const bytes = (await Promise.all(counted)).reduce((a, b) => a + b, 0);
    const what = 'loaded before the first result besides WebAssembly';
    return [{ what, measured: bytes / 1000, unit: 'KB', target: { atMost: 60 } }];
  } finally {
    await site.close();
  }
}

/** The same pages over the index of a large library. */
async function times(browser: Browser, out: string, folder: string): Promise<Figure[]> {
  const content = join(folder, 'large');
  writeLibrary(content, large);
  const library = await libraryIn(content);
  rmSync(join(out, 'pagefind'), { recursive: true });
  await indexSite(library, builtFor, out);
  const site = await serve(out, { port: 0 });
  try {
    const page = await openPage(browser, `${site.url}/ru/search/`);
    const waits: number[] = [];
    for (const word of typedWords)
      for (let length = 2; length <= word.length; length += 3)
        waits.push(await waitAfter(page, word.slice(0, length)));
    const sorted = waits.toSorted((a, b) => a - b);
    const slow = sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
    return [
      {
        what: 'from key to list, median',
        measured: median(waits),
        unit: 'ms',
        target: { atMost: 30 },
      },
      { what: 'from key to list, 95 of 100', measured: slow, unit: 'ms', target: { atMost: 150 } },
    ];
  } finally {
    await site.close();
  }
}

const typedWords = [
  'заявления на осмотр',
  'старинные чертежи',
  'приёмная комиссия проверяет',
  'перевозки и переписки',
  'оплата за хранение',
  'журналы временные',
  'владелец изделия',
  'в течение 5 рабочих дней',
];

const waitAfter = (page: Page, query: string): Promise<number> =>
  page.evaluate(async (typed) => {
    const field = document.querySelector('#query') as HTMLInputElement;
    const results = document.querySelector('.results') as HTMLElement;
    field.value = typed;
    const begun = performance.now();
    const answered = new Promise((resolve) => {
      new MutationObserver((_, observer) => {
        if (results.ariaBusy !== 'false') return;
        observer.disconnect();
        resolve(null);
      }).observe(results, { attributes: true, attributeFilter: ['aria-busy'] });
    });
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await answered;
    return performance.now() - begun;
  }, query);

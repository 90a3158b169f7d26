/** How long a reader waits for a list over the index of a large library. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { serve } from '#publishing/serve.ts';
import { indexSite } from '#search/index-site.ts';
import { openPage } from '../../tests/harness/browser.ts';
import { type Figure, median } from './figures.ts';
import { builtFor, type LibraryPlan, writeLibrary } from './made-up-library.ts';
import { libraryIn } from './search-library.ts';

/** 2,000 editions. */
export const large: LibraryPlan = {
  documents: 250,
  editions: 4,
  languages: ['kk', 'ru'],
  bytes: 20_000,
};

/** The same pages over the index of a large library. */
export async function times(browser: Browser, out: string, folder: string): Promise<Figure[]> {
  const content = join(folder, 'large');
  writeLibrary(content, large);
  const library = await libraryIn(content);
  rmSync(join(out, 'pagefind'), { recursive: true });
  await indexSite(library, builtFor, out);
  const site = await serve(out, { port: 0 });
  try {
    const page = await openPage(browser, `${site.url}/ru/search/`);
    const waits: number[] = [];
    const spent = await processorTime(page);
    const before = await spent();
    for (const word of typedWords)
      for (let length = 2; length <= word.length; length += 3)
        waits.push(await waitAfter(page, word.slice(0, length)));
    const perKey = ((await spent()) - before) / waits.length;
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
      { what: 'processor time of the page a key, on average', measured: perKey, unit: 'ms' },
    ];
  } finally {
    await site.close();
  }
}

/** Milliseconds of a processor that the page's own thread has had so far: a busy machine sways them less than a wait. */
async function processorTime(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
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

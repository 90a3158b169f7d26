import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import type { View } from '#markup/comparison-toolbar.ts';
import { serve } from '#publishing/serve.ts';
import { launchBrowser } from '../../tests/harness/browser.ts';
import { inLanguage, paths } from '../routes.ts';
import { type Figure, median } from './figures.ts';
import { dayOf, slugOf, writeLibrary } from './made-up-library.ts';
import { buildMeasured } from './made-up-site.ts';

const plan = { documents: 1, editions: 5, languages: ['kk', 'ru'], bytes: 60_000 } as const;
const visits = 9;

export const anyRemarks: readonly string[] = [
  `Any two editions: of ${plan.bytes / 1000} KB, two editions apart, median of ${visits} visits of a browser that remembers nothing: what the ` +
    'Worker takes from two texts to the markup, its code not run before.',
];

/** What a reader waits for when a pair that no page was prepared for is compared in the browser. */
export async function anyFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'qujat-any-'));
  try {
    const [content, out] = [join(folder, 'content'), join(folder, 'site')];
    writeLibrary(content, plan);
    await buildMeasured({ content, out });
    return await measured(out);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measured(site: string): Promise<Figure[]> {
  for (const worker of globSync(join(site, '_astro/worker-*.js')))
    writeFileSync(worker, `(${watchItself})();${readFileSync(worker, 'utf8')}`);
  const browser = await launchBrowser();
  const { url, close } = await serve(site, { port: 0 });
  try {
    const figures: Figure[] = [];
    for (const view of ['inline', 'side-by-side', 'languages'] as const) {
      const waits: Wait[] = [];
      while (waits.length < visits) waits.push(await visit(browser, url + addressOf(view)));
      figures.push(...figuresOf(view, waits));
    }
    return figures;
  } finally {
    await close();
    await browser.close();
  }
}

const figuresOf = (view: View, waits: readonly Wait[]): Figure[] => [
  {
    what: `any two editions, 60 KB, ${view}`,
    measured: median(waits.map(({ compared }) => compared)),
    unit: 'ms',
    ...(view !== 'languages' && { target: { atMost: 100 } }),
  },
  {
    what: '… with the start of the Worker and the texts on their way',
    measured: median(waits.map(({ whole }) => whole)),
    unit: 'ms',
  },
];

const addressOf = (view: View): string => {
  const edition = (ordinal: number) => ({ name: dayOf(ordinal, plan) });
  return inLanguage('ru', paths.anyPair({ slug: slugOf(1) }, edition(1), edition(3), view));
};

interface Wait {
  /** Milliseconds from asking the Worker until all is drawn, with scripts and texts fetched. */
  readonly whole: number;
  /** Milliseconds that the Worker takes from the two texts to the markup. */
  readonly compared: number;
}

async function visit(browser: Browser, address: string): Promise<Wait> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(watchWorker);
    await page.goto(address);
    await page.waitForSelector('.compared');
    const { asked, drawn, took } = await page.evaluate(() => globalThis.seen);
    if (!asked || !drawn || !took) throw new Error(`${address} was not drawn by a Worker`);
    return { whole: drawn - asked, compared: took };
  } finally {
    await context.close();
  }
}

declare global {
  var seen: { asked?: number; drawn?: number; took?: number };
}

/** Runs in the page before its own scripts, so it knows nothing of this file. */
function watchWorker(): void {
  globalThis.seen = {};
  const Own = globalThis.Worker;
  globalThis.Worker = class extends Own {
    constructor(...args: ConstructorParameters<typeof Own>) {
      globalThis.seen.asked = performance.now();
      super(...args);
      this.addEventListener('message', ({ data }) => {
        globalThis.seen.took = data.took;
      });
    }
  };
  document.addEventListener('drawn', () => {
    globalThis.seen.drawn = performance.now();
  });
}

/** Runs in the Worker before its own code: what it answers says how long it took. */
function watchItself(): void {
  let from = 0;
  addEventListener('message', () => {
    from = performance.now();
  });
  const own = globalThis.postMessage.bind(globalThis);
  globalThis.postMessage = (answer: object) => own({ ...answer, took: performance.now() - from });
}

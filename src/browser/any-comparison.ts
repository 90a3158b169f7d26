/**
 * `compare/?from=…&to=…`: leads to the comparison that stands ready, or has a Worker compare the
 * two editions and draws them here. Whatever goes wrong is said in words, with a way on.
 */

import { inLanguage, pairName, paths } from '../routes.ts';
import { askForDrawing } from './any-comparison/ask-worker.ts';
import { type AnyComparison, type Asked, readAsked } from './any-comparison/asked.ts';
import { choose, keepReady, say, sayFailed } from './any-comparison/choice.ts';
import { offerFiles } from './any-comparison/downloads.ts';
import { fill } from './any-comparison/fill.ts';

const main = document.querySelector<HTMLElement>('[data-any-comparison]');
if (main) answerIn(main);

function answerIn(main: HTMLElement): void {
  const page = JSON.parse(main.dataset.anyComparison ?? '') as AnyComparison;
  const asked = readAsked(location.search, page.editions);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]'))
    link.search = location.search;
  if (asked.kind === 'nothing') return;
  choose(main, asked.known);
  if (asked.kind !== 'pair') {
    say(main, asked.kind);
    keepReady(main, Object.values(asked.known));
    return;
  }
  const ready = readyFor(main, asked);
  if (ready) location.replace(ready);
  else void draw(main, page, asked);
}

type Pair = Extract<Asked, { kind: 'pair' }>;

/** Address of the prepared comparison, at the same clause and with as much unfolded. */
function readyFor(main: HTMLElement, { known: { from, to }, view }: Pair): string | null {
  const entry = [...main.querySelectorAll<HTMLElement>('[data-pair]')].find(
    ({ dataset }) => dataset.pair === pairName(from, to),
  );
  const { sideBySide, languages } = entry?.dataset ?? {};
  const views = { inline: entry?.querySelector('a')?.href, 'side-by-side': sideBySide, languages };
  const address = views[view];
  if (!address) return null;
  const url = new URL(address, location.href);
  if (new URLSearchParams(location.search).has('all')) url.searchParams.set('all', '1');
  url.hash = location.hash;
  return url.href;
}

async function draw(main: HTMLElement, page: AnyComparison, { known, view }: Pair): Promise<void> {
  const { from, to } = known;
  const hush = say(main, 'comparing');
  try {
    const drawn = await askForDrawing(page, [from, to], view);
    hush();
    fill(main, drawn, view);
    if (view !== 'languages' && drawn.slots.rows !== undefined) offerFiles(main, page, [from, to]);
    main.querySelector('[data-ready]')?.remove();
    main.removeAttribute('data-any-comparison');
    const swap = main.querySelector<HTMLAnchorElement>('[data-swap]');
    if (swap) swap.href = inLanguage(page.language, paths.anyPair(page, to, from, view));
    // The scripts that follow a reader through clauses begin anew.
    document.dispatchEvent(new Event('drawn'));
    if (document.querySelector(':target') === null) goToNamed();
  } catch (error) {
    hush();
    console.warn(error);
    sayFailed(main, [from, to]);
    keepReady(main, [from, to]);
  }
}

/** The browser looked for the clause of the address before it was there. */
function goToNamed(): void {
  if (location.hash) location.replace(location.href);
}

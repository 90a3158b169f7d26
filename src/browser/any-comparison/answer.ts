import { compareTexts } from '../../legal/comparison/compare.ts';
import { unpackText } from '../../legal/packed-text.ts';
import { drawMissingTexts } from '../../markup/comparison-missing.ts';
import {
  type ComparisonSlots,
  drawComparisonSlots,
  drawEditions,
} from '../../markup/comparison-slots.ts';
import { type View, viewLinks } from '../../markup/comparison-toolbar.ts';
import { drawComparisonHeads } from '../../markup/print-heads.ts';
import { imageAddress, inLanguage, paths } from '../../routes.ts';
import { wordsIn } from '../../translations/index.ts';
import type { AnyComparison, AnyEdition } from './asked.ts';

/** What the page asks its Worker. */
export interface Task {
  readonly page: Omit<AnyComparison, 'editions'>;
  readonly editions: readonly [old: AnyEdition, now: AnyEdition];
  /** JSON of the two texts; `null` where an edition has none in this language. */
  readonly texts: readonly [old: string | null, now: string | null];
  readonly view: View;
}

export interface Answer {
  readonly heading: string;
  readonly slots: Partial<ComparisonSlots>;
  /** Style sheet with the running heads in print; absent where nothing was compared. */
  readonly printHeads?: string;
}

/** Compares and draws, as the build does for the comparisons it prepares. Throws on a text that is none. */
export function answer(task: Task): Answer {
  const [old, now] = task.texts;
  return old === null || now === null ? drawMissing(task) : drawCompared(task, old, now);
}

function drawCompared({ page, editions, view }: Task, oldJson: string, newJson: string): Answer {
  const { language, title } = page;
  const words = wordsIn(language);
  const old = sideOf(page, editions[0], oldJson);
  const now = sideOf(page, editions[1], newJson);
  const comparison = compareTexts(old.text, now.text);
  const address = (name: View) => inLanguage(language, paths.anyPair(page, old, now, name));
  const addresses = { inline: address('inline'), 'side-by-side': address('side-by-side') };
  const views = viewLinks(addresses, words.comparison);
  const heads = { title, address: page.host + addresses.inline, editions: [old, now] } as const;
  return {
    heading: headingOf(editions, language),
    slots: drawComparisonSlots({ old, now, comparison }, { title, words, view, views }),
    printHeads: drawComparisonHeads(heads, words.comparison),
  };
}

function sideOf(page: Task['page'], edition: AnyEdition, json: string) {
  const text = unpackText(JSON.parse(json));
  const image = (file: string): string => imageAddress(page, edition, file);
  return { ...edition, checksum: text.checksum, text, image };
}

const headingOf = ([old, now]: Task['editions'], language: string): string =>
  wordsIn(language).comparison.title(old.ordinal, now.ordinal);

function drawMissing({ page, editions }: Task): Answer {
  const { language, title } = page;
  return {
    heading: headingOf(editions, language),
    slots: {
      editions: drawEditions(editions, title, wordsIn(language).comparison),
      totals: drawMissingTexts(editions, {
        language,
        wordsIn,
        comparison: (other) => inLanguage(other, paths.anyPair(page, ...editions)),
        edition: (other, edition) => inLanguage(other, paths.edition(page, edition)),
      }),
    },
  };
}

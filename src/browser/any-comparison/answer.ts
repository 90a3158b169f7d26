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
export function answer({ page, editions, texts, view }: Task): Answer {
  const words = wordsIn(page.language);
  const [old, now] = editions;
  const [oldText, newText] = texts;
  const heading = words.comparison.title(old.ordinal, now.ordinal);
  if (oldText === null || newText === null)
    return { heading, slots: drawMissing({ page, editions, texts, view }) };
  const sides = [sideOf(page, old, oldText), sideOf(page, now, newText)] as const;
  const comparison = compareTexts(sides[0].text, sides[1].text);
  const address = (name: View) => inLanguage(page.language, paths.anyPair(page, old, now, name));
  const addresses = { inline: address('inline'), 'side-by-side': address('side-by-side') };
  const views = viewLinks(addresses, words.comparison);
  const proved = sides.map(({ ordinal, text }) => ({ ordinal, checksum: text.checksum }));
  return {
    heading,
    slots: drawComparisonSlots(
      { old: sides[0], now: sides[1], comparison },
      { title: page.title, words, view, views },
    ),
    printHeads: drawComparisonHeads(
      {
        title: page.title,
        address: page.host + addresses.inline,
        editions: proved as [(typeof proved)[0], (typeof proved)[0]],
      },
      words.comparison,
    ),
  };
}

function sideOf(page: Task['page'], edition: AnyEdition, json: string) {
  const image = (file: string): string => imageAddress(page, edition, file);
  return { ...edition, text: unpackText(JSON.parse(json)), image };
}

const drawMissing = ({ page, editions }: Task): Partial<ComparisonSlots> => ({
  editions: drawEditions(editions, page.title, wordsIn(page.language).comparison),
  totals: drawMissingTexts(editions, {
    language: page.language,
    wordsIn,
    comparison: (other) => inLanguage(other, paths.anyPair(page, ...editions)),
    edition: (other, edition) => inLanguage(other, paths.edition(page, edition)),
  }),
});

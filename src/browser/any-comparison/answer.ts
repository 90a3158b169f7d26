import type { LanguageCode } from '../../legal/document.ts';
import {
  drawMissingLanguages,
  drawMissingTexts,
  type PublishedEdition,
  sharedLanguages,
} from '../../markup/comparison-missing.ts';
import {
  type ComparedEditions,
  type ComparisonSlots,
  drawComparisonSlots,
  drawEditions,
} from '../../markup/comparison-slots.ts';
import { type OneLanguageView, type View, viewLinks } from '../../markup/comparison-toolbar.ts';
import { columnOf } from '../../markup/language-column.ts';
import { drawLanguageSlots, missingSentences } from '../../markup/language-slots.ts';
import { drawComparisonHeads, drawLanguagesHeads } from '../../markup/print-heads.ts';
import { asPrinted, inLanguage, paths } from '../../routes.ts';
import { wordsIn } from '../../translations/index.ts';
import { comparedIn, type Task } from './task.ts';

export interface DrawingTask extends Task {
  readonly view: View;
}

export interface Answer {
  readonly heading: string;
  readonly slots: Partial<ComparisonSlots>;
  /** Style sheet with the running heads in print; absent where nothing was compared. */
  readonly printHeads?: string;
}

/** Compares and draws, as the build does for the comparisons it prepares. Throws on a text that is none. */
export function answer(task: DrawingTask): Answer {
  const { page, editions, view } = task;
  const shared = sharedLanguages(editions);
  if (view === 'languages')
    return shared.length < 2 ? drawOneLanguage(task) : drawLanguages(task, shared);
  return shared.includes(page.language) ? drawCompared(task, view) : drawMissing(task);
}

function drawCompared(task: DrawingTask, view: OneLanguageView): Answer {
  const { page } = task;
  const words = wordsIn(page.language);
  const compared = comparedIn(page.language, task);
  return {
    heading: headingOf(task),
    slots: drawComparisonSlots(compared, { title: page.title, words, view, views: viewsOf(task) }),
    printHeads: drawComparisonHeads(
      {
        title: page.title,
        address: printedAddress(task, 'inline'),
        editions: [proofOf(compared.old), proofOf(compared.now)],
      },
      words.comparison,
    ),
  };
}

const proofOf = ({ ordinal, text }: ComparedEditions['old']) => ({
  ordinal,
  checksum: text.checksum,
});

function drawLanguages(task: DrawingTask, shared: readonly string[]): Answer {
  const { editions, page } = task;
  const { language, title } = page;
  const words = wordsIn(language);
  const columns = shared.map((other) => columnOf(other, comparedIn(other, task), wordsIn(other)));
  const missing = missingSentences(page.languages, editions, words.comparison);
  const heads = {
    title,
    address: printedAddress(task, 'languages'),
    ordinals: [editions[0].ordinal, editions[1].ordinal],
    columns,
  } as const;
  return {
    heading: headingOf(task),
    slots: drawLanguageSlots(
      { columns, language, words },
      { editions, title, views: viewsOf(task), missing },
    ),
    printHeads: drawLanguagesHeads(heads, words.comparison),
  };
}

const addressOf = ({ page, editions }: Task, view: View): string =>
  inLanguage(page.language, paths.anyPair(page, ...editions, view));

const printedAddress = (task: Task, view: View): string =>
  asPrinted(task.page.site) + addressOf(task, view);

const viewsOf = (task: DrawingTask) =>
  viewLinks((view) => addressOf(task, view), {
    words: wordsIn(task.page.language).comparison,
    shared: sharedLanguages(task.editions).length,
    languages: task.page.languages.length,
  });

function headingOf({ page, editions: [old, now], view }: DrawingTask): string {
  const words = wordsIn(page.language).comparison;
  return view === 'languages'
    ? words.titleInLanguages(old.ordinal, now.ordinal, page.languages.length)
    : words.title(old.ordinal, now.ordinal);
}

const drawMissing = (task: DrawingTask): Answer =>
  drawWays(task, drawMissingTexts(task.editions, waysOf(task)));

function drawOneLanguage(task: DrawingTask): Answer {
  const { comparison } = wordsIn(task.page.language);
  const sentences = missingSentences(task.page.languages, task.editions, comparison);
  return drawWays(task, drawMissingLanguages(task.editions, { ...waysOf(task), sentences }));
}

const waysOf = ({ page, editions }: Task) => ({
  language: page.language,
  wordsIn,
  comparison: (other: LanguageCode) => inLanguage(other, paths.anyPair(page, ...editions)),
  edition: (other: LanguageCode, edition: PublishedEdition) =>
    inLanguage(other, paths.edition(page, edition)),
});

function drawWays(task: DrawingTask, totals: string): Answer {
  const { page, editions } = task;
  const words = wordsIn(page.language).comparison;
  return {
    heading: headingOf(task),
    slots: { editions: drawEditions(editions, page.title, words), totals },
  };
}

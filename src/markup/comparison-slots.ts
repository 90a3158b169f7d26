/**
 * Everything on the page of two compared editions that depends on which two they are, as HTML
 * for fixed places of the page: the build and the browser's Worker draw the same bytes.
 */
import type { Comparison } from '../legal/comparison/comparison.ts';
import { foldUnits, type Stretch } from '../legal/comparison/folding.ts';
import { hardlyAkin, isUnchanged } from '../legal/comparison/kinship.ts';
import { tallyUnits, units } from '../legal/comparison/units.ts';
import type { Day } from '../legal/document.ts';
import type { Words } from '../translations/ru.ts';
import { drawChangeLists } from './comparison-list.ts';
import { drawSplitTable } from './comparison-table.ts';
import {
  drawPosition,
  drawViews,
  type OneLanguageView,
  type ViewLink,
} from './comparison-toolbar.ts';
import { drawTotals } from './comparison-totals.ts';
import { escapeHtml } from './html.ts';
import { drawNotice } from './notice.ts';
import { type ComparedText, comparisonDrawing } from './redline-drawing.ts';
import { drawInlineComparison } from './redline-inline.ts';
import { drawSplitComparison } from './redline-split.ts';
import { drawStaleNotice } from './stale-notice.ts';
import { drawTitleChange } from './title-change.ts';

/** What is said of an edition on the page. */
export interface NamedEdition {
  readonly ordinal: number;
  readonly inForceFrom: Day;
}

/** Two editions in one language, compared. */
export interface ComparedEditions {
  readonly old: NamedEdition & ComparedText;
  readonly now: NamedEdition & ComparedText;
  readonly comparison: Comparison;
}

/** What of the page depends on the site rather than on the two editions. */
export interface ComparisonPageDrawing {
  /** Title of the document. */
  readonly title: string;
  readonly words: Words;
  readonly view: OneLanguageView;
  readonly views: readonly ViewLink[];
}

export type ComparisonSlots = Readonly<
  Record<'editions' | 'totals' | 'notice' | 'views' | 'position' | 'list' | 'rows', string>
>;

export function drawComparisonSlots(
  compared: ComparedEditions,
  { title: documentTitle, words, view, views }: ComparisonPageDrawing,
): ComparisonSlots {
  const { old, now, comparison } = compared;
  const own = words.comparison;
  const all = units(comparison);
  const stops = all.filter(({ stop }) => stop);
  const stretches = foldUnits(all);
  const drawing = comparisonDrawing(old, now, words);
  const title = drawTitleChange(old.text, now.text, drawing);
  const sentence = noticeOf(compared, stretches, { words: own, isRenamed: title !== '' });
  return {
    editions: drawEditions([old, now], documentTitle, own),
    totals: drawTotals(tallyUnits(all), own),
    notice: title + (sentence === null ? '' : drawNotice(sentence)) + drawStaleNotice(all, own),
    views: drawViews(views, view),
    position: drawPosition(stops.length, own),
    list: drawChangeLists(stops, own),
    rows:
      view === 'inline'
        ? drawInlineComparison(stretches, drawing)
        : drawSplitTable(
            {
              caption: own.title(old.ordinal, now.ordinal),
              old: own.oldEdition(old.ordinal, old.inForceFrom),
              now: own.newEdition(now.ordinal, now.inForceFrom),
            },
            drawSplitComparison(stretches, drawing),
          ),
  };
}

/** Which editions these are: on paper and on a phone, where the form that names them is not. */
export function drawEditions(
  [old, now]: readonly [NamedEdition, NamedEdition],
  title: string,
  words: Words['comparison'],
): string {
  return (
    `<p class="compared-editions"><b class="print-only">${escapeHtml(title)}</b> ` +
    `${escapeHtml(words.oldEdition(old.ordinal, old.inForceFrom))}<br>` +
    `${escapeHtml(words.newEdition(now.ordinal, now.inForceFrom))}</p>`
  );
}

/** A number, a reference or a capital letter is a difference, though no word is another one. */
const sameWords = (comparison: Comparison, words: Words['comparison']): string =>
  isUnchanged(comparison) ? words.none : words.sameWords;

/** What a reader should know before the first row; mostly nothing. */
function noticeOf(
  { old, now, comparison }: ComparedEditions,
  stretches: readonly Stretch[],
  { words, isRenamed }: { readonly words: Words['comparison']; readonly isRenamed: boolean },
): string | null {
  const isSame = stretches.every(({ kind }) => kind !== 'change' && kind !== 'departure');
  if (isSame) return isRenamed ? null : sameWords(comparison, words);
  const empty = [old, now].find(({ text }) => text.clauses.length === 0);
  if (empty) return words.noWords(empty.ordinal);
  return hardlyAkin(comparison) ? words.writtenAnew : null;
}

/** The places of the comparison page, filled with every language at once. */
import { isUnchanged } from '../legal/comparison/kinship.ts';
import { alignChanges } from '../legal/comparison/parallel-changes.ts';
import { foldRows } from '../legal/comparison/parallel-folding.ts';
import { tally } from '../legal/comparison/units.ts';
import type { LanguageCode } from '../legal/document.ts';
import type { Words } from '../translations/ru.ts';
import type { PublishedEdition } from './comparison-missing.ts';
import { type ComparisonSlots, drawEditions, type NamedEdition } from './comparison-slots.ts';
import { drawPosition, drawViews, type ViewLink } from './comparison-toolbar.ts';
import { drawTotals } from './comparison-totals.ts';
import { attribute, escapeHtml } from './html.ts';
import { drawLanguageList } from './language-list.ts';
import { drawLanguageNotice } from './language-notice.ts';
import { drawNotice } from './notice.ts';
import {
  drawLanguageHeads,
  drawLanguages,
  type LanguagesDrawing,
  rowsDrawing,
} from './redline-languages.ts';
import { drawTitleChange } from './title-change.ts';

/** What of the page depends on the editions and on the site rather than on the texts. */
export interface LanguagesPage {
  readonly editions: readonly [old: NamedEdition, now: NamedEdition];
  /** Title of the document. */
  readonly title: string;
  readonly views: readonly ViewLink[];
  /** Which languages of the site lack one of the editions, a sentence each. */
  readonly missing: readonly string[];
}

export function drawLanguageSlots(
  drawing: LanguagesDrawing,
  { editions, title, views, missing }: LanguagesPage,
): ComparisonSlots {
  const words = drawing.words.comparison;
  const rows = alignChanges(drawing.columns);
  const own = rowsDrawing(rows, drawing);
  const renamed = drawing.columns
    .map(({ texts: [old, now], drawing }) => drawTitleChange(old, now, drawing))
    .join('');
  const stops = rows.filter(({ stop }) => stop);
  return {
    editions: drawEditions(editions, title, words),
    totals: drawLanguageTotals(drawing),
    notice:
      missing.map(drawNotice).join('') + renamed + drawLanguageNotice(rows, own, renamed !== ''),
    views: drawViews(views, 'languages'),
    position: drawPosition(stops.length, words),
    list: drawLanguageList(stops, own),
    rows: drawTable(
      words.titleInLanguages(editions[0].ordinal, editions[1].ordinal, drawing.columns.length),
      drawLanguageHeads(drawing) +
        `<tbody role="rowgroup">${drawLanguages(foldRows(rows), own)}</tbody>`,
    ),
  };
}

/** Which languages of the site lack one of the editions, a sentence each. */
export const missingSentences = (
  languages: readonly LanguageCode[],
  editions: readonly PublishedEdition[],
  words: Words['comparison'],
): readonly string[] =>
  languages.flatMap((language) =>
    editions
      .filter((edition) => !edition.languages.includes(language))
      .map(({ ordinal }) => words.oneMissing(ordinal, language)),
  );

const drawTable = (caption: string, inside: string): string =>
  `<table class="languages" role="table"><caption class="unseen">${escapeHtml(caption)}</caption>${inside}</table>`;

function drawLanguageTotals({ columns, words }: LanguagesDrawing): string {
  const totals = columns.map(({ comparison, language, name }) => {
    const said = isUnchanged(comparison)
      ? `<span>${escapeHtml(words.comparison.unchangedText)}</span>`
      : drawTotals(tally(comparison), words.comparison);
    return `<div><b${attribute('lang', language)}>${escapeHtml(name)}</b>${said}</div>`;
  });
  return `<div class="language-totals">${totals.join('')}</div>`;
}

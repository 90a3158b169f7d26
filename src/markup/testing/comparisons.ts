import { compareTexts } from '../../legal/comparison/compare.ts';
import type { Comparison } from '../../legal/comparison/comparison.ts';
import { textOf } from '../../legal/testing/texts.ts';
import { kk } from '../../translations/kk.ts';
import { ru } from '../../translations/ru.ts';
import { columnOf } from '../language-column.ts';
import { type ComparisonDrawing, comparisonDrawing } from '../redline-drawing.ts';
import type { LanguageColumn } from '../redline-languages.ts';

/** Two texts written as `clauses` reads them, compared, with the drawing of a Russian page. */
export function compared(
  old: string,
  now: string,
): { comparison: Comparison; drawing: ComparisonDrawing } {
  const [before, after] = [textOf(old), textOf(now)];
  const image = (file: string) => `/files/${file}`;
  return {
    comparison: compareTexts(before, after),
    drawing: comparisonDrawing({ text: before, image }, { text: after, image }, ru),
  };
}

/** Likewise as one language of a comparison in all languages. */
export function column(language: 'kk' | 'ru', old: string, now: string): LanguageColumn {
  const [before, after] = [textOf(old, language), textOf(now, language)];
  const image = (file: string) => `/files/${file}`;
  const sides = { old: { text: before, image }, now: { text: after, image } };
  return columnOf(
    language,
    { ...sides, comparison: compareTexts(before, after) },
    { kk, ru }[language],
  );
}

/** Words as a reader sees them: no tags, nothing said to screen readers alone, spaces folded. */
export const seen = (html: string): string =>
  html
    .replace(/<span class="unseen">.*?<\/span>/g, '')
    .replace(/<\/(?:p|li|td|th|h\d|div|summary)>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();

export const idsOf = (html: string): readonly string[] =>
  [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id as string);

import type { Comparison } from '../legal/comparison/comparison.ts';
import type { LanguageCode } from '../legal/document.ts';
import type { Words } from '../translations/ru.ts';
import { type ComparedText, comparisonDrawing } from './redline-drawing.ts';
import type { LanguageColumn } from './redline-languages.ts';

interface ComparedTexts {
  readonly old: ComparedText;
  readonly now: ComparedText;
  readonly comparison: Comparison;
}

/**
 * Two texts of one language, ready to be drawn beside the other languages.
 * @param words of the column's own language
 */
export const columnOf = (
  language: LanguageCode,
  { old, now, comparison }: ComparedTexts,
  words: Words,
): LanguageColumn => ({
  language,
  texts: [old.text, now.text],
  comparison,
  drawing: comparisonDrawing(old, now, words),
  name: words.name,
  cellName: words.cellName,
});

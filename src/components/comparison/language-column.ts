import type { Document, LanguageCode } from '#legal/document.ts';
import type { Edition, Text } from '#legal/edition.ts';
import type { Pair } from '#legal/timeline.ts';
import { columnOf } from '#markup/language-column.ts';
import type { LanguageColumn } from '#markup/redline-languages.ts';
import { wordsIn } from '#translations/index.ts';
import { comparisonOf } from '../../site.ts';
import { comparedText } from './compared-text.ts';

/** One language of two editions that both have it. */
export function languageColumn(
  language: LanguageCode,
  document: Document,
  { from, to }: Pair,
): LanguageColumn {
  const side = (edition: Edition) =>
    comparedText(document, edition, edition.texts[language] as Text);
  const [old, now] = [side(from), side(to)];
  const comparison = comparisonOf(old.text, now.text);
  return columnOf(language, { old, now, comparison }, wordsIn(language));
}

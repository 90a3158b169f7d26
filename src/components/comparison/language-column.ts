import type { Document, LanguageCode } from '#legal/document.ts';
import type { Edition, Text } from '#legal/edition.ts';
import { comparisonDrawing } from '#markup/redline-drawing.ts';
import type { LanguageColumn } from '#markup/redline-languages.ts';
import { wordsIn } from '#translations/index.ts';
import { comparisonOf } from '../../site.ts';
import { comparedText } from './compared-text.ts';

interface Place {
  readonly document: Document;
  readonly from: Edition;
  readonly to: Edition;
}

/** One language of two editions that both have it, compared and ready to be drawn beside the others. */
export function languageColumn(
  language: LanguageCode,
  { document, from, to }: Place,
): LanguageColumn {
  const words = wordsIn(language);
  const side = (edition: Edition) =>
    comparedText(document, edition, edition.texts[language] as Text);
  const [old, now] = [side(from), side(to)];
  return {
    language,
    texts: [old.text, now.text],
    comparison: comparisonOf(old.text, now.text),
    drawing: comparisonDrawing(old, now, words),
    name: words.name,
    cellName: words.cellName,
  };
}

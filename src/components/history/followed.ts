import type { Document, LanguageCode } from '#legal/document.ts';
import type { Edition, Text } from '#legal/edition.ts';
import { inForceUntil, type Pair, pairs, standing } from '#legal/timeline.ts';
import type { FollowedText, LineageDrawing } from '#markup/lineage-drawing.ts';
import { comparisonDrawing } from '#markup/redline-drawing.ts';
import { wordsIn } from '#translations/index.ts';
import { inLanguage, paths } from '../../routes.ts';
import { today } from '../../site.ts';
import { comparedText } from '../comparison/compared-text.ts';

/** The texts of a document in one language, oldest first, as its clauses are followed through them. */
export function followed(document: Document, language: LanguageCode): LineageDrawing {
  const words = wordsIn(language);
  const editions = document.editions.filter((edition) => edition.texts[language]);
  const ready = pairs(document, today());
  const texts = editions.map((edition, at): FollowedText => {
    const from = editions[at - 1];
    return {
      edition,
      until: inForceUntil(document, edition),
      address: inLanguage(language, paths.edition(document, edition)),
      compared: from ? comparedWith({ from, to: edition }) : null,
    };
  });
  return { words, today: today(), texts, home: editions.indexOf(standing(document, today())) };

  function comparedWith({ from, to }: Pair): NonNullable<FollowedText['compared']> {
    const isReady = ready.some((pair) => pair.from === from && pair.to === to);
    const side = (edition: Edition) =>
      comparedText(document, edition, edition.texts[language] as Text);
    return {
      drawing: comparisonDrawing(side(from), side(to), words),
      address: isReady ? inLanguage(language, paths.comparison(document, from, to)) : null,
    };
  }
}

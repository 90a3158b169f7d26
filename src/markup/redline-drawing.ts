import type { Side } from '../legal/comparison/comparison.ts';
import type { Text } from '../legal/edition.ts';
import type { Words } from '../translations/ru.ts';
import type { BlockDrawing } from './blocks.ts';
import { drawingOf } from './drawing.ts';
import type { RedlineDrawing } from './redline.ts';

/** What the two views of a comparison need to know of the page they are drawn on. */
export interface ComparisonDrawing {
  readonly words: Words['comparison'];
  readonly names: Words['document'];
  /** How words that stand equal on both sides are drawn from each text. */
  readonly old: BlockDrawing;
  readonly now: BlockDrawing;
}

/** Ids of the new text stay plain; what is only in the old text has `was-` before its id. */
export const wasId = (id: string): string => `was-${id}`;

/** One side of a comparison: the text, and where its pictures are. */
export interface ComparedText {
  readonly text: Text;
  readonly image: (source: string) => string;
}

export function comparisonDrawing(
  old: ComparedText,
  now: ComparedText,
  words: Words,
): ComparisonDrawing {
  return {
    words: words.comparison,
    names: words.document,
    old: { ...unlinked(old, words), idPrefix: wasId('') },
    now: unlinked(now, words),
  };
}

/** Mentions of clauses and footnote marks lead nowhere: one mention may have two targets here. */
function unlinked({ text, image }: ComparedText, words: Words): BlockDrawing {
  const drawing = drawingOf(text, { words, image, link: (inlines) => inlines });
  return { ...drawing, footnote: (id) => ({ ...drawing.footnote(id), href: null }) };
}

export function redlineDrawing(
  { words, names, old, now }: ComparisonDrawing,
  side: Side,
): RedlineDrawing {
  return {
    language: now.language,
    side,
    words: { inserted: words.inserted, deleted: words.deleted, tableScroll: names.tableScroll },
    footnote: (id, of) => (of === -1 ? old : now).footnote(id).number,
  };
}

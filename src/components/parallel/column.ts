import type { Document } from '#legal/document.ts';
import type { Edition, Text } from '#legal/edition.ts';
import { referenceLinker } from '#legal/reference.ts';
import type { BlockDrawing } from '#markup/blocks.ts';
import { drawingOf } from '#markup/drawing.ts';
import { wordsIn } from '#translations/index.ts';
import { imageAddress } from '../../routes.ts';

interface Place {
  readonly document: Document;
  readonly edition: Edition;
  /** Parts the ids of this text's terms and footnotes from those of its neighbour. */
  readonly idPrefix: string;
}

/** How one language of an edition is drawn beside the others. */
export function columnDrawing(text: Text, { document, edition, idPrefix }: Place): BlockDrawing {
  const drawing = drawingOf(text, {
    words: wordsIn(text.language),
    image: (file) => imageAddress(document, edition, file),
    link: referenceLinker(text.clauses, text.language),
  });
  const footnote = (id: string) => {
    const mark = drawing.footnote(id);
    return { ...mark, href: `#${idPrefix}fn-${mark.number}` };
  };
  return { ...drawing, idPrefix, footnote };
}

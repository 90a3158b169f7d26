import type { Document } from '#legal/document.ts';
import type { Edition, Text } from '#legal/edition.ts';
import type { ComparedText } from '#markup/redline-drawing.ts';
import { imageAddress } from '../../routes.ts';

/** A text of an edition as one side of a comparison. */
export const comparedText = (document: Document, edition: Edition, text: Text): ComparedText => ({
  text,
  image: (file) => imageAddress(document, edition, file),
});

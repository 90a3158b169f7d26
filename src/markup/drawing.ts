import type { Inline } from '../legal/clause.ts';
import type { Text } from '../legal/edition.ts';
import type { Words } from '../translations/ru.ts';
import type { ClauseDrawing } from './clauses.ts';

/** What of a drawing depends on the page rather than on the text. */
export interface Surroundings {
  readonly words: Words;
  readonly image: (source: string) => string;
  readonly link: (inlines: readonly Inline[]) => readonly Inline[];
}

/** The drawing of one text on a page of its own: anchors as they are, footnotes listed below. */
export function drawingOf(text: Text, { words, image, link }: Surroundings): ClauseDrawing {
  const numbers = new Map(text.footnotes.map((footnote, index) => [footnote.id, index + 1]));
  const met = new Set<string>();
  return {
    language: text.language,
    link,
    image,
    base: '',
    idPrefix: '',
    headingLevel: 2,
    footnote: (id) => {
      const number = numbers.get(id) ?? 0;
      const isFirst = !met.has(id);
      met.add(id);
      return { number, href: `#fn-${number}`, isFirst };
    },
    words: words.document,
    names: words.document,
    margin: () => '',
    after: () => '',
  };
}

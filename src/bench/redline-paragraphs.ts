import { blockText, plainText, walk, wordedBlocks } from '#legal/clause.ts';
import type { Text } from '#legal/edition.ts';

/** What a program finds at a line: a paragraph, with a table or the like that follows it. */
export interface Paragraph {
  readonly text: string;
  /** Paragraphs of one clause have the line of the clause. */
  readonly clause: number;
  /** `''` where the paragraph begins no numbered clause. */
  readonly number: string;
}

/** The paragraphs of a text by their lines, read off the tree without any comparison. */
export function paragraphsOf({
  title,
  titleLine = 1,
  clauses,
}: Text): ReadonlyMap<number, Paragraph> {
  const found = new Map<number, Paragraph>();
  if (title.length > 0)
    found.set(titleLine, { text: plainText(title), clause: titleLine, number: '' });
  for (const { blocks, line, number } of walk(clauses)) {
    let at = line;
    wordedBlocks(blocks).forEach((block, index) => {
      const text = blockText(block);
      const own = block.kind === 'paragraph' && index > 0 ? block.line : undefined;
      const last = found.get(at);
      if (index === 0) found.set(at, { text, clause: line, number });
      else if (own === undefined && last) found.set(at, { ...last, text: `${last.text}\n${text}` });
      else found.set((at = own ?? at), { text, clause: line, number: '' });
    });
  }
  return found;
}

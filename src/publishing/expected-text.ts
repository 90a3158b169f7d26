import { type Block, type Clause, type Inline, walk } from '../legal/clause.ts';
import type { Text } from '../legal/edition.ts';
import { foldSpaces } from './visible-text.ts';

/** What `visibleText` must find on the page of a text: labels, words and footnotes in reading order. */
export function expectedText(text: Text): string {
  const clauses = [...walk(text.clauses)].map(wordsOf);
  const notes = text.footnotes.map(
    (footnote, index) =>
      `${index + 1} ${footnote.blocks.map((block) => blockWords(block, text)).join(' ')}`,
  );
  return foldSpaces([...clauses, ...notes].join(' '));

  function wordsOf(clause: Clause): string {
    return [clause.label, ...clause.blocks.map((block) => blockWords(block, text))].join(' ');
  }
}

/** What the page's heading must say. */
export const expectedTitle = (text: Text): string => foldSpaces(inlineWords(text.title, text));

function blockWords(block: Block, text: Text): string {
  switch (block.kind) {
    case 'paragraph':
      return inlineWords(block.inlines, text);
    case 'table':
      return [block.header, ...block.rows]
        .flat()
        .map((cell) => inlineWords(cell, text))
        .join(' ');
    case 'quote':
    case 'note':
      return block.blocks.map((inner) => blockWords(inner, text)).join(' ');
    case 'preformatted':
      return block.text;
    case 'rule':
      return '';
  }
}

function inlineWords(inlines: readonly Inline[], text: Text): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
        case 'code':
          return inline.text;
        case 'break':
          return ' ';
        case 'image':
          return ` ${inline.alternative} `;
        case 'footnote':
          return String(text.footnotes.findIndex(({ id }) => id === inline.id) + 1);
        default:
          return inlineWords(inline.children, text);
      }
    })
    .join('');
}

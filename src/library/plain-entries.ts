import type { Block } from '#legal/clause.ts';
import { readHeadingLabel, readLabel } from '#legal/numbering.ts';
import type { Entry } from './entries.ts';
import type { Reading } from './reading.ts';

/**
 * Paragraphs by empty lines and headings by `#`, without any other markup: how a text is
 * read that Markdown must not see.
 */
export function plainEntries(reading: Reading): Entry[] {
  const entries: Entry[] = [];
  for (const match of reading.source.matchAll(/\S(?:[^\n]|\n(?![ \t]*(?:\n|$)))*/g)) {
    entries.push(entryOf(match[0].trim(), reading.places.at(match.index)));
  }
  return entries;
}

function entryOf(typed: string, place: { line: number; column: number }): Entry {
  const [signs = ''] = /^#{1,6}(?= )/.exec(typed) ?? [];
  const text = typed.slice(signs.length).trim();
  const label = signs ? (signs.length > 1 ? readHeadingLabel(text) : null) : readLabel(text);
  const block: Block = {
    kind: 'paragraph',
    inlines: [{ kind: 'text', text: text.slice(label?.length ?? 0) }],
  };
  if (signs) return { kind: 'heading', level: signs.length, label, block, place };
  if (label) return { kind: 'labelled', label, depth: 0, block, place };
  return { kind: 'plain', depth: 0, block, place };
}

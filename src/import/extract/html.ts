/**
 * HTML → paragraphs. In: a page or a piece of one. Out: its blocks in order, one line each.
 *
 * Scripts, styles and what stands in `nav`, `header`, `footer` of the page are not the
 * document's words; they are named in the report. Numbers that a style sheet draws are known only
 * where the sheet stands in the page and joins nested lists.
 */
import { parse, parseFragment } from 'parse5';
import type { Source } from '../source.ts';
import { walkOver } from './html-blocks.ts';
import { joinedNumbersIn } from './html-lists.ts';
import { notesOf } from './html-notes.ts';
import { numbered, type Piece } from './pieces.ts';

export function extractHtml(html: string): Source {
  const { childNodes } = parse(html);
  const walk = walkOver(childNodes, {
    notes: notesOf(childNodes),
    joined: joinedNumbersIn((html.match(/<style\b[\s\S]*?<\/style>/gi) ?? []).join('\n')),
  });
  const lines = numbered([...walk.pieces, ...walk.noted]);
  return { format: 'html', lines, remarks: walk.remarks, pages: 0 };
}

/** A piece of HTML within a text. */
export const linesOfHtml = (html: string): Piece[] => {
  const { childNodes } = parseFragment(html);
  return walkOver(childNodes, { notes: notesOf([]), joined: null }).pieces;
};

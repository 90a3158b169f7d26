import type { Clause } from '../legal/clause.ts';
import { type BlockDrawing, drawBlocks } from './blocks.ts';
import { attribute, escapeHtml } from './html.ts';
import { drawInlines } from './inlines.ts';
import { drawLists } from './nest.ts';

/** What the reading page adds to a text. */
export interface ClauseDrawing extends BlockDrawing {
  readonly names: {
    clause(number: string): string;
    section(number: string): string;
  };
  /** Level of the outermost section's heading; nested sections go deeper. */
  readonly headingLevel: number;
  /** HTML of what the site says beside a clause, `''` for nothing. */
  readonly margin: (clause: Clause) => string;
  /** HTML of what the site says between a heading or clause and the next, `''` for nothing. */
  readonly after: (clause: Clause) => string;
}

/** The clauses of a text in reading order, each an element with its id. */
export function drawClauses(clauses: readonly Clause[], drawing: ClauseDrawing): string {
  let html = '';
  for (const clause of clauses) html += drawClause(clause, drawing);
  return html;
}

function drawClause(clause: Clause, drawing: ClauseDrawing): string {
  return clause.kind === 'section' ? drawSection(clause, drawing) : drawProvision(clause, drawing);
}

function drawSection(section: Clause, drawing: ClauseDrawing): string {
  const level = Math.min(drawing.headingLevel, 6);
  const id = drawing.idPrefix + section.id;
  const inner = { ...drawing, headingLevel: level + 1 };
  return (
    `<section id="${escapeHtml(id)}" aria-labelledby="${escapeHtml(id)}~h">` +
    `<div class="heading"><h${level} id="${escapeHtml(id)}~h">${drawNumber(section, drawing)}<span>${drawHeading(section, drawing)}</span></h${level}>` +
    `${drawing.margin(section)}</div>${drawing.after(section)}${drawClauses(section.children, inner)}</section>`
  );
}

/** The words of a heading; its first block by definition of a section. */
export function drawHeading(section: Clause, drawing: BlockDrawing): string {
  const [heading] = section.blocks;
  return heading?.kind === 'paragraph' ? drawInlines(heading.inlines, drawing) : '';
}

function drawProvision(clause: Clause, drawing: ClauseDrawing): string {
  const items = clause.children.filter(
    (child) => child.kind === 'item' || child.kind === 'paragraph',
  );
  const deeper = clause.children.filter(
    (child) => child.kind === 'clause' || child.kind === 'section',
  );
  const depth = clause.kind === 'clause' ? Math.min(clause.number.split('.').length, 4) : 2;
  return (
    `<div class="clause d${depth}${clause.label === '' ? ' unnumbered' : ''}" id="${escapeHtml(drawing.idPrefix + clause.id)}">` +
    `${drawNumber(clause, drawing)}<div class="body">${drawBlocks(clause.blocks, drawing)}${drawItems(items, drawing)}</div>` +
    `${drawing.margin(clause)}</div>${drawing.after(clause)}${drawClauses(deeper, drawing)}`
  );
}

const isItem = ({ kind }: Clause): boolean => kind === 'item';

function drawItems(children: readonly Clause[], drawing: BlockDrawing): string {
  return drawLists(children, isItem, (child) =>
    isItem(child) ? drawItem(child, drawing) : drawContinuation(child, drawing),
  );
}

function drawItem(item: Clause, drawing: BlockDrawing): string {
  return `<li id="${escapeHtml(drawing.idPrefix + item.id)}"><span class="marker">${escapeHtml(item.label)} </span><div>${drawBlocks(item.blocks, drawing)}${drawItems(item.children, drawing)}</div></li>`;
}

function drawContinuation(paragraph: Clause, drawing: BlockDrawing): string {
  return `<div id="${escapeHtml(drawing.idPrefix + paragraph.id)}">${drawBlocks(paragraph.blocks, drawing)}${drawItems(paragraph.children, drawing)}</div>`;
}

function drawNumber(clause: Clause, drawing: ClauseDrawing): string {
  if (clause.label === '') return '';
  const number = clause.label.replace(/\.$/, '');
  const name =
    clause.kind === 'section' ? drawing.names.section(number) : drawing.names.clause(number);
  return `<a class="num" href="#${escapeHtml(drawing.idPrefix + clause.id)}"${attribute('aria-label', name)}>${escapeHtml(clause.label)}</a> `;
}

import { type Inline, termAnchor } from '../legal/clause.ts';
import type { LanguageCode } from '../legal/document.ts';
import { attribute, escapeHtml } from './html.ts';
import { bindSpaces } from './spacing.ts';

/** What running text needs to know of the page it is drawn on. */
export interface InlineDrawing {
  readonly language: LanguageCode;
  /** Turns mentions of clauses in a paragraph into `reference` inlines. */
  readonly link: (inlines: readonly Inline[]) => readonly Inline[];
  /** Where clause anchors live: `''` on the page of the text itself. */
  readonly base: string;
  /** Number of a footnote, from 1, and whether this page lists the notes below. */
  readonly footnote: (id: string) => FootnoteMark;
  /** Address of an image that the text names by file. */
  readonly image: (source: string) => string;
  /** Prefix for ids that must stay unique when two texts share a page. */
  readonly idPrefix: string;
}

/** `isFirst` tells the mention that the way back from the note leads to. */
export interface FootnoteMark {
  readonly number: number;
  readonly href: string | null;
  readonly isFirst: boolean;
}

export function drawInlines(inlines: readonly Inline[], drawing: InlineDrawing): string {
  return drawEach(drawing.link(inlines), drawing);
}

function drawEach(inlines: readonly Inline[], drawing: InlineDrawing): string {
  let html = '';
  for (const inline of inlines) html += drawInline(inline, drawing);
  return html;
}

const elements = { emphasis: 'em', strong: 'strong', struck: 's' } as const;

function drawInline(inline: Inline, drawing: InlineDrawing): string {
  switch (inline.kind) {
    case 'text':
      return escapeHtml(bindSpaces(inline.text, drawing.language));
    case 'code':
      return `<code>${escapeHtml(inline.text)}</code>`;
    case 'break':
      return '<br>';
    case 'emphasis':
    case 'strong':
    case 'struck': {
      const element = elements[inline.kind];
      return `<${element}>${drawEach(inline.children, drawing)}</${element}>`;
    }
    case 'link':
      return drawLink(inline.target, drawEach(inline.children, drawing));
    case 'reference':
      return `<a class="ref"${attribute('href', `${drawing.base}#${inline.target}`)}>${drawEach(inline.children, drawing)}</a>`;
    case 'image':
      return `<img${attribute('src', drawing.image(inline.source))}${attribute('alt', inline.alternative)} loading="lazy">`;
    case 'term':
      return `<dfn${attribute('id', `${drawing.idPrefix}${termAnchor(inline.id)}`)}>${drawEach(inline.children, drawing)}</dfn>`;
    case 'footnote':
      return drawFootnoteMark(inline.id, drawing);
  }
}

function drawLink(target: string, content: string): string {
  const outside = /^https?:/i.test(target);
  return `<a${attribute('href', target)}${attribute('rel', outside && 'noopener external')}>${content}</a>`;
}

function drawFootnoteMark(id: string, drawing: InlineDrawing): string {
  const { number, href, isFirst } = drawing.footnote(id);
  const back = isFirst && `${drawing.idPrefix}fnref-${number}`;
  return href === null
    ? `<sup>${number}</sup>`
    : `<sup><a${attribute('id', back)}${attribute('href', href)}>${number}</a></sup>`;
}

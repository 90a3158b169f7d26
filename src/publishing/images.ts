import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Block, type Inline, walk } from '../legal/clause.ts';
import type { Library } from '../legal/document.ts';
import type { Edition } from '../legal/edition.ts';
import { imageAddress } from '../routes.ts';

/** Copies the pictures that texts name from the editions' folders to their addresses. */
export function writeImages(library: Library, content: string, folder: string): void {
  for (const document of library.documents) {
    for (const edition of document.editions) {
      for (const file of imagesOf(edition)) {
        const from = join(content, document.slug, edition.name, file);
        const to = join(folder, imageAddress(document, edition, file));
        if (!existsSync(from)) continue;
        mkdirSync(dirname(to), { recursive: true });
        cpSync(from, to);
      }
    }
  }
}

/** File names of the pictures in an edition's texts, each once. */
export function imagesOf(edition: Edition): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of Object.values(edition.texts)) {
    collectInlines(text.title, found);
    for (const clause of walk(text.clauses))
      clause.blocks.forEach((block) => collect(block, found));
    for (const footnote of text.footnotes)
      footnote.blocks.forEach((block) => collect(block, found));
  }
  return found;
}

function collect(block: Block, found: Set<string>): void {
  if (block.kind === 'paragraph') collectInlines(block.inlines, found);
  else if (block.kind === 'table')
    [block.header, ...block.rows].flat().forEach((cell) => collectInlines(cell, found));
  else if (block.kind === 'quote' || block.kind === 'note')
    block.blocks.forEach((inner) => collect(inner, found));
}

function collectInlines(inlines: readonly Inline[], found: Set<string>): void {
  for (const inline of inlines) {
    if (inline.kind === 'image') found.add(inline.source);
    else if ('children' in inline) collectInlines(inline.children, found);
  }
}

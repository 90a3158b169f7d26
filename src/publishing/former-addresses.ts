/** No address ever disappears: what stood under a document's former slug leads to the same page today. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Document, LanguageCode, Library } from '../legal/document.ts';
import { drawMoved } from '../markup/moved.ts';
import { contentPolicy } from './content-policy.ts';

/** Writes a page at every former address below `folder`; returns how many. */
export function writeFormerAddresses(library: Library, folder: string): number {
  let written = 0;
  for (const language of library.site.languages) {
    for (const document of library.documents) {
      for (const former of document.formerly)
        written += writeFormer({
          language,
          document,
          former,
          folder,
          origin: library.site.address,
        });
    }
  }
  return written;
}

interface Former {
  readonly language: LanguageCode;
  readonly document: Document;
  readonly former: string;
  readonly folder: string;
  readonly origin: string;
}

function writeFormer({ language, document, former, folder, origin }: Former): number {
  const now = join(folder, language, document.slug);
  const pages = existsSync(now)
    ? readdirSync(now, { recursive: true, encoding: 'utf8' }).filter(isPage)
    : [];
  for (const page of pages) {
    const address = addressOf(relative(folder, join(now, page)));
    const file = join(folder, language, former, page);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, drawMoved({ language, address, origin, policy: contentPolicy() }));
  }
  return pages.length;
}

const isPage = (path: string): boolean =>
  path === 'index.html' || path.endsWith(`${sep}index.html`);

const addressOf = (path: string): string => `/${path.split(sep).slice(0, -1).join('/')}/`;

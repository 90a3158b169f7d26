import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document, Library } from '../legal/document.ts';
import { escapeHtml } from '../markup/html.ts';
import { inLanguage, paths } from '../routes.ts';

/** Addresses of texts, as search engines should know them (sitemaps.org 0.9): no comparisons, no search. */
export function siteMap(library: Library): string {
  const { site, documents } = library;
  const addresses = site.languages.flatMap((language) => [
    { path: inLanguage(language, paths.home()), day: null },
    ...documents.flatMap((document) =>
      addressesOf(document).map(({ path, day }) => ({ path: inLanguage(language, path), day })),
    ),
  ]);
  const entries = addresses.map(
    ({ path, day }) =>
      `<url><loc>${escapeHtml(site.address + path)}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}</url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`;
}

function addressesOf(document: Document): { path: string; day: string | null }[] {
  const newest = document.editions.reduce(
    (day, { published }) => (published > day ? published : day),
    '',
  );
  return [
    { path: paths.document(document), day: newest },
    { path: paths.history(document), day: newest },
    ...document.editions.map((edition) => ({
      path: paths.edition(document, edition),
      day: edition.published,
    })),
  ];
}

export const writeSiteMap = (library: Library, folder: string): void =>
  writeFileSync(join(folder, 'sitemap.xml'), siteMap(library));

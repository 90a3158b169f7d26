/** What a static host should answer for addresses that hold no page, in the `_redirects` format. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../legal/document.ts';

/** Former addresses keep the rest of the path, and the browser the clause after `#`. */
export function redirects({ site, documents }: Library): string {
  const moved = site.languages.flatMap((language) =>
    documents.flatMap(({ slug, formerly }) =>
      formerly.map((former) => `/${language}/${former}/*  /${language}/${slug}/:splat  301`),
    ),
  );
  const missing = site.languages.map(
    (language) => `/${language}/*  /${language}/404/index.html  404`,
  );
  return `${[...moved, ...missing].join('\n')}\n`;
}

export const writeRedirects = (library: Library, folder: string): void =>
  writeFileSync(join(folder, '_redirects'), redirects(library));

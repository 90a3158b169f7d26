/**
 * `npm run build -- --content DIR --out DIR --today DATE`: the static site.
 * Read everything, refuse on any error, write beside, swap at the end.
 */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build as buildPages } from 'astro';
import type { Library } from '#legal/document.ts';
import { writeFormerAddresses } from '#publishing/former-addresses.ts';
import { writeHeaders } from '#publishing/headers.ts';
import { writeImages } from '#publishing/images.ts';
import { folderBeside, isReplaceable, replaceFolder } from '#publishing/replace-folder.ts';
import { writeSiteMap } from '#publishing/site-map.ts';
import { indexSite } from '#search/index-site.ts';
import { provideSite } from '../site.ts';
import { readArguments } from './arguments.ts';
import { type OpenLibrary, openLibrary } from './open-library.ts';
import { say, timed } from './say.ts';

const root = resolve(import.meta.dirname, '../..');

export interface BuildOptions {
  readonly content: string;
  readonly out: string;
  readonly today?: string | undefined;
}

/** True when the site stands in `out`; false, with the reason told, when nothing was touched. */
export async function build({ content, out, today }: BuildOptions): Promise<boolean> {
  if (!isReplaceable(out)) {
    say(`${out} holds files that this build did not make. Name an empty folder with --out.`);
    return false;
  }
  const opened = await timed('Reading the library', () => openLibrary(content, today));
  if (!opened) return false;
  const fresh = folderBeside(out);
  try {
    await write(opened, content, fresh);
    replaceFolder(fresh, out);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(cacheOf(fresh), { recursive: true, force: true });
  }
  say(`The site stands in ${out}`);
  return true;
}

async function write({ library, today }: OpenLibrary, content: string, folder: string): Promise<void> {
  provideSite({ library: () => library, today: () => today });
  await timed('Building the pages', () => buildPages(astroOptions(library, folder)));
  await timed('Indexing for search', () => indexSite(library, today, folder));
  writeImages(library, content, folder);
  writeFormerAddresses(library, folder);
  writeHeaders(library, folder);
  writeSiteMap(library, folder);
}

/** Each build has a cache of its own, so that builds side by side never meet. */
const cacheOf = (folder: string): string => `${folder}.cache`;

function astroOptions(library: Library, folder: string) {
  return {
    root,
    outDir: folder,
    cacheDir: cacheOf(folder),
    site: library.site.address,
    logLevel: 'warn' as const,
  };
}

if (import.meta.main) {
  const { content, out, today } = readArguments({ out: 'dist' });
  process.exitCode = (await build({ content, out, today })) ? 0 : 1;
}

/**
 * `npm run build -- --content DIR --out DIR --today DATE`: the static site.
 * Read everything, refuse on any error, write beside, swap at the end.
 */
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Library } from '#legal/document.ts';
import { writeFormerAddresses } from '#publishing/former-addresses.ts';
import { writeHeaders } from '#publishing/headers.ts';
import { writeImages } from '#publishing/images.ts';
import { writeRedirects } from '#publishing/redirects.ts';
import {
  folderBeside,
  isReplaceable,
  moveFolder,
  replaceFolder,
} from '#publishing/replace-folder.ts';
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
  }
  say(`The site stands in ${out}`);
  return true;
}

async function write(
  { library, today }: OpenLibrary,
  content: string,
  folder: string,
): Promise<void> {
  provideSite({ library: () => library, today: () => today });
  await timed('Building the pages', () => buildInside(library, folder));
  await timed('Indexing for search', () => indexSite(library, today, folder));
  writeImages(library, content, folder);
  writeFormerAddresses(library, folder);
  writeHeaders(folder);
  writeRedirects(library, folder);
  writeSiteMap(library, folder);
}

/**
 * Astro compiles pages into the folder it writes, or, when that lies outside of the project,
 * into one place that all builds share. So each build has a folder of its own inside, and
 * builds side by side never meet.
 */
async function buildInside(library: Library, folder: string): Promise<void> {
  const own = join(root, '.astro', `build-${process.pid}`);
  const cache = `${own}.cache`;
  try {
    const astro = await loadAstro();
    await astro.build(astroOptions(library, own, cache));
    moveFolder(own, folder);
  } finally {
    for (const left of [own, cache]) rmSync(left, { recursive: true, force: true });
  }
}

/**
 * The bundler's allocator takes memory by the gigabyte and keeps it, though the bundler is done
 * before the first page is drawn. It reads the environment once, when it is loaded.
 */
function loadAstro(): Promise<typeof import('astro')> {
  process.env.MIMALLOC_ARENA_RESERVE ??= '0';
  return import('astro');
}

function astroOptions(library: Library, folder: string, cache: string) {
  return {
    root,
    outDir: folder,
    cacheDir: cache,
    site: library.site.address,
    logLevel: 'warn' as const,
  };
}

if (import.meta.main) {
  const { content, out, today } = readArguments({ out: 'dist' });
  process.exitCode = (await build({ content, out, today })) ? 0 : 1;
}

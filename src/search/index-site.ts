import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Day, LanguageCode, Library } from '../legal/document.ts';
import { tableOf } from './clause-table.ts';
import { type Entry, entriesOf } from './entries.ts';

interface BuiltFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Writes the search index of a built site into its `pagefind/`: the program once, and a folder
 * for each language, because Pagefind opens the index of the page's own language and no other.
 * Beside each index lies `clauses.json`: Pagefind reads 2.10.2.1 as 21021, searches every word
 * it is given to show, and writes its filters in another order each time.
 * @returns how many clauses were indexed
 */
export async function indexSite(library: Library, today: Day, outDir: string): Promise<number> {
  const entries = entriesOf(library, today);
  try {
    for (const language of library.site.languages) {
      const own = entries.filter((entry) => entry.language === language);
      const files = await filesOf(own, language);
      const table = JSON.stringify(tableOf(own, recordNames(files)));
      write(
        [...files, { path: 'clauses.json', content: Buffer.from(table) }],
        language,
        join(outDir, 'pagefind'),
      );
    }
  } finally {
    await close();
  }
  return entries.length;
}

async function filesOf(
  entries: readonly Entry[],
  language: LanguageCode,
): Promise<readonly BuiltFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  // One after another: the order of adding numbers the records, so the index is the same every time.
  for (const { url, text } of entries) {
    const added = await index.addCustomRecord({ url, language, content: text });
    if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join('; ')}`);
  }
  const { files, errors: failures } = await index.getFiles();
  if (failures.length > 0) throw new Error(`Pagefind wrote no index: ${failures.join('; ')}`);
  return files;
}

/** Pagefind names a record by a hash it does not tell; the record itself holds its address. */
function recordNames(files: readonly BuiltFile[]): (url: string) => string {
  const names = new Map<string, string>();
  for (const { path, content } of files) {
    const [, name] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
    if (!name) continue;
    const { url } = JSON.parse(
      gunzipSync(content)
        .toString()
        .replace(/^pagefind_dcd/, ''),
    );
    names.set(url, name);
  }
  return (url) => {
    const name = names.get(url);
    if (!name) throw new Error(`Pagefind lost ${url}: two clauses of one address?`);
    return name;
  };
}

/** Of Pagefind's own files only those the search page loads: its ready-made interfaces stay out. */
function write(files: readonly BuiltFile[], language: LanguageCode, folder: string): void {
  for (const { path, content } of files) {
    if (/-(ui|highlight|worker)\./.test(path)) continue;
    const file = join(folder, path === 'pagefind.js' ? path : join(language, path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

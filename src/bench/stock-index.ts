/** Pagefind as it comes, over the same clauses: a record a clause, an index a language. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Library } from '#legal/document.ts';
import { wordingsOf } from '#search/wordings.ts';
import { builtFor } from './made-up-library.ts';

/** @returns bytes of what answers queries: index, records and their list */
export async function writeStockIndex(library: Library, folder: string): Promise<number> {
  let bytes = 0;
  for (const language of library.site.languages) {
    const { index, errors } = await createIndex({ forceLanguage: language });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    for (const document of library.documents)
      for (const { clauseId, number, text } of wordingsOf(document, language, builtFor)) {
        const url = `/${language}/${document.slug}/#${clauseId}`;
        await index.addCustomRecord({ url, language, content: `${number} ${text}` });
      }
    const { files } = await index.getFiles();
    for (const { path, content } of files) {
      const file = join(folder, language, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      if (/^(index|fragment)\/|\.pf_meta$/.test(path)) bytes += content.length;
    }
  }
  await close();
  return bytes;
}

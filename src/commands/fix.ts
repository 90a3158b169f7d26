/** `check --fix`: mends what is certain in texts that are not published yet, and says where. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '#legal/document.ts';
import { unrecorded } from '#legal/edition.ts';
import { decode } from '#library/encoding.ts';
import { mend } from '#library/mend.ts';
import { say } from './say.ts';

export function fix({ documents }: Library, content: string): void {
  const drafts = documents.flatMap(({ editions }) =>
    editions.flatMap((edition) =>
      unrecorded(edition).flatMap((language) => edition.texts[language] ?? []),
    ),
  );
  for (const { file } of drafts) {
    const path = join(content, file);
    const { text: before, problems } = decode(readFileSync(path), file);
    // What was not read whole must not be written back.
    if (problems.length > 0) continue;
    const { text, places } = mend(before);
    if (text === before) continue;
    writeFileSync(path, text);
    for (const { line, was, now } of places) say(`${path}:${line}: ${was} → ${now}`);
  }
}

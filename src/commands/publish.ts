/**
 * `npm run publish -- --today YYYY-MM-DD`: writes down every text that has no record yet, so that
 * it can never again change unseen. Refuses while the library has an error.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '#legal/document.ts';
import { recordFile } from '#library/read-record.ts';
import { drawRecord, newRecords } from '#publishing/record/new-publications.ts';
import { readArguments } from './arguments.ts';
import { exitWith } from './exit.ts';
import { openLibrary } from './open-library.ts';
import { say } from './say.ts';

/** @returns how many texts were written down, `null` when the library has an error */
export async function publish(content: string, today?: Day): Promise<number | null> {
  const opened = await openLibrary(content, today);
  if (!opened) return null;
  let written = 0;
  for (const document of opened.library.documents) {
    for (const { edition, publications, languages } of newRecords(document, opened.today)) {
      const file = join(content, document.slug, edition.name, recordFile);
      writeFileSync(file, drawRecord(publications));
      say(`${file}: ${languages.join(', ')}`);
      written += languages.length;
    }
  }
  return written;
}

async function run(): Promise<number> {
  const { content, today } = readArguments({});
  const written = await publish(content, today);
  if (written === null) return 1;
  if (written === 0) say('Все тексты уже записаны.');
  else say(`Записано текстов: ${written}. Добавьте файлы published.yaml в тот же коммит.`);
  return 0;
}

if (import.meta.main) await exitWith(run);

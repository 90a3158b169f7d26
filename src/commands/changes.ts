/**
 * `npm run changes -- --base REV --format markdown|json --language ru|kk --out FILE`: what a branch
 * does to the documents, in words, for a reviewer who is a lawyer.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Addition, additions } from '#legal/branch.ts';
import { leadOf } from '#legal/comparison/parallel-changes.ts';
import { tally } from '#legal/comparison/units.ts';
import { choice, readArguments } from './arguments.ts';
import { type ChangesReport, drawChanges } from './changes-markdown.ts';
import { exitWith } from './exit.ts';
import { withLibraryAt } from './library-at.ts';
import { readContent } from './read-content.ts';
import { reportLanguages } from './report.ts';
import { say } from './say.ts';

const formats: Readonly<Record<'markdown' | 'json', (report: ChangesReport) => string>> = {
  markdown: drawChanges,
  json: (report) => JSON.stringify(report.additions.map(summary), null, 1),
};

const summary = ({ kind, document, edition, before, languages, comparisons, rows }: Addition) => ({
  kind,
  document: document.slug,
  edition: edition.name,
  before: before?.name ?? null,
  languages,
  counts: Object.fromEntries(
    comparisons.map(({ language, comparison }) => [language, tally(comparison)]),
  ),
  oneLanguage: rows
    .filter(({ agreement }) => agreement.words.length > 0)
    .map((row) => {
      const { change } = leadOf(row).head;
      return { clause: (change.new[0] ?? change.old[0])?.id, languages: row.agreement.words };
    }),
});

async function run(): Promise<number> {
  const told = readArguments({ base: 'HEAD', format: 'markdown', language: 'ru', out: '' });
  const format = choice('format', told.format, ['markdown', 'json'] as const);
  const language = choice('language', told.language, reportLanguages);
  const { library } = await readContent(told.content);
  if (!library) {
    say('Документы не читаются: npm run check скажет почему.');
    return 1;
  }
  const found = await withLibraryAt({ content: told.content, revision: told.base }, (base) =>
    additions(base?.library ?? null, library),
  );
  const drawn = `${formats[format]({ additions: found, site: library.site, language })}\n`;
  if (told.out === '') process.stdout.write(drawn);
  else {
    mkdirSync(dirname(told.out), { recursive: true });
    writeFileSync(told.out, drawn);
  }
  return 0;
}

if (import.meta.main) await exitWith(run);

import type { Day, Library } from '#legal/document.ts';
import { isError } from '#legal/problem.ts';
import { checkLibrary } from '#legal/rules/check-library.ts';
import { readLibrary } from '#library/read-library.ts';
import { recordProblems } from '#publishing/record/standing-record.ts';
import { reservedSlugs } from '../routes.ts';
import { translatedLanguages } from '../translations/index.ts';
import { report } from './report.ts';
import { dayIn } from './today.ts';

export interface OpenLibrary {
  readonly library: Library;
  readonly today: Day;
}

/**
 * Reads the library for a command that shows it. Errors go to the terminal: then the answer
 * is null and the command stops before it touches anything. Warnings are only counted.
 */
export async function openLibrary(content: string, today?: Day): Promise<OpenLibrary | null> {
  const { library, problems } = await readLibrary(content, { reservedSlugs, translatedLanguages });
  const errors = [...problems, ...(library ? recordProblems(library) : [])].filter(isError);
  if (errors.length > 0)
    process.stderr.write(`\n${report(errors, { format: 'text', language: 'ru', content })}\n`);
  if (!library || errors.length > 0) return null;
  const warnings = checkLibrary(library, problems).length;
  if (warnings > 0)
    process.stderr.write(`\nПредупреждений: ${warnings} – npm run check покажет их\n`);
  return { library, today: today ?? dayIn(library.site.timeZone) };
}

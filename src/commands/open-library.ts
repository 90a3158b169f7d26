import type { Day, Library } from '#legal/document.ts';
import { isError } from '#legal/problem.ts';
import { readLibrary } from '#library/read-library.ts';
import { reservedSlugs } from '../routes.ts';
import { report } from './report.ts';
import { dayIn } from './today.ts';

export interface OpenLibrary {
  readonly library: Library;
  readonly today: Day;
}

/**
 * Reads the library for a command that shows it. Problems go to the terminal; with an error
 * among them the answer is null and the command stops before it touches anything.
 */
export function openLibrary(content: string, today?: Day): OpenLibrary | null {
  const { library, problems } = readLibrary(content, { reservedSlugs });
  const errors = problems.filter(isError);
  const shown = errors.length > 0 ? errors : [];
  if (shown.length > 0) process.stderr.write(`${report(shown, { format: 'text', language: 'ru', content })}\n`);
  if (!library || errors.length > 0) return null;
  return { library, today: today ?? dayIn(library.site.timeZone) };
}

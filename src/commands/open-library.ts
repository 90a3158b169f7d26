import type { Day, Library } from '#legal/document.ts';
import { isError, type Problem } from '#legal/problem.ts';
import { comparisonOf } from '../site.ts';
import { checkContent } from './read-content.ts';
import { report } from './report.ts';
import { dayIn } from './today.ts';

export interface OpenLibrary {
  readonly library: Library;
  readonly today: Day;
}

export interface Opening {
  /** `null` where an error keeps the library from being shown. */
  readonly opened: OpenLibrary | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads the library for a command that shows it. Errors go to the terminal: then the answer
 * is null and the command stops before it touches anything. Warnings are only counted.
 */
export const openLibrary = async (content: string, today?: Day): Promise<OpenLibrary | null> =>
  (await openWithProblems(content, today)).opened;

/** The same with every problem, for whoever shows them. */
export async function openWithProblems(content: string, today?: Day): Promise<Opening> {
  const { library, problems } = await checkContent(content, comparisonOf);
  const errors = problems.filter(isError);
  if (errors.length > 0)
    process.stderr.write(`\n${report(errors, { format: 'text', language: 'ru', content })}\n`);
  if (!library || errors.length > 0) return { opened: null, problems };
  if (problems.length > 0)
    process.stderr.write(`\nПредупреждений: ${problems.length} – npm run check покажет их\n`);
  return { opened: { library, today: today ?? dayIn(library.site.timeZone) }, problems };
}

/**
 * `npm run check -- --format text|json|github --strict --language ru|kk`: what is wrong with
 * the content. Exit code 1 on an error; with `--strict` on a warning too.
 */
import { isError, type Problem } from '#legal/problem.ts';
import { checkLibrary } from '#legal/rules/check-library.ts';
import { readLibrary } from '#library/read-library.ts';
import { reservedSlugs } from '../routes.ts';
import { translatedLanguages } from '../translations/index.ts';
import { choice, readArguments } from './arguments.ts';
import { formats, report, reportLanguages } from './report.ts';
import { say } from './say.ts';

/** Every problem of a library: of its files, then of what they say. */
export async function problemsOf(content: string): Promise<readonly Problem[]> {
  const { library, problems } = await readLibrary(content, { reservedSlugs, translatedLanguages });
  return library ? checkLibrary(library, problems) : problems;
}

async function run(): Promise<number> {
  const told = readArguments({ format: 'text', strict: false, language: 'ru' });
  const format = choice('format', told.format, formats);
  const language = choice('language', told.language, reportLanguages);
  const problems = await problemsOf(told.content);
  process.stdout.write(`${report(problems, { format, language, content: told.content })}\n`);
  return problems.some((problem) => told.strict || isError(problem)) ? 1 : 0;
}

if (import.meta.main) {
  try {
    process.exitCode = await run();
  } catch (error) {
    say((error as Error).message);
    process.exitCode = 1;
  }
}

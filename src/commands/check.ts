/**
 * `npm run check -- --format text|json|github --strict --language ru|kk --base REV --fix`: what is
 * wrong with the content, and with `--base` what it does to editions published there. `--fix` first
 * mends what is certain. Exit code 1 on an error; with `--strict` on a warning too.
 */
import { isError, type Problem } from '#legal/problem.ts';
import { problemsAgainst } from '#publishing/record/against-base.ts';
import { pictureProblems } from '#publishing/record/pictures.ts';
import { choice, readArguments } from './arguments.ts';
import { exitWith } from './exit.ts';
import { fix } from './fix.ts';
import { withLibraryAt } from './library-at.ts';
import { checkContent, readContent } from './read-content.ts';
import { formats, report, reportLanguages } from './report.ts';

/**
 * Every problem of a library: of its files, of what they say, and of what was published.
 * @param base revision of git whose published editions must stand
 */
export async function problemsOf(content: string, base = ''): Promise<readonly Problem[]> {
  const { library, problems } = await checkContent(content);
  if (!library || base === '') return problems;
  const against = await withLibraryAt({ content, revision: base }, (was) =>
    was === null
      ? []
      : [
          ...problemsAgainst(was.library, library),
          ...pictureProblems(was.library, { baseFolder: was.folder, content }),
        ],
  );
  return [...problems, ...against];
}

async function run(): Promise<number> {
  const told = readArguments({
    format: 'text',
    strict: false,
    language: 'ru',
    base: '',
    fix: false,
  });
  const format = choice('format', told.format, formats);
  const language = choice('language', told.language, reportLanguages);
  if (told.fix) {
    const { library } = await readContent(told.content);
    if (library) fix(library, told.content);
  }
  const problems = await problemsOf(told.content, told.base);
  process.stdout.write(`${report(problems, { format, language, content: told.content })}\n`);
  return problems.some((problem) => told.strict || isError(problem)) ? 1 : 0;
}

if (import.meta.main) await exitWith(run);

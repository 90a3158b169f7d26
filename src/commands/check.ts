/**
 * `npm run check -- --format text|json|github --strict --language ru|kk --base REV --fix`: what is
 * wrong with the content, and with `--base` what it does to editions published there. `--fix` first
 * mends what is certain. Exit code 1 on an error; with `--strict` on a warning too.
 */
import type { Library } from '#legal/document.ts';
import { isError, type Problem } from '#legal/problem.ts';
import { problemsAgainst } from '#publishing/record/against-base.ts';
import { forkPoint, pathInRepository } from '#publishing/record/base-folder.ts';
import { knownToBranch } from '#publishing/record/known-to-branch.ts';
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
  const fork = await forkOf(content, base);
  const against = await withLibraryAt({ content, revision: base }, (was) => {
    if (was === null) return [];
    const known = fork ? knownToBranch(was.library, { fork, now: library }) : was.library;
    return [
      ...problemsAgainst(known, library),
      ...pictureProblems(known, { baseFolder: was.folder, content }),
    ];
  });
  return [...problems, ...against];
}

/** The library where the branch left its base; `null` where the base has not gone on since. */
async function forkOf(content: string, base: string): Promise<Library | null> {
  const revision = forkPoint(content, base);
  if (revision === null) return null;
  return withLibraryAt({ content, revision }, (fork) => fork?.library ?? null);
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
  const { content } = told;
  const inRepository = (format === 'github' && pathInRepository(content)) || content;
  process.stdout.write(`${report(problems, { format, language, content, inRepository })}\n`);
  return problems.some((problem) => told.strict || isError(problem)) ? 1 : 0;
}

if (import.meta.main) await exitWith(run);

/**
 * `npm run check -- --format text|json|github --strict --language ru|kk --base REV --fix`: what is
 * wrong with the content, and with `--base` what it does to editions published there. `--fix` first
 * mends what is certain. Exit code 1 on an error; with `--strict` on a warning too, unless it speaks of
 * an edition that is published.
 */
import type { Day, Library } from '#legal/document.ts';
import { isError, type Problem } from '#legal/problem.ts';
import { problemsAgainst } from '#publishing/record/against-base.ts';
import { forkPoint, pathInRepository } from '#publishing/record/base-folder.ts';
import { knownToBranch } from '#publishing/record/known-to-branch.ts';
import { pictureProblems } from '#publishing/record/pictures.ts';
import { forgottenProblems, recordedFolders } from '#publishing/record/standing-record.ts';
import { choice, readArguments } from './arguments.ts';
import { exitWith } from './exit.ts';
import { fix } from './fix.ts';
import { withLibraryAt } from './library-at.ts';
import { checkContent, readContent } from './read-content.ts';
import { formats, report, reportLanguages } from './report.ts';
import { dayIn } from './today.ts';

export interface Judgement {
  readonly problems: readonly Problem[];
  /** Folders of published editions: their warnings can no longer be mended, and stop nothing. */
  readonly published: ReadonlySet<string>;
}

/**
 * Every problem of a library: of its files, of what they say, and of what was published.
 * @param base revision of git whose published editions must stand
 * @param today on which editions must have been recorded; absent: today where the site is
 */
export async function judge(content: string, base = '', today?: Day): Promise<Judgement> {
  const { library, problems } = await checkContent(content);
  if (!library) return { problems, published: new Set() };
  if (base === '') return { problems, published: recordedFolders(library) };
  // Recording is the last step before a request: until then nobody has forgotten it.
  const forgotten = forgottenProblems(library, today ?? dayIn(library.site.timeZone));
  const found = [...problems, ...forgotten];
  const fork = await forkOf(content, base);
  return withLibraryAt({ content, revision: base }, (was) => {
    if (was === null) return { problems: found, published: new Set<string>() };
    const known = fork ? knownToBranch(was.library, { fork, now: library }) : was.library;
    const against = [
      ...problemsAgainst(known, library, base),
      ...pictureProblems(known, { baseFolder: was.folder, content }),
    ];
    // What the base shows was wrong already by the record beside it: told once.
    const isNew = (one: Problem) =>
      !against.some(({ rule, file }) => rule === one.rule && file === one.file);
    return {
      problems: [...found.filter(isNew), ...against],
      published: recordedFolders(was.library),
    };
  });
}

export const problemsOf = async (content: string, base = ''): Promise<readonly Problem[]> =>
  (await judge(content, base)).problems;

/** Whether it stops a branch: with `strict`, warnings of what is not published yet as well. */
function stops(problem: Problem, { published }: Judgement, strict: boolean): boolean {
  const [document, edition] = problem.file.split('/');
  return isError(problem) || (strict && !published.has(`${document}/${edition}`));
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
  const { content, base, today, strict } = told;
  const judgement = await judge(content, base, today);
  const { problems } = judgement;
  const inRepository = (format === 'github' && pathInRepository(content)) || content;
  process.stdout.write(`${report(problems, { format, language, content, inRepository })}\n`);
  return problems.some((problem) => stops(problem, judgement, strict)) ? 1 : 0;
}

if (import.meta.main) await exitWith(run);

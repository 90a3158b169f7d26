/** Draws problems for a person, a program or GitHub; finds none itself. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isError, type Problem } from '#legal/problem.ts';
import { decode } from '#library/encoding.ts';
import { withLineFeeds } from '#library/places.ts';
import { excerpt, visible } from './excerpt.ts';

export const formats = ['text', 'json', 'github'] as const;
export const reportLanguages = ['ru', 'kk'] as const;

export interface ReportOptions {
  readonly format: (typeof formats)[number];
  readonly language: (typeof reportLanguages)[number];
  /** The library's folder, as the person typed it. */
  readonly content: string;
  /** The same from the top of its repository, where annotations are hung up; absent: as typed. */
  readonly inRepository?: string;
}

export function report(problems: readonly Problem[], options: ReportOptions): string {
  const drawing: Drawing = { ...options, line: lineReader(options.content) };
  return painters[options.format](problems, drawing);
}

interface Drawing extends ReportOptions {
  /** A line of a file of the library, `null` where there is none. */
  readonly line: (file: string, line: number) => string | null;
}

const painters: Readonly<
  Record<ReportOptions['format'], (problems: readonly Problem[], drawing: Drawing) => string>
> = {
  text: drawText,
  json: drawJson,
  github: drawAnnotations,
};

function lineReader(content: string): Drawing['line'] {
  let known: { readonly file: string; readonly lines: readonly string[] } = { file: '', lines: [] };
  return (file, line) => {
    if (known.file !== file) known = { file, lines: linesOf(join(content, file)) };
    return known.lines[line - 1] ?? null;
  };
}

function linesOf(path: string): string[] {
  try {
    // Reading a pipe would wait for somebody to write to it.
    if (!statSync(path).isFile()) return [];
    return withLineFeeds(decode(readFileSync(path), path).text).split('\n');
  } catch {
    return [];
  }
}

const words = {
  ru: {
    error: 'ошибка',
    warning: 'предупреждение',
    errors: 'Ошибок',
    warnings: 'предупреждений',
    none: 'Замечаний нет.',
    also: 'см. также',
  },
  kk: {
    error: 'қате',
    warning: 'ескерту',
    errors: 'Қателер',
    warnings: 'ескертулер',
    none: 'Ескертулер жоқ.',
    also: 'қараңыз',
  },
} as const;

const count = (problems: readonly Problem[]) => {
  const errors = problems.filter(isError).length;
  return { errors, warnings: problems.length - errors };
};

function drawText(problems: readonly Problem[], drawing: Drawing): string {
  const say = words[drawing.language];
  if (problems.length === 0) return say.none;
  const { errors, warnings } = count(problems);
  const last = `${say.errors}: ${errors}, ${say.warnings}: ${warnings}`;
  return [...problems.map((problem) => drawProblem(problem, drawing)), last].join('\n\n');
}

function drawProblem(problem: Problem, drawing: Drawing): string {
  const { language, content } = drawing;
  const say = words[language];
  const place = (at: { file: string; line: number; column: number }) =>
    `${join(content, at.file)}:${at.line}:${at.column}`;
  const typed = drawing.line(problem.file, problem.line);
  const lines = [
    `${place(problem)}  ${say[problem.severity]}: ${problem.message[language]}  [${problem.rule}]`,
  ];
  if (typed?.trim())
    lines.push(...excerpt(typed, problem.column, problem.length ?? 1).map((line) => `    ${line}`));
  if (problem.hint) lines.push(`    → ${problem.hint[language]}`);
  for (const related of problem.related ?? []) lines.push(`    ${say.also} ${place(related)}`);
  return lines.map(visible).join('\n');
}

function drawJson(problems: readonly Problem[], { language, content }: Drawing): string {
  const list = problems.map(({ message, hint, ...problem }) => ({
    ...problem,
    path: join(content, problem.file),
    message: message[language],
    ...(hint ? { hint: hint[language] } : {}),
  }));
  return JSON.stringify({ ...count(problems), problems: list }, null, 2);
}

/** https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function drawAnnotations(problems: readonly Problem[], drawing: Drawing): string {
  const { language, content, inRepository = content } = drawing;
  if (problems.length === 0) return words[language].none;
  return problems
    .map((problem) => {
      const { line, column, length = 1 } = problem;
      const fields = {
        file: join(inRepository, problem.file),
        line,
        col: column,
        endColumn: column + length,
        title: problem.rule,
      };
      const properties = Object.entries(fields).map(
        ([name, value]) => `${name}=${escapeProperty(String(value))}`,
      );
      const hint = problem.hint ? `\n${problem.hint[language]}` : '';
      return `::${problem.severity} ${properties.join(',')}::${escapeData(problem.message[language] + hint)}`;
    })
    .join('\n');
}

const escapeData = (text: string): string =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').split('\n').map(visible).join('%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

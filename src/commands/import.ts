/**
 * `npm run import -- FILE [--document SLUG --edition DATE --lang ru|kk] [--format mdx|json]`:
 * a PDF, a Word file or a text becomes a draft edition, and a report says what to look at.
 * Without `--format` the draft is written into the library; with it, or without a place to
 * write to, it is printed.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Block } from '#import/blocks.ts';
import { draftOf } from '#import/draft.ts';
import { encodings } from '#import/encoding.ts';
import { importFile } from '#import/import-file.ts';
import { blocksOfText } from '#import/reading-back.ts';
import { fileProblems, type Names, textProblems } from '#import/report.ts';
import { Refusal } from '#import/source.ts';
import type { ImportedText } from '#import/steps.ts';
import type { Problem } from '#legal/problem.ts';
import { textRules } from '#legal/rules/check-library.ts';
import { editionName } from '#library/read-edition.ts';
import { readText } from '#library/read-text.ts';
import { slugShape } from '#library/slugs.ts';
import { choice, readArguments } from './arguments.ts';
import { drawDocument, drawEdition } from './import-descriptions.ts';
import { drawJson, drawReport } from './import-report.ts';
import { reportLanguages } from './report.ts';
import { say } from './say.ts';
import { dayIn } from './today.ts';

const options = {
  document: '',
  edition: '',
  lang: '',
  format: '',
  language: 'ru',
  encoding: '',
  part: '',
  accept: false,
  reject: false,
  fix: false,
  force: false,
} as const;

type Told = ReturnType<typeof readArguments<typeof options>>;

/** @throws Error with a sentence for the person who typed the command */
async function run(told: Told): Promise<void> {
  const [file, ...others] = told.files;
  if (!file || others.length > 0)
    throw new Error(
      'Назовите один файл: npm run import -- FILE --document terms --edition 2026-09-01',
    );
  const wishes = wishesOf(told);
  const imported = await importFile(file, wishes);
  const texts = imported.texts.filter(
    ({ instrument }) => wishes.part === null || instrument === wishes.part,
  );
  if (texts.length === 0) throw new Error(`--part ${told.part}: столько документов в файле нет`);
  const nameOf = namer(file, told, texts);
  const names = { source: file, draft: nameOf(texts[0] as ImportedText) };
  const problems = [
    ...fileProblems({ ...imported, texts }, names),
    ...texts.flatMap((text) => problemsOf(text, { ...names, draft: nameOf(text) })),
  ];
  const language = choice('language', told.language, reportLanguages);
  if (wishes.format === 'json') {
    process.stdout.write(`${drawJson(texts, problems, language)}\n`);
    return;
  }
  deliver(texts, told, nameOf);
  say(drawReport(texts, problems, language));
}

/** @throws Error with a sentence for a wrong argument */
function wishesOf(told: Told) {
  if (told.accept && told.reject)
    throw new Error('Либо --accept, либо --reject: исправления или приняты, или отклонены');
  if (told.edition !== '' && !editionName(told.edition))
    throw new Error(
      `--edition ${told.edition}: такого дня нет. Наберите, например, --edition 2026-09-01, для второй редакции того же дня 2026-09-01-2`,
    );
  if (told.document !== '' && !slugShape.test(told.document))
    throw new Error(
      `--document ${told.document}: папка называется строчными латинскими буквами, цифрами и дефисами, например seller-rules`,
    );
  return {
    changes: told.accept ? ('accept' as const) : told.reject ? ('reject' as const) : null,
    encoding:
      told.encoding === '' ? null : choice('encoding', told.encoding.toLowerCase(), encodings),
    language: told.lang === '' ? null : choice('lang', told.lang, reportLanguages),
    format: told.format === '' ? null : choice('format', told.format, ['mdx', 'json']),
    part: told.part === '' ? null : Number(told.part),
    fix: told.fix,
  };
}

type NameOf = (text: ImportedText) => string;

/** Where each draft goes, or would go. */
function namer(file: string, told: Told, texts: readonly ImportedText[]): NameOf {
  const several = new Set(texts.map(({ instrument }) => instrument)).size > 1;
  return ({ language, instrument }) =>
    isPlaced(told)
      ? join(told.content, told.document, told.edition, `${language}.mdx`)
      : `${file.replace(/.*[/\\]/, '')}${several ? `.${instrument}` : ''}.${language}.mdx`;
}

/** What `check` will say of the draft, and whether it can be written again byte for byte. */
function problemsOf(text: ImportedText, names: Names): Problem[] {
  const read = readText(text.draft.mdx, { file: names.draft, language: text.language });
  const checked = [...read.problems, ...textRules.flatMap((rule) => rule(read.text))];
  const again = draftOf(blocksOfText(read.text)).mdx;
  const problems = textProblems(text, checked, names);
  return again === text.draft.mdx
    ? problems
    : [...problems, changed(text.draft.mdx, again, text.blocks, names)];
}

function changed(first: string, again: string, blocks: readonly Block[], names: Names): Problem {
  const [a, b] = [first.split('\n'), again.split('\n')];
  const line = a.findIndex((text, at) => text !== b[at]) + 1;
  return {
    rule: 'import-round-trip',
    severity: 'warning',
    file: names.source,
    line: blocks[0]?.line ?? 1,
    column: 1,
    related: [{ file: names.draft, line, column: 1 }],
    message: {
      ru: `Черновик прочитан не так, как написан, начиная с его строки ${line}: сверьте её`,
      kk: `Жоба ${line}-жолынан бастап жазылғаннан басқаша оқылды: оны салыстырыңыз`,
    },
  };
}

/** Writes the drafts, or prints them where no place was named. */
function deliver(texts: readonly ImportedText[], told: Told, nameOf: NameOf): void {
  if (told.format !== '' || !isPlaced(told)) {
    process.stdout.write(texts.map(({ draft }) => draft.mdx).join('\n'));
    if (told.format === '')
      say(
        'Черновик не записан: добавьте --document terms --edition 2026-09-01, чтобы записать его в content',
      );
    return;
  }
  const paths = texts.map(nameOf);
  if (new Set(paths).size < paths.length)
    throw new Error(
      `В файле документов: ${new Set(texts.map(({ instrument }) => instrument)).size}. Возьмите один: --part 1; остальным нужна своя папка --document`,
    );
  const there = paths.find((path) => existsSync(path));
  if (there && !told.force)
    throw new Error(
      `${there} уже есть и не перезаписан. Добавьте --force, если его можно заменить`,
    );
  for (const [at, path] of paths.entries()) write(path, texts[at]?.draft.mdx ?? '', told.force);
  describe(texts, told);
}

/** What the library needs beside the texts; what an editor has written there stays, even with `--force`. */
function describe(
  texts: readonly ImportedText[],
  { content, document, edition, today }: Told,
): void {
  const day = today ?? dayIn(Intl.DateTimeFormat().resolvedOptions().timeZone);
  const published = [day, edition.slice(0, 10)].sort()[0] ?? day;
  const about = drawDocument(texts);
  const files: readonly (readonly [path: string, text: string | null])[] = [
    [join(content, document, 'document.yaml'), about],
    [join(content, document, edition, 'edition.yaml'), drawEdition(texts, published)],
  ];
  for (const [path, text] of files)
    if (text !== null && !existsSync(path)) write(path, text, false);
}

const isPlaced = ({ document, edition }: Told): boolean => document !== '' && edition !== '';

function write(path: string, text: string, force: boolean): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: force ? 'w' : 'wx' });
  say(path);
}

if (import.meta.main) {
  const told = readArguments(options);
  try {
    await run(told);
  } catch (error) {
    say(
      error instanceof Refusal
        ? `${error.sentence[told.language === 'kk' ? 'kk' : 'ru']}.`
        : (error as Error).message,
    );
    process.exitCode = 1;
  }
}

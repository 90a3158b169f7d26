/**
 * `npm run compare -- OLD.mdx NEW.mdx --format text|json|html --language ru|kk`: a redline of
 * two files. The language is the files' name (`kk.mdx`) unless told.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { compareTexts } from '#legal/comparison/compare.ts';
import type { Comparison } from '#legal/comparison/comparison.ts';
import { hardlyAkin } from '#legal/comparison/kinship.ts';
import type { Text } from '#legal/edition.ts';
import { readText } from '#library/read-text.ts';
import { translatedLanguages, wordsIn } from '#translations/index.ts';
import type { Words } from '#translations/ru.ts';
import { choice, readArguments } from './arguments.ts';
import { formatNames, formats } from './comparison-formats.ts';
import { say } from './say.ts';

/** The redline in the form asked for; a sentence to the person at the terminal when it cannot be had. */
function run(): string | null {
  const { files, format, language } = readArguments({ format: 'text', language: '' });
  const [old, now, ...others] = files;
  if (!old || !now || others.length > 0) {
    return refuse('Назовите два файла: npm run compare -- OLD.mdx NEW.mdx --format text|json|html');
  }
  if (format === 'docx')
    return refuse('--format docx появится позже; пока возьмите html, его открывает Word.');
  const draw = formats[choice('format', format, formatNames)];
  const spoken = language || languageOf(now);
  const [from, to] = [read(old, spoken), read(now, spoken)];
  if (!from || !to) return null;
  const isTerminal = process.stdout.isTTY === true;
  const comparison = compareTexts(from, to);
  warn([from, to], comparison);
  return draw({ from, to, comparison, isTerminal });
}

/** The redline is right and yet of little use: said apart from it, so that programs read it as ever. */
function warn(texts: readonly Text[], comparison: Comparison): void {
  const empty = texts.filter(({ clauses }) => clauses.length === 0);
  for (const file of new Set(empty.map(({ file }) => file)))
    sayInEach((words) => `${file}: ${words.emptyFile}`);
  if (empty.length === 0 && hardlyAkin(comparison)) sayInEach((words) => words.twoDocuments);
}

const sayInEach = (sentence: (words: Words['comparison']) => string): void => {
  for (const language of translatedLanguages) say(sentence(wordsIn(language).comparison));
};

function refuse(sentence: string): null {
  say(sentence);
  return null;
}

/** `content/terms/2026-09-01/kk.mdx` is Kazakh; a name that tells nothing is Russian. */
function languageOf(file: string): string {
  const [name = ''] = basename(file).split('.');
  return translatedLanguages.includes(name) ? name : 'ru';
}

/** Faults of a file are `check`'s to tell: a draft, too, can be compared. */
function read(file: string, language: string) {
  try {
    return readText(readFileSync(file), { file, language }).text;
  } catch (error) {
    return refuse(`${file}: ${(error as Error).message}`);
  }
}

if (import.meta.main) {
  try {
    const result = run();
    if (result === null) process.exitCode = 1;
    else process.stdout.write(`${result}\n`);
  } catch (error) {
    say((error as Error).message);
    process.exitCode = 1;
  }
}

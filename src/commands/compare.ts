/**
 * `npm run compare -- OLD.mdx NEW.mdx --format text|json|html|docx --as redline|table --out FILE`:
 * two files compared, `.mdx` of this site or `.md` of any other. The language is the files' name
 * (`kk.mdx`) unless `--language` tells it; `--author` and `--date` sign the changes for Word.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { About } from '#exports/compared.ts';
import { plainText } from '#legal/clause.ts';
import { compareTexts } from '#legal/comparison/compare.ts';
import type { Comparison } from '#legal/comparison/comparison.ts';
import { hardlyAkin } from '#legal/comparison/kinship.ts';
import type { Text } from '#legal/edition.ts';
import { isDay } from '#library/days.ts';
import { largestFile } from '#library/encoding.ts';
import { readForeignText } from '#library/foreign-markup.ts';
import { readText } from '#library/read-text.ts';
import { translatedLanguages, wordsIn } from '#translations/index.ts';
import type { Words } from '#translations/ru.ts';
import { choice, readArguments } from './arguments.ts';
import { formatNames, formats, shapeNames } from './comparison-formats.ts';
import { exitWith } from './exit.ts';
import { say } from './say.ts';

/** The comparison in the form asked for; a sentence to the person at the terminal when it cannot be had. */
function run(asked: Asked): string | Uint8Array | null {
  const [old, now, ...others] = asked.files;
  if (!old || !now || others.length > 0)
    return refuse(
      'Назовите два файла: npm run compare -- OLD.mdx NEW.mdx --format text|json|html|docx',
      'Екі файлды атаңыз: npm run compare -- OLD.mdx NEW.mdx --format text|json|html|docx',
    );
  const draw = drawingAsked(asked);
  const spoken = asked.language || languageOf(now);
  const [from, to] = draw ? [read(old, spoken), read(now, spoken)] : [];
  if (!draw || !from || !to) return null;
  const comparison = compareTexts(from, to);
  warn([from, to], comparison);
  const about = aboutFiles([old, now], asked, plainText(to.title));
  return draw({ from, to, comparison, about, isTerminal: isTerminal(asked) });
}

function drawingAsked(asked: Asked) {
  const format = choice('format', asked.format, formatNames);
  const draw = formats[choice('as', asked.as, shapeNames)][format];
  if (!draw)
    return refuse(
      'Таблица бывает в html и docx: --as table --format docx',
      'Кесте html және docx пішімінде болады: --as table --format docx',
    );
  if (asked.date !== '' && !isDay(asked.date))
    return refuse(
      `--date ${asked.date}: такого дня нет. Наберите, например, --date 2026-09-01`,
      `--date ${asked.date}: мұндай күн жоқ. Мысалы, былай теріңіз: --date 2026-09-01`,
    );
  if (format === 'docx' && isTerminal(asked))
    return refuse(
      'Документ Word в терминал не выводят. Назовите файл: --out redline.docx',
      'Word құжаты терминалға шығарылмайды. Файлды атаңыз: --out redline.docx',
    );
  return draw;
}

const isTerminal = ({ out }: Asked): boolean => out === '' && process.stdout.isTTY === true;

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

/** Loose files have no edition to sign their changes. */
const aboutFiles = ([old, now]: readonly [string, string], asked: Asked, title: string): About => ({
  author: asked.author,
  day: asked.date || null,
  heading: [title, `${basename(old)} → ${basename(now)}`].filter(Boolean).join('. '),
  old,
  now,
  address: '',
});

const defaults = {
  format: 'text',
  as: 'redline',
  out: '',
  language: '',
  author: 'Qujat',
  date: '',
} as const;
type Asked = ReturnType<typeof readArguments<Readonly<Record<keyof typeof defaults, string>>>>;

function refuse(...sentences: readonly string[]): null {
  for (const sentence of sentences) say(sentence);
  return null;
}

/** `content/terms/2026-09-01/kk.mdx` is Kazakh; a name that tells nothing is Russian. */
function languageOf(file: string): string {
  const [name = ''] = basename(file).split('.');
  return translatedLanguages.includes(name) ? name : 'ru';
}

/**
 * Faults of a file are `check`'s to tell: a draft, too, can be compared. A file `.md` comes from
 * elsewhere and is read by its words, without the markup of its site.
 */
function read(file: string, language: string) {
  try {
    const bytes = readFileSync(file);
    if (bytes.length > largestFile)
      return refuse(`${file}: читаются файлы до 1 МБ`, `${file}: 1 МБ-қа дейінгі файлдар оқылады`);
    const readAny = file.endsWith('.md') ? readForeignText : readText;
    return readAny(bytes, { file, language }).text;
  } catch (error) {
    return refuse(`${file}: ${(error as Error).message}`);
  }
}

function answer(): number {
  const asked: Asked = readArguments(defaults);
  const result = run(asked);
  if (result === null) return 1;
  if (asked.out) writeFileSync(asked.out, result);
  else process.stdout.write(typeof result === 'string' ? `${result}\n` : result);
  return 0;
}

if (import.meta.main) await exitWith(answer);

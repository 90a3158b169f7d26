/** One file → one text of an edition. Any bytes give a text and a list of problems. */
import { hash } from 'node:crypto';
import type { Footnote, Text } from '#legal/edition.ts';
import { isError, type Problem } from '#legal/problem.ts';
import { checkAnchors } from './anchors.ts';
import { blocksOf } from './blocks.ts';
import { buildTree } from './build-tree.ts';
import { characterProblems } from './characters.ts';
import { checkDefinitions } from './definitions.ts';
import { decode } from './encoding.ts';
import { checkEntities } from './entities.ts';
import { type Entry, entriesOf } from './entries.ts';
import { headerOf } from './header-block.ts';
import { checkNothingLost } from './nothing-lost.ts';
import { withLineFeeds } from './places.ts';
import { plainEntries } from './plain-entries.ts';
import { type ImageUse, openReading, type Reading, report } from './reading.ts';
import { checkWords } from './words.ts';

export interface Source {
  /** Path from the library's folder, for problems. */
  readonly file: string;
  readonly language: string;
}

export interface TextReading {
  readonly text: Text;
  readonly problems: Problem[];
  /** Images the text shows, for whoever knows which files lie beside it. */
  readonly images: readonly ImageUse[];
}

export function readText(bytes: Uint8Array | string, source: Source): TextReading {
  const data = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  const decoded = decode(data, source.file);
  const typed = withLineFeeds(decoded.text);
  const header = headerOf(typed);
  const { reading, nodes } = openReading(header?.rest ?? typed, source.file);
  if (header) reading.problems.push({ ...header.problem, file: source.file });
  reading.problems.push(...decoded.problems);
  // In a file of another encoding every character is noise, and the encoding has been told.
  if (decoded.problems.length === 0) reading.problems.push(...characterProblems(reading));
  const entries = nodes ? entriesOf(nodes, reading) : plainEntries(reading);
  const title = takeTitle(entries, reading);
  const text: Text = {
    language: source.language,
    ...titleIn(title),
    clauses: buildTree(entries),
    footnotes: footnotesOf(reading),
    checksum: hash('sha256', data, 'hex'),
    file: source.file,
  };
  checkEntities(reading);
  checkDefinitions(reading);
  checkAnchors(text, reading);
  if (decoded.problems.length === 0) checkWords(text, reading);
  if (!reading.problems.some(isError)) checkNothingLost(text, reading);
  const problems = reading.problems.filter(
    ({ rule }) => decoded.problems.length === 0 || !ofLostLetters.includes(rule),
  );
  return { text, problems: inOrder(problems), images: reading.images };
}

/** What is said of a text whose letters were not read; why they were not has been told. */
const ofLostLetters: readonly string[] = ['title-missing', 'title-first', 'empty-heading'];

/** Takes the title out of the entries: it is the text's name, not a part of its tree. */
function takeTitle(entries: Entry[], reading: Reading): Entry | undefined {
  const isTitle = (entry: Entry) => entry.kind === 'heading' && entry.level === 1;
  const at = entries.findIndex(isTitle);
  if (at < 0) {
    report(reading, 0, missingTitle);
    return undefined;
  }
  const [title] = entries.splice(at, 1);
  if (at > 0 && title) reading.problems.push({ ...lateTitle, file: reading.file, ...title.place });
  for (const second of entries.filter(isTitle)) reportSecondTitle(second, title, reading);
  return title;
}

const titleIn = (entry: Entry | undefined): Pick<Text, 'title' | 'titleLine'> =>
  entry?.kind === 'heading' && entry.block.kind === 'paragraph'
    ? { title: entry.block.inlines, titleLine: entry.place.line }
    : { title: [] };

const missingTitle = {
  rule: 'title-missing',
  severity: 'error',
  message: { ru: 'У текста нет названия', kk: 'Мәтіннің атауы жоқ' },
  hint: {
    ru: 'Начните файл строкой «# Название документа»',
    kk: 'Файлды «# Құжаттың атауы» жолынан бастаңыз',
  },
} as const;

const lateTitle = {
  rule: 'title-first',
  severity: 'error',
  message: {
    ru: 'Перед названием документа стоит другой текст',
    kk: 'Құжат атауының алдында басқа мәтін тұр',
  },
  hint: {
    ru: 'Перенесите строку с # в начало файла',
    kk: '# белгісі бар жолды файлдың басына көшіріңіз',
  },
} as const;

function reportSecondTitle(entry: Entry, first: Entry | undefined, reading: Reading): void {
  const shown = reading.places.lineText(entry.place.line);
  reading.problems.push({
    rule: 'title-second',
    severity: 'error',
    file: reading.file,
    ...entry.place,
    related: first ? [{ file: reading.file, ...first.place }] : [],
    message: {
      ru: `Второе название документа: «${shown}»`,
      kk: `Құжаттың екінші атауы: «${shown}»`,
    },
    hint: {
      ru: 'Заголовок раздела начинается с ##',
      kk: 'Бөлімнің тақырыбы ## белгісінен басталады',
    },
  });
}

/** In the order of their first mention, and behind them those that nothing mentions. */
function footnotesOf(reading: Reading): Footnote[] {
  const footnotes = new Map<string, Footnote>();
  const add = (identifier: string) => {
    const node = reading.footnotes.get(identifier);
    if (!node || footnotes.has(identifier)) return;
    footnotes.set(identifier, {
      id: reading.restore(identifier),
      blocks: blocksOf(node.children ?? [], reading),
    });
  };
  // A footnote may mention another: the set grows while it is walked.
  for (const identifier of reading.mentions) add(identifier);
  for (const identifier of reading.footnotes.keys()) add(identifier);
  return [...footnotes.values()];
}

/** A file that is no text at all has thousands of faults of one kind; nobody reads more than these. */
const mostOfOneRule = 50;

function inOrder(problems: readonly Problem[]): Problem[] {
  const told = new Map<string, number>();
  return [...problems]
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .filter(({ rule }) => {
      const times = (told.get(rule) ?? 0) + 1;
      told.set(rule, times);
      return times <= mostOfOneRule;
    });
}

/** Limits that no document of law comes near and without which the parser may die or hang. */
import type { Problem, Sentence } from '#legal/problem.ts';
import type { Places } from './places.ts';

export const limits = {
  /** UTF-16 units in one line. */
  line: 20_000,
  /** UTF-16 units before the text of a line: indentation and markers of quotes and lists. */
  prefix: 120,
  /** Markers of quotes and lists at the start of one line. */
  markers: 12,
  /** Brackets open at once. */
  brackets: 40,
  /** Runs of `*`, `_`, `~` or back quotes between two empty lines. */
  runs: 1000,
  /** Entities such as `&nbsp;` between two empty lines. */
  entities: 1000,
  /** UTF-16 units between two empty lines: a long table, but not a whole book. */
  block: 60_000,
} as const;

export function depthProblem(source: string, file: string, places: Places): Problem | null {
  const found = longLine(source) ?? deepPrefix(source) ?? crowdedBlock(source);
  return found && {
    rule: 'too-deep',
    severity: 'error',
    file,
    ...places.at(found.offset),
    message: found.message,
    hint: {
      ru: 'Разбейте текст пустыми строками и уберите лишнюю разметку; пока текст читается без неё',
      kk: 'Мәтінді бос жолдармен бөліп, артық белгілеуді алып тастаңыз; әзірге мәтін онсыз оқылады',
    },
  };
}

interface Excess {
  readonly offset: number;
  readonly message: Sentence;
}

function longLine(source: string): Excess | null {
  let start = 0;
  while (source.length - start > limits.line) {
    const end = source.indexOf('\n', start);
    if ((end < 0 ? source.length : end) - start > limits.line) {
      const message = {
        ru: `Строка длиннее ${limits.line} знаков`,
        kk: `Жол ${limits.line} таңбадан ұзын`,
      };
      return { offset: start, message };
    }
    start = end + 1;
  }
  return null;
}

const prefix = new RegExp(
  String.raw`^(?=[ \t>*+\-\d])((?:[ \t]*(?:>|[*+-](?=[ \t])|\d{1,9}[.)](?=[ \t])))*)[ \t]*`,
  'gm',
);

function deepPrefix(source: string): Excess | null {
  for (let match = prefix.exec(source); match; match = prefix.exec(source)) {
    if (match[0] === '') prefix.lastIndex++;
    else if (match[0].length > limits.prefix || markers(match[1] ?? '') > limits.markers) {
      prefix.lastIndex = 0;
      const message = {
        ru: 'Слишком много вложенных перечней или цитат',
        kk: 'Бір-біріне салынған тізімдер немесе дәйексөздер тым көп',
      };
      return { offset: match.index, message };
    }
  }
  return null;
}

const markers = (text: string): number => text.match(/>|[*+-]|\d+[.)]/g)?.length ?? 0;

function crowdedBlock(source: string): Excess | null {
  let [start, open, runs, entities] = [0, 0, 0, 0];
  const signs = /[[\]]|[*_~`]+|&#?\w+;|\n[ \t]*\n/g;
  for (let match = signs.exec(source); match; match = signs.exec(source)) {
    const sign = match[0][0];
    if (match.index - start > limits.block) return longBlock(start);
    if (sign === '\n') [start, open, runs, entities] = [match.index, 0, 0, 0];
    else if (sign === '[') open++;
    else if (sign === ']') open = Math.max(0, open - 1);
    else if (sign === '&') entities++;
    else runs++;
    if (open > limits.brackets || runs > limits.runs || entities > limits.entities) return crowded(match.index);
  }
  return source.length - start > limits.block ? longBlock(start) : null;
}

const longBlock = (offset: number): Excess => ({
  offset,
  message: {
    ru: `Больше ${limits.block} знаков без пустой строки`,
    kk: `Бос жолсыз ${limits.block} таңбадан артық мәтін`,
  },
});

const crowded = (offset: number): Excess => ({
  offset,
  message: {
    ru: 'Слишком много скобок или знаков разметки в одном абзаце',
    kk: 'Бір абзацта жақшалар немесе белгілеу таңбалары тым көп',
  },
});

/** Limits that no document of law comes near and without which the parser may die or hang. */
import type { Problem, Sentence } from '#legal/problem.ts';
import type { Places } from './places.ts';

export const limits = {
  /** UTF-16 units in one line. */
  line: 20_000,
  /** UTF-16 units before the text of a line: indentation and markers of quotes and lists. */
  prefix: 120,
  /** Markers of quotes and lists in a row on one line. */
  markers: 16,
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
  return (
    found && {
      rule: 'too-deep',
      severity: 'error',
      file,
      ...places.at(found.offset),
      message: found.message,
      hint: {
        ru: 'Разбейте текст пустыми строками и уберите лишнюю разметку; пока текст читается без неё',
        kk: 'Мәтінді бос жолдармен бөліп, артық белгілеуді алып тастаңыз; әзірге мәтін онсыз оқылады',
      },
    }
  );
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

const marker = String.raw`(?:>|[*+-](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]+\]:)`;
const prefix = new RegExp(String.raw`^(?=[ \t>*+\-\d[])(?:[ \t]*${marker})*[ \t]*`, 'gm');
const markerRun = new RegExp(String.raw`(?:${marker}[ \t]*){${limits.markers + 1}}`, 'g');
const rule = /^[ \t]*([-*])(?:[ \t]*\1)+[ \t]*$/;

function deepPrefix(source: string): Excess | null {
  const message = {
    ru: 'Слишком много вложенных перечней или цитат',
    kk: 'Бір-біріне салынған тізімдер немесе дәйексөздер тым көп',
  };
  for (const { index, 0: typed } of source.matchAll(prefix)) {
    if (typed.length > limits.prefix && !rule.test(typed)) return { offset: index, message };
  }
  for (const { index } of source.matchAll(markerRun)) {
    const start = source.lastIndexOf('\n', index) + 1;
    const [line = ''] = source.slice(start, start + limits.line).split('\n', 1);
    if (!rule.test(line)) return { offset: index, message };
  }
  return null;
}

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
    if (open > limits.brackets || runs > limits.runs || entities > limits.entities)
      return crowded(match.index);
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

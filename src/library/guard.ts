/**
 * Looks at a text before the Markdown parser does. Finds what a file of data may not hold,
 * hides it from the parser, and turns down what the parser would not survive.
 */
import type { Problem } from '#legal/problem.ts';
import { findConflicts } from './conflicts.ts';
import { depthProblem } from './depth.ts';
import { type Mask, maskFor } from './mask.ts';
import type { Places } from './places.ts';
import { tagAt } from './tags.ts';

export interface Finding {
  readonly offset: number;
  readonly problem: Omit<Problem, 'file' | 'line' | 'column'>;
}

export interface Guarded {
  /** As long as the source, sign for sign; `null` when the parser must not see the text. */
  readonly masked: string | null;
  /** Puts hidden signs back into a stretch of the masked text; in code a backslash stays. */
  readonly restore: (masked: string, inCode?: boolean) => string;
  /** The masked text with its components hidden too, for when they do not fit together. */
  readonly withoutTags: (masked: string) => string;
  /** Suspicions by place: those that turn out to stand in code are none. */
  readonly findings: readonly Finding[];
  /** Problems that hold wherever they stand. */
  readonly problems: readonly Problem[];
}

const asIs = (text: string): string => text;

export function guard(source: string, file: string, places: Places): Guarded {
  const tooDeep = depthProblem(source, file, places);
  const mask = maskFor(source);
  if (tooDeep || !mask) {
    return {
      masked: null,
      restore: asIs,
      withoutTags: asIs,
      findings: [],
      problems: tooDeep ? [tooDeep] : [],
    };
  }
  const conflict = findConflicts(source, file, places);
  const { text, findings } = hideSigns(conflict ? hideConflicts(source, mask) : source, mask);
  const masked = hideImports(text, mask);
  return {
    masked,
    restore: masked === source && !masked.includes('<') ? asIs : mask.restore,
    withoutTags: (tags) => tags.replaceAll('<', mask.of['<']),
    findings: [...findings, ...importLines(source)],
    problems: conflict ? [conflict] : [],
  };
}

const conflictLine = /^(?:<{7}|={7}|>{7}|\|{7})(?=[ \n]|$).*$/gm;

const hideConflicts = (text: string, mask: Mask): string =>
  text.replace(conflictLine, (line) => line.replace(/[<=>{}]/g, (sign) => mask.of[sign as '<']));

/** At the start of a line, of a list item or of a quote. */
const importLine =
  /^([ \t]*(?:(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])[ \t]*)*)(import|export)(?=[\s{*"'(])/gm;

/** Few texts hold either word, and looking at the start of every line is dear. */
const importWord = /import|export/;

const hideImports = (text: string, mask: Mask): string =>
  importWord.test(text)
    ? text.replace(
        importLine,
        (_, before: string, word: string) => before + mask.of[word[0] as 'i' | 'e'] + word.slice(1),
      )
    : text;

function importLines(source: string): Finding[] {
  if (!importWord.test(source)) return [];
  return [...source.matchAll(importLine)].map(({ index, 1: before = '', 2: word = '' }) => ({
    offset: index + before.length,
    problem: {
      rule: 'no-program',
      severity: 'error',
      length: word.length,
      message: {
        ru: `Строка начинается со слова ${word}: так в MDX подключают программу, а текст документа программой не бывает`,
        kk: `Жол ${word} сөзінен басталады: MDX-те бағдарлама осылай қосылады, ал құжат мәтіні бағдарлама болмайды`,
      },
      hint: {
        ru: `Удалите строку; если это слова документа, начните строку с другого слова или с большой буквы`,
        kk: `Жолды жойыңыз; егер бұл құжаттың сөздері болса, жолды басқа сөзден немесе бас әріптен бастаңыз`,
      },
    },
  }));
}

interface Masking {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Every `<`, `{` and `}` that is not part of an accepted tag; a `}` alone harms nobody. */
function hideSigns(source: string, mask: Mask): Masking {
  const walk: Walk = { source, findings: [], refused: new Map(), braces: 0, told: 0 };
  const signs = /\\[\s\S]|[<{}]|\n[ \t]*\n/g;
  let text = '';
  let done = 0;
  for (let match = signs.exec(source); match; match = signs.exec(source)) {
    const [sign] = match;
    const at = match.index;
    if (sign.startsWith('\n')) {
      walk.braces = 0;
      signs.lastIndex = at + sign.length - 1;
    } else if (sign.startsWith('\\')) {
      if (!/[<{}]/.test(sign)) continue;
      text += source.slice(done, at) + mask.of[''] + mask.of[sign[1] as '<'];
      done = at + 2;
    } else {
      const passed = sign === '<' ? lookAtTag(walk, at) : lookAtBrace(walk, at);
      if (passed > at) {
        signs.lastIndex = passed;
        continue;
      }
      text += source.slice(done, at) + mask.of[sign as '<'];
      done = at + 1;
    }
  }
  return { text: done === 0 ? source : text + source.slice(done), findings: walk.findings };
}

interface Walk {
  readonly source: string;
  readonly findings: Finding[];
  /** How many tags of a name have been refused and wait for their closing ones. */
  readonly refused: Map<string, number>;
  /** Braces open in the present paragraph. */
  braces: number;
  /** Up to where a tag has been told of with all that is in it. */
  told: number;
}

/** @returns the offset after an accepted tag, or `at` for one to hide */
function lookAtTag(walk: Walk, at: number): number {
  const tag = tagAt(walk.source, at);
  const waiting = walk.refused.get(tag.name) ?? 0;
  const closes = tag.closes && waiting > 0;
  if (closes) walk.refused.set(tag.name, waiting - 1);
  else if (tag.accepted) return tag.end;
  else if (tag.problem && at >= walk.told) walk.findings.push({ offset: at, problem: tag.problem });
  if (!tag.closes && tag.name) walk.refused.set(tag.name, waiting + 1);
  walk.told = Math.max(walk.told, tag.end);
  return at;
}

function lookAtBrace(walk: Walk, at: number): number {
  const { source } = walk;
  if (source[at] === '}') walk.braces = Math.max(0, walk.braces - 1);
  else if (walk.braces++ === 0 && at >= walk.told)
    walk.findings.push({ offset: at, problem: expression(source, at) });
  return at;
}

function expression(source: string, at: number): Finding['problem'] {
  const line = source.slice(at, at + 60).split('\n')[0] ?? '';
  const shown = line.includes('}') ? line.slice(0, line.lastIndexOf('}') + 1) : line;
  return {
    rule: 'no-expression',
    severity: 'error',
    length: shown.length,
    message: {
      ru: `Знак { без обратной косой черты: «${shown}» было бы прочитано как программа`,
      kk: `{ таңбасы кері қиғаш сызықсыз тұр: «${shown}» бағдарлама ретінде оқылар еді`,
    },
    hint: {
      ru: 'Для самой скобки наберите \\{ и \\}; место для заполнения обозначьте как «…»',
      kk: 'Жақшаның өзі үшін \\{ және \\} теріңіз; толтырылатын орынды «…» деп белгілеңіз',
    },
  };
}

/**
 * Automatic numbers of Word. In: the definitions in `numbering.xml` and the paragraphs in
 * order. Out: what Word draws before each, as text.
 *
 * ECMA-376 part 1, 17.9: a paragraph names a `num`, which names an `abstractNum` with nine
 * levels; all `num` of one `abstractNum` count together unless one overrides the start.
 */
import { roman } from '../roman.ts';
import { all, child, isOn, propertyOf, type Xml } from './xml.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2.` */
  readonly text: string;
  readonly suffix: string;
  /** After which level it begins anew, from 1; 0 never; `null` after any higher one. */
  readonly restart: number | null;
  readonly legal: boolean;
  readonly style: string | undefined;
}

interface Num {
  readonly abstract: string;
  readonly starts: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, Level>;
}

export interface Numbering {
  readonly abstracts: ReadonlyMap<string, ReadonlyMap<number, Level>>;
  readonly nums: ReadonlyMap<string, Num>;
}

export function numberingOf(xml: Xml | undefined): Numbering {
  const root = child(xml, 'numbering');
  const definitions = all(root, 'abstractNum');
  const linked = new Map(
    definitions.flatMap((one) => {
      const name = propertyOf(one, 'styleLink');
      return name ? [[name, one] as const] : [];
    }),
  );
  const abstracts = new Map(
    definitions.map((one) => {
      const source = linked.get(propertyOf(one, 'numStyleLink') ?? '') ?? one;
      return [one.attrs.abstractNumId ?? '', levelsOf(source)] as const;
    }),
  );
  return {
    abstracts,
    nums: new Map(all(root, 'num').map((num) => [num.attrs.numId ?? '', numOf(num)])),
  };
}

function numOf(num: Xml): Num {
  const overrides = all(num, 'lvlOverride');
  const starts = overrides.flatMap((one): [number, number][] => {
    const start = propertyOf(one, 'startOverride');
    return start === undefined ? [] : [[Number(one.attrs.ilvl), Number(start)]];
  });
  const levels = overrides.flatMap((one): [number, Level][] => {
    const level = child(one, 'lvl');
    return level ? [[Number(one.attrs.ilvl), levelOf(level)]] : [];
  });
  return {
    abstract: propertyOf(num, 'abstractNumId') ?? '',
    starts: new Map(starts),
    levels: new Map(levels),
  };
}

const levelsOf = (abstract: Xml): Map<number, Level> =>
  new Map(all(abstract, 'lvl').map((level) => [Number(level.attrs.ilvl), levelOf(level)]));

function levelOf(level: Xml): Level {
  const restart = propertyOf(level, 'lvlRestart');
  return {
    start: Number(propertyOf(level, 'start') ?? 1),
    format: propertyOf(level, 'numFmt') ?? 'decimal',
    text: propertyOf(level, 'lvlText') ?? '',
    suffix: propertyOf(level, 'suff') ?? 'tab',
    restart: restart === undefined ? null : Number(restart),
    legal: isOn(level, 'isLgl'),
    style: propertyOf(level, 'pStyle'),
  };
}

export interface Counters {
  readonly counts: Map<string, number[]>;
  readonly begun: Set<string>;
}

export const newCounters = (): Counters => ({ counts: new Map(), begun: new Set() });

/** The level that a style counts on when its `numPr` names none. */
export function levelOfStyle(numbering: Numbering, numId: string, style: string): number {
  const levels = numbering.abstracts.get(numbering.nums.get(numId)?.abstract ?? '');
  for (const [at, level] of levels ?? []) if (level.style === style) return at;
  return 0;
}

/** What stands before the paragraph, with the space after it; counts one on. */
export function nextMark(
  numbering: Numbering,
  counters: Counters,
  { numId, level }: { numId: string; level: number },
): string {
  const num = numbering.nums.get(numId);
  const levels = num && numbering.abstracts.get(num.abstract);
  const own = num?.levels.get(level) ?? levels?.get(level);
  if (!num || !levels || !own) return '';
  const levelAt = (at: number): Level | undefined => num.levels.get(at) ?? levels.get(at);
  const counts = counters.counts.get(num.abstract) ?? [];
  counters.counts.set(num.abstract, counts);
  beginOverrides(numId, num, counters, counts);
  counts[level] = counts[level] === undefined ? own.start : (counts[level] ?? 0) + 1;
  for (let above = 0; above < level; above++) counts[above] ??= levelAt(above)?.start ?? 1;
  for (let below = level + 1; below <= 8; below++)
    if (restarts(levelAt(below), level)) delete counts[below];
  const mark = own.format === 'bullet' ? bullet(own.text) : drawn(own, counts, levelAt);
  return mark === '' ? '' : mark + (own.suffix === 'nothing' ? '' : ' ');
}

/** A `num` with a start of its own begins there when it is first met. */
function beginOverrides(
  numId: string,
  { starts }: Num,
  { begun }: Counters,
  counts: number[],
): void {
  if (begun.has(numId)) return;
  begun.add(numId);
  for (const [at, start] of starts) counts[at] = start - 1;
}

const restarts = (level: Level | undefined, counted: number): boolean =>
  level === undefined || level.restart === null || (level.restart > 0 && counted < level.restart);

const drawn = (
  own: Level,
  counts: readonly number[],
  levelAt: (at: number) => Level | undefined,
): string =>
  own.text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const format = own.legal ? 'decimal' : (levelAt(at)?.format ?? 'decimal');
    return formatted(counts[at] ?? levelAt(at)?.start ?? 1, format);
  });

/** Signs of symbol fonts stand in the private area and would be shown as a box. */
const bullet = (text: string): string =>
  /^[-–—•·▪●○◦]$/u.test(text) ? text : text === '' ? '' : '•';

const russian = 'абвгдежзиклмнопрстуфхцчшщэюя';
const latin = 'abcdefghijklmnopqrstuvwxyz';

function formatted(value: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'lowerLetter':
      return lettered(value, latin);
    case 'upperLetter':
      return lettered(value, latin).toUpperCase();
    case 'russianLower':
      return lettered(value, russian);
    case 'russianUpper':
      return lettered(value, russian).toUpperCase();
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperRoman':
      return roman(value);
    default:
      return String(value);
  }
}

/** After the last letter Word doubles them: я, аа, бб. */
const lettered = (value: number, alphabet: string): string =>
  value < 1
    ? ''
    : (alphabet[(value - 1) % alphabet.length] ?? '').repeat(
        Math.min(9, Math.ceil(value / alphabet.length)),
      );

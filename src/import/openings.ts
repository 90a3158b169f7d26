/**
 * How a line may open a provision. In: one line. Out: its label or `null`.
 * Knows the patterns only; whether the label is one is decided by the sequence.
 */
import { type Label, readHeadingLabel, readLabel } from '#legal/numbering.ts';
import { markShape } from './note-marks.ts';

export interface Opening extends Label {
  /** The words after the label. */
  readonly rest: string;
  /** Only a heading may be numbered so: «4 Общие положения», «IV. Сроки», «Глава 2». */
  readonly headingOnly: boolean;
}

const annex = /^(?:приложение|қосымша)(?![\p{L}])/iu;

/** @param text folded, without leading spaces */
export function openingOf(text: string): Opening | null {
  const label = readLabel(text);
  if (label) return { ...label, rest: text.slice(label.length), headingOnly: false };
  const heading = annex.test(text) ? null : readHeadingLabel(text);
  if (!heading || !isHeadingText(text.slice(heading.length), heading)) return null;
  return { ...heading, rest: text.slice(heading.length), headingOnly: true };
}

/**
 * «Глава 2 Данные» opens a division, «разделом 2 настоящих Правил» wrapped at «раздел» does
 * not: after a number without its dot a heading goes on with a capital or ends.
 */
function isHeadingText(rest: string, label: Label): boolean {
  if (label.scheme === 'division' || label.scheme === 'article')
    return rest === '' || /[.:)]$/.test(label.label) || /^[\p{Lu}«"“]/u.test(rest);
  return rest === '' ? /[.)]$/.test(label.label) : /^[\p{Lu}«"“]/u.test(rest);
}

export const isItem = ({ scheme }: Label): boolean =>
  scheme !== 'division' && scheme !== 'article' && scheme !== 'decimal';

/** «п.», «пункта», «в разделах», «5-тармақ»: what a number that comes next only refers to. */
const beforeReference =
  /(?:^|[^\p{L}])(?:(?:п|пп|подп|ст|ч|гл|разд|абз|рис|табл|см|т)\.?|№|§|(?:пункт|подпункт|раздел|абзац|параграф|тармақ|бөлім|тарау|бап)\p{L}*|(?:стат|част|глав)\p{L}{1,4})$/iu;

/** Of the end of a line; a heading in capitals refers to nothing. */
export const endsInReference = (text: string): boolean =>
  beforeReference.test(text) && !isCapitals(text);

/** A sentence is not over: a comma, a conjunction, a preposition, an opening bracket. */
const openEnd =
  /(?:[,(«/–—№]|[^\p{L}](?:и|или|либо|а|но|в|во|на|с|со|к|ко|о|об|обо|от|до|по|при|для|за|из|без|под|над|между|через|что|чтобы|как|если|не|ни|же|их|его|её|ее|том|тем|этим|этом|который|которая|которые|которого|которых|котором|которой|которым|и\/или|також|также|настоящ\p{L}+|және|жəне|мен|пен|бен|немесе|осы|үшін|не|ал|бірақ|егер))$/iu;

export const isOpenEnd = (text: string): boolean => openEnd.test(text);

/** A note may be mentioned after the full stop. */
const terminal = new RegExp(`[.!?…;:]["»”’)\\]]*(?:${markShape})*$`);

export const isTerminal = (text: string): boolean => terminal.test(text);

/** Words in capitals: of a heading, not of a company's name within a sentence. */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/\bhttps?:\S+/gi, '').match(/\p{L}/gu) ?? [];
  if (letters.length < 3) return false;
  const small = letters.filter((letter) => letter !== letter.toUpperCase()).length;
  return small / letters.length <= 0.08;
}

/** «Оператор – …», «Деректер (бұдан әрі – …) – …»: where a definition begins. */
export const isDefinition = (text: string): boolean =>
  /^[«"“]?\p{Lu}[^.;:!?–—]{1,90}(?:\([^)]{1,120}\)\s*)?[»"”]?\s[–—-]\s+\S/u.test(text);

/**
 * Lines of two languages → a stream of lines for each. In: lines of a source. Out: one
 * stream, or two in the order they begin.
 *
 * Works for columns, for pages that take turns, and for one text after the other: every line
 * goes to the language it is in. May be wrong for a short line of names or figures: it stays
 * with the line before it.
 */
import { type Language, languageOf } from './alphabet.ts';
import { folded, type Line } from './source.ts';

export interface Stream {
  readonly language: Language;
  readonly lines: readonly Line[];
}

export function streamsOf(lines: readonly Line[]): Stream[] {
  const told = spoken(lines);
  const size = (language: Language): number =>
    lines.reduce((all, { text }, at) => all + (told[at] === language ? folded(text).length : 0), 0);
  const [ru, kk] = [size('ru'), size('kk')];
  const less = Math.min(ru, kk) / Math.max(1, ru + kk);
  if (less < 0.15 || Math.min(ru, kk) < 200) return [{ language: kk > ru ? 'kk' : 'ru', lines }];
  const stream = (language: Language): Stream => ({
    language,
    lines: lines.filter((line, at) => told[at] === language || folded(line.text) === ''),
  });
  return told.find(Boolean) === 'kk' ? [stream('kk'), stream('ru')] : [stream('ru'), stream('kk')];
}

/** The language of each line; what does not tell goes with its neighbours, below first at the start. */
function spoken(lines: readonly Line[]): (Language | null)[] {
  const own = lines.map(
    ({ text, look }) => look.language ?? (look.rows ? null : languageOf(folded(text))),
  );
  const calm = own.map((language, at) => (isAlone(own, at) ? null : language));
  let last: Language | null = null;
  const forward = calm.map((language, at) => {
    if (language) last = language;
    return language ?? opensBelow(lines, calm, at) ?? last;
  });
  return forward.map((language) => language ?? calm.find(Boolean) ?? null);
}

/** One line between two of the other language, within a paragraph: a name or a quotation. */
function isAlone(own: readonly (Language | null)[], at: number): boolean {
  const around = [own[at - 2], own[at - 1], own[at + 1], own[at + 2]].filter(Boolean);
  return own[at] === 'ru' && around.length >= 3 && around.every((language) => language !== own[at]);
}

/** A number or a short heading goes with what it opens. */
function opensBelow(
  lines: readonly Line[],
  told: readonly (Language | null)[],
  at: number,
): Language | null {
  if (
    !/^\s*(?:\d+\.)*\d*\.?\s*\S{0,60}$/.test(lines[at]?.text ?? '') ||
    folded(lines[at]?.text ?? '') === ''
  )
    return null;
  const next = told.slice(at + 1, at + 4).find(Boolean);
  const before = told.slice(Math.max(0, at - 3), at).findLast(Boolean);
  return next && before && next !== before ? next : null;
}

/** The level of provision a mention names by its word: «подпункт», «пункт», «раздел», «глава», «статья». */
export type Level = 'item' | 'clause' | 'section' | 'chapter' | 'article';

export interface Named {
  readonly level: Level;
  /** As in `Clause.number`: `2.10.2.1`, `9-1`, `а`. */
  readonly number: string;
  /** The provision above it that the same phrase names: «подпункт 2) пункта 2.1». */
  readonly within: Named | null;
}

/** A provision named in running words. */
export interface Mention extends Named {
  /** The stretch to link, in UTF-16 units: the word with its number, or a number alone in a list. */
  readonly start: number;
  readonly end: number;
  /** Where the number itself begins. */
  readonly numberAt: number;
}

/** One number of a list, with its place. */
export interface Entry {
  readonly number: string;
  readonly at: number;
  /** After the number and its bracket, before any dot. */
  readonly end: number;
  readonly bracket: boolean;
}

/** `2`, `2.10.2.1`, `9-1`; in `2.1-2.4` only `2.1`. */
export const numberPattern = String.raw`\d{1,3}(?:\.\d{1,3})*(?:-\d{1,2}(?![.\d]))?`;

/** «пункты 2-4» are the ends of a range, «пункт 9-1» is one number; 9 to 1 is no range. */
export function endsOfRange(entry: Entry): readonly Entry[] {
  const [, from, to] = /^(\d+)-(\d+)$/.exec(entry.number) ?? [];
  if (!from || !to || Number(from) >= Number(to)) return [entry];
  const second = entry.at + from.length + 1;
  return [
    { ...entry, number: from, end: entry.at + from.length, bracket: false },
    { ...entry, number: to, at: second },
  ];
}

/** A plain number after a dotted one begins something else: «пункта 2.1, 30 дней». */
export const mayFollow = (entries: readonly Entry[], number: string): boolean =>
  number.includes('.') || entries.every((entry) => !entry.number.includes('.'));

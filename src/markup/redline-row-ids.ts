import { walk } from '../legal/clause.ts';
import {
  type ChangeRow,
  type LanguageComparison,
  leadOf,
} from '../legal/comparison/parallel-changes.ts';
import type { Unit } from '../legal/comparison/units.ts';
import type { LanguageCode } from '../legal/document.ts';
import { wasId } from './redline-drawing.ts';
import { idOf } from './redline-inline.ts';

/**
 * The id of each row: the plain one of its clause, as in every view, unless an earlier
 * language has another clause under it. Ids inside the cells of all languages but the first
 * bear the language before them.
 */
export function rowIds(
  rows: readonly ChangeRow[],
  sides: readonly LanguageComparison[],
): ReadonlyMap<ChangeRow, string> {
  const known = sides.map(({ comparison }) => everyId(comparison));
  const taken = new Set<string>();
  return new Map(
    rows.flatMap((row) => {
      const place = row.cells.findIndex(({ kind }) => kind === 'here');
      const id = idOf(leadOf(row));
      const isFree = known.slice(0, place).every((ids) => !ids.has(id));
      const own = isFree ? id : `row-${idIn(id, sides[place]?.language ?? '')}`;
      if (taken.has(own)) return [];
      taken.add(own);
      return [[row, own] as const];
    }),
  );
}

const everyId = ({ old, new: now }: LanguageComparison['comparison']): ReadonlySet<string> =>
  new Set([...[...walk(now)].map(({ id }) => id), ...[...walk(old)].map(({ id }) => wasId(id))]);

const idIn = (id: string, language: LanguageCode): string => `${language}-${id}`;

/** The id of a cell in a language that is not the first. */
export const cellId = (unit: Unit, language: LanguageCode): string => idIn(idOf(unit), language);

/**
 * HTML of one language in which ids, and links to them, bear the language before them. Words
 * of the law cannot be taken for either: in them a quotation mark is `&quot;`.
 */
export const drawnIn = (html: string, language: LanguageCode): string =>
  html
    .replace(/ id="/g, ` id="${language}-`)
    .replace(/ href="#(?!symbol-)/g, ` href="#${language}-`);

import type { LanguageCode } from '../document.ts';
import { interleave } from '../interleave.ts';
import { type Agreement, agreementOf, traceOf } from './agreement.ts';
import type { Comparison } from './comparison.ts';
import { counterparts, type Traced } from './counterparts.ts';
import { type Unit, units } from './units.ts';

/** The comparison of two editions in one language. */
export interface LanguageComparison {
  readonly language: LanguageCode;
  readonly comparison: Comparison;
}

/**
 * One language of a row.
 * - `here`: its clause, which no other row shows.
 * - `elsewhere`: its clause shares an id with the row and stands in another: the languages went
 *   different ways, or one has left the place from which another did not move.
 * - `absent`: neither edition has such a clause in this language.
 */
export type ChangeCell =
  | { readonly kind: 'here'; readonly unit: Unit }
  | { readonly kind: 'elsewhere'; readonly unit: Unit }
  | { readonly kind: 'absent' };

/** What became of one provision in every language. */
export interface ChangeRow {
  /** In the order of the languages; at least one is `here`. */
  readonly cells: readonly ChangeCell[];
  readonly agreement: Agreement;
  /** Whether «next change» stops here and the list of changes names it. */
  readonly stop: boolean;
}

/**
 * Sets the comparisons of one pair of editions side by side, clause by clause. Each unit of
 * each language is `here` once; rows stand in the order of the first language, and what
 * only another has follows what it follows there.
 */
export function alignChanges(sides: readonly LanguageComparison[]): readonly ChangeRow[] {
  const all = sides.map(({ comparison }) => units(comparison).map(trace));
  const draftOf = draftRows(all);
  const languages = sides.map(({ language }) => language);
  const ids = all.map(byIds);
  const inOrder = interleave(all.map((side) => side.map((one) => draftOf.get(one) as Draft)));
  return inOrder.map((draft) => {
    const cells = all.map((_, place) => cellOf(draft, place, { draftOf, ids }));
    return finish(cells, languages);
  });
}

interface TracedUnit extends Traced {
  readonly unit: Unit;
}

/** The units of a row, by the place of their language. */
type Draft = ReadonlyMap<number, TracedUnit>;

const trace = (unit: Unit): TracedUnit => ({
  unit,
  ...traceOf(unit.head.change, unit.head.departure),
});

/** The row of each unit. Each language is paired with the first one that each row knows. */
function draftRows(all: readonly (readonly TracedUnit[])[]): ReadonlyMap<TracedUnit, Draft> {
  const leads: TracedUnit[] = [];
  const draftOf = new Map<TracedUnit, Map<number, TracedUnit>>();
  all.forEach((side, place) => {
    const pairs = counterparts(leads, side);
    for (const one of side) {
      const lead = pairs.get(one);
      if (!lead) leads.push(one);
      const draft = (lead && draftOf.get(lead)) ?? new Map<number, TracedUnit>();
      draftOf.set(one, draft.set(place, one));
    }
  });
  return draftOf;
}

interface Known {
  readonly draftOf: ReadonlyMap<TracedUnit, Draft>;
  /** The units of each language by their ids. */
  readonly ids: readonly ByIds[];
}

interface ByIds {
  readonly old: ReadonlyMap<string, TracedUnit>;
  readonly new: ReadonlyMap<string, TracedUnit>;
}

function byIds(side: readonly TracedUnit[]): ByIds {
  const shown = side.filter(({ isDeparture }) => !isDeparture);
  return {
    old: new Map(shown.flatMap((one) => one.old.map((id) => [id, one] as const))),
    new: new Map(shown.flatMap((one) => one.new.map((id) => [id, one] as const))),
  };
}

function cellOf(draft: Draft, place: number, known: Known): ChangeCell {
  const here = draft.get(place);
  if (here) return { kind: 'here', unit: here.unit };
  const [[own, lead]] = [...draft] as [[number, TracedUnit]];
  const found = lead.isDeparture
    ? beside(lead, { own, place }, known)
    : partly(lead, { own, place }, known);
  return found ? { kind: 'elsewhere', unit: found.unit } : { kind: 'absent' };
}

interface Places {
  /** Of the language that the row has. */
  readonly own: number;
  /** Of the language that it lacks. */
  readonly place: number;
}

/** What stands beside the clause that has left this place, where it is now. */
function beside(
  lead: TracedUnit,
  { own, place }: Places,
  { draftOf, ids }: Known,
): TracedUnit | undefined {
  const arrival = ids[own]?.old.get(lead.old[0] ?? '');
  return arrival && draftOf.get(arrival)?.get(place);
}

/**
 * What shares an id with this row and has found no full like of its own: a clause told as
 * reworded in one language, as removed and added in the other; one split into two rows here.
 */
function partly(
  lead: TracedUnit,
  { own, place }: Places,
  { draftOf, ids }: Known,
): TracedUnit | undefined {
  const candidates = [
    ...lead.old.map((id) => ids[place]?.old.get(id)),
    ...lead.new.map((id) => ids[place]?.new.get(id)),
  ];
  return candidates.find((one) => {
    if (!one) return false;
    const like = draftOf.get(one)?.get(own);
    if (!like || like.isDeparture) return true;
    return like.old.length < one.old.length || like.new.length < one.new.length;
  });
}

function finish(cells: readonly ChangeCell[], languages: readonly LanguageCode[]): ChangeRow {
  const agreement = agreementOf(cells, languages);
  const isStop = cells.some((cell) => cell.kind === 'here' && cell.unit.stop);
  return { cells, agreement, stop: isStop || agreement.words.length > 0 };
}

/** What the row shows, in the order of the languages. */
export const unitsHere = ({ cells }: ChangeRow): readonly Unit[] =>
  cells.flatMap((cell) => (cell.kind === 'here' ? [cell.unit] : []));

/** The unit a row is known by: that of the first language that has it here. */
export function leadOf(row: ChangeRow): Unit {
  const [lead] = unitsHere(row);
  if (!lead) throw new Error('A row without a clause');
  return lead;
}

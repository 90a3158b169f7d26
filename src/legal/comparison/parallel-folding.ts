import { changeKinds } from './comparison.ts';
import { foldUnits, type Stretch } from './folding.ts';
import { type ChangeRow, leadOf, unitsHere } from './parallel-changes.ts';
import { isStale, type Unit } from './units.ts';

/** A stretch of the page of all languages, top to bottom. */
export type RowStretch =
  | { readonly kind: 'row'; readonly row: ChangeRow }
  /** Rows behind one line: quiet in every language. `fold` names them by their leading units. */
  | {
      readonly kind: 'fold';
      readonly fold: Extract<Stretch, { kind: 'fold' | 'sections' }>;
      readonly rows: readonly ChangeRow[];
    }
  /** Neighbours that took other numbers in some languages only, and changed in nothing else. */
  | { readonly kind: 'numbers'; readonly rows: readonly ChangeRow[] };

/** Drawing every stretch with its folds open draws every row once, in order. */
export function foldRows(rows: readonly ChangeRow[]): readonly RowStretch[] {
  const rowOf = new Map(rows.map((row) => [standIn(row), row]));
  const stretches = foldUnits([...rowOf.keys()]).map((stretch): RowStretch => {
    const own = unitsOf(stretch).map((unit) => rowOf.get(unit) as ChangeRow);
    if (stretch.kind === 'fold' || stretch.kind === 'sections')
      return { kind: 'fold', fold: stretch, rows: own };
    return { kind: 'row', row: own[0] as ChangeRow };
  });
  return gatherNumbers(stretches);
}

/** A unit that folds as the row should: as its weightiest language does. */
function standIn(row: ChangeRow): Unit {
  const lead = leadOf(row);
  const here = unitsHere(row);
  const kinds = changeKinds.filter((kind) => here.some(({ verdict }) => verdict === kind));
  const verdict = row.agreement.number.length > 0 ? 'reworded' : (kinds[0] ?? null);
  const shown = here.find(isStale) ?? here.find((unit) => unit.verdict === verdict) ?? lead;
  return { ...shown, depth: lead.depth, kind: lead.kind, verdict };
}

function unitsOf(stretch: Stretch): readonly Unit[] {
  switch (stretch.kind) {
    case 'fold':
      return stretch.units;
    case 'sections':
      return stretch.sections.flatMap(({ heading, units }) => [heading, ...units]);
    default:
      return [stretch.unit];
  }
}

function gatherNumbers(stretches: readonly RowStretch[]): readonly RowStretch[] {
  const found: RowStretch[] = [];
  for (const stretch of stretches) {
    const last = found.at(-1);
    if (stretch.kind !== 'row' || !isNumberOnly(stretch.row)) found.push(stretch);
    else if (last?.kind === 'numbers' && languages(last.rows[0]) === languages(stretch.row))
      found[found.length - 1] = { ...last, rows: [...last.rows, stretch.row] };
    else found.push({ kind: 'numbers', rows: [stretch.row] });
  }
  return found;
}

/** A heading is no clause that took another number: it stays in sight, with what is under it. */
const isNumberOnly = (row: ChangeRow): boolean =>
  row.agreement.number.length > 0 &&
  leadOf(row).kind !== 'section' &&
  !unitsHere(row).some(isStale) &&
  row.cells.every(
    (cell) =>
      cell.kind === 'here' && (cell.unit.verdict === null || cell.unit.verdict === 'renumbered'),
  );

const languages = (row: ChangeRow | undefined): string => row?.agreement.number.join() ?? '';

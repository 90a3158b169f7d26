import { clauseText } from '../clause.ts';
import type { LanguageCode } from '../document.ts';
import type { Change, ChangeKind } from './comparison.ts';
import { counterparts, type Traced } from './counterparts.ts';
import type { ChangeCell } from './parallel-changes.ts';
import type { Unit } from './units.ts';

/**
 * Whether the languages of a provision changed together. Each list names the languages that
 * changed while at least one other stayed as it was; it is empty where they agree.
 *
 * What a language leaves as it was is told strictly, so that «only in Russian» can be relied
 * on: other signs for the same words (`typographic`) are no change at all, and a reference that
 * follows a new number (`consequential`) is neither the one nor the other. A clause that stands
 * in another row and changed there has not stayed as it was.
 */
export interface Agreement {
  /**
   * Added, removed, reworded, split or merged. Where one language lost a clause that another
   * still has, those that lost it, whatever became of its words in the other.
   */
  readonly words: readonly LanguageCode[];
  /** Took another place. */
  readonly place: readonly LanguageCode[];
  /** Took another number, where nothing is said of its place. */
  readonly number: readonly LanguageCode[];
  /** Where every language changed its words: the items that only some of them changed. */
  readonly parts: readonly OneSidedPart[];
}

/** An item whose words only some languages changed. */
export interface OneSidedPart {
  /** In the first language that changed it. */
  readonly item: Change;
  readonly languages: readonly LanguageCode[];
}

type State = 'changed' | 'same' | 'other';

export function agreementOf(
  cells: readonly ChangeCell[],
  languages: readonly LanguageCode[],
): Agreement {
  const some = (states: readonly State[]) => changedInSome(states, languages);
  if (cells.every((cell) => cell.kind !== 'here' || cell.unit.head.departure)) return agreed;
  const gone = some(cells.map(goneState));
  const words = gone.length > 0 ? gone : some(cells.map((cell) => wordState(cell, cells)));
  const place = isSamePlace(cells) ? [] : some(cells.map((cell) => kindState(cell, 'moved')));
  const number = place.length > 0 ? [] : some(cells.map((cell) => kindState(cell, 'renumbered')));
  const parts = words.length > 0 ? [] : partsOf(cells, languages);
  return { words, place, number, parts };
}

const agreed: Agreement = { words: [], place: [], number: [], parts: [] };

function changedInSome(
  states: readonly State[],
  languages: readonly LanguageCode[],
): readonly LanguageCode[] {
  return states.includes('same') ? languages.filter((_, place) => states[place] === 'changed') : [];
}

function goneState(cell: ChangeCell): State {
  if (cell.kind === 'absent' || cell.unit.head.departure) return 'other';
  if (cell.unit.verdict === 'removed') return 'changed';
  return cell.kind === 'here' && cell.unit.verdict !== 'added' ? 'same' : 'other';
}

const inWords: readonly ChangeKind[] = ['added', 'removed', 'split', 'merged', 'reworded'];

const bears = (unit: Unit, kinds: readonly ChangeKind[]): boolean =>
  unit.kinds.some((kind) => kinds.includes(kind));

function wordState(cell: ChangeCell, cells: readonly ChangeCell[]): State {
  if (cell.kind === 'absent') return 'same';
  const { unit } = cell;
  if (cell.kind === 'elsewhere')
    return bears(unit, [...inWords, 'moved', 'consequential']) ? 'other' : 'same';
  if (unit.head.departure) return 'other';
  if (bears(unit, inWords)) return 'changed';
  if (bears(unit, ['consequential'])) return 'other';
  const isMovedBesideOneSided = bears(unit, ['moved']) && cells.some(isOneSided);
  return isMovedBesideOneSided ? 'other' : 'same';
}

const isOneSided = (cell: ChangeCell): boolean =>
  cell.kind === 'here' && bears(cell.unit, ['added', 'removed']);

/** What came, went or stands elsewhere has neither kept its place and number nor changed them. */
function kindState(cell: ChangeCell, kind: 'moved' | 'renumbered'): State {
  if (cell.kind !== 'here' || cell.unit.head.departure || isOneSided(cell)) return 'other';
  return cell.unit.head.change.kinds.includes(kind) ? 'changed' : 'same';
}

/**
 * Two clauses that swap places may be told as the one or the other having moved. Where each
 * language has the same ids before and after, they went the same way.
 */
function isSamePlace(cells: readonly ChangeCell[]): boolean {
  return isSameWay(cells.flatMap((cell) => (cell.kind === 'here' ? [cell.unit.head.change] : [])));
}

/** How a change reads beside the same in another language. */
export function traceOf(change: Change, isDeparture = false): Traced {
  const shown = change.new.length > 0 ? change.new : change.old;
  return {
    old: change.old.map(({ id }) => id),
    new: isDeparture ? [] : change.new.map(({ id }) => id),
    isDeparture,
    length: shown.reduce((sum, clause) => sum + clauseText(clause).length, 0),
  };
}

/**
 * Items whose words only some languages changed, in a clause that every language has before
 * and after. Said only of what cannot be a matter of grammar: a Kazakh sentence ends where the
 * Russian one begins, so one amendment may change the words before the items in one language
 * and the last item in another.
 */
function partsOf(
  cells: readonly ChangeCell[],
  languages: readonly LanguageCode[],
): readonly OneSidedPart[] {
  const changed = cells.flatMap((cell) =>
    cell.kind === 'here' && bears(cell.unit, inWords) && isContinued(cell.unit) ? [cell.unit] : [],
  );
  if (changed.length < 2 || changed.length < cells.length) return [];
  const ends = new Set(changed.flatMap(lastItems));
  const isGrowthEqual = new Set(changed.map(growth)).size < 2;
  return itemRows(changed).flatMap((row) => {
    const known = row.filter((item) => item !== null);
    const isTold =
      known.length < row.length
        ? !isGrowthEqual && known.every(cameOrWent)
        : isSameWay(known) && !known.some((item) => ends.has(item));
    const item = row.find((part) => partState(part) === 'changed');
    const own = isTold && item ? changedInSome(row.map(partState), languages) : [];
    return item && own.length > 0 ? [{ item, languages: own }] : [];
  });
}

const isContinued = ({ head: { change } }: Unit): boolean =>
  change.old.length === 1 && change.new.length === 1;

const cameOrWent = ({ kinds }: Change): boolean =>
  kinds.includes('added') || kinds.includes('removed');

const changesOf = ({ items }: Unit): readonly Change[] =>
  items.flatMap(({ line }) => (line.departure ? [] : [line.change]));

/** The item that ends the clause in the old text and the one that ends it in the new. */
const lastItems = (unit: Unit): readonly Change[] =>
  [
    changesOf(unit).findLast((item) => item.old.length > 0),
    changesOf(unit).findLast((item) => item.new.length > 0),
  ].filter((item) => item !== undefined);

/** How many items more the new text has. */
const growth = (unit: Unit): number =>
  changesOf(unit).reduce((sum, item) => sum + item.new.length - item.old.length, 0);

const isSameWay = (changes: readonly Change[]): boolean =>
  new Set(changes.map((change) => JSON.stringify(idsOf(change)))).size < 2;

const idsOf = (change: Change): readonly (readonly string[])[] =>
  [change.old, change.new].map((side) => side.map(({ id }) => id));

/** An item that one language lacks is one that it left as it was: it has none to change. */
function partState(part: Change | null): State {
  if (!part) return 'same';
  if (part.kinds.some((kind) => inWords.includes(kind))) return 'changed';
  return part.kinds.includes('consequential') || part.kinds.includes('moved') ? 'other' : 'same';
}

interface TracedItem extends Traced {
  readonly change: Change;
}

/** The items of a clause by provision, each with its change in every language. */
function itemRows(all: readonly Unit[]): readonly (readonly (Change | null)[])[] {
  const rows = new Map<TracedItem, (Change | null)[]>();
  all.forEach((unit, place) => {
    const traced = changesOf(unit).map((change) => ({ change, ...traceOf(change) }));
    const pairs = counterparts([...rows.keys()], traced);
    for (const item of traced) {
      const first = pairs.get(item) ?? item;
      const row = rows.get(first) ?? all.map(() => null);
      row[place] = item.change;
      rows.set(first, row);
    }
  });
  return [...rows.values()];
}

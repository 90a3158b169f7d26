import { blockText, type Clause, type WordedBlock, wordedBlocks } from '../clause.ts';
import type { Change, ChangeKind, RedlineBlock, Run } from './comparison.ts';
import { bodyKey } from './fold.ts';
import { runsIn } from './runs.ts';

/**
 * The change of a clause of several paragraphs as changes of its paragraphs, for programs that
 * find their way by lines. The first is the clause itself, with its number and footnotes; the
 * others have its id and no number. Clauses split or merged stay whole, and so does what has no
 * line of its own: a table goes with the paragraph before it.
 */
export function byParagraph(change: Change): readonly Change[] {
  if (change.old.length + change.new.length > 2) return [change];
  const [old, now] = [change.old, change.new].map((side) => side.flatMap(leavesOf));
  const rows = old && now && rowsOf(change.redline, old, now);
  if (!rows || rows.length < 2) return [change];
  const head = rows.find((row) => row.old && row.new) ?? rows[0];
  const isTouchedNowhere = !rows.some(isTouched);
  return rows.map((row) => ({
    old: row.old ? [row.old] : [],
    new: row.new ? [row.new] : [],
    redline: row.redline,
    footnotes: row === head ? change.footnotes : [],
    stale: row === head ? change.stale : [],
    links: row === head ? change.links : [],
    kinds: kindsOf(row, change, {
      isHead: row === head,
      changed: isTouched(row) || (row === head && isTouchedNowhere),
    }),
  }));
}

/** A paragraph on both sides, as a clause without children. */
interface Row {
  readonly old: Clause | null;
  readonly new: Clause | null;
  readonly redline: RedlineBlock[];
}

/** A block that a redline has a block for. */
interface Leaf {
  /** The paragraph with the blocks without a line that follow it. */
  readonly part: Clause;
  readonly begins: boolean;
}

function leavesOf(clause: Clause): readonly Leaf[] {
  const parts: { clause: Clause; blocks: WordedBlock[] }[] = [];
  for (const block of wordedBlocks(clause.blocks)) {
    const line = block.kind === 'paragraph' ? block.line : undefined;
    const last = parts.at(-1);
    if (!last) parts.push({ clause, blocks: [block] });
    else if (line === undefined) last.blocks.push(block);
    else parts.push({ clause: { ...clause, number: '', label: '', line }, blocks: [block] });
  }
  return parts.flatMap(({ clause: named, blocks }) => {
    const part = { ...named, blocks, children: [] };
    return blocks.map((_, index) => ({ part, begins: index === 0 }));
  });
}

/** @returns `null` where paragraphs and tables do not fall together on both sides */
function rowsOf(
  redline: readonly RedlineBlock[],
  old: readonly Leaf[],
  now: readonly Leaf[],
): readonly Row[] | null {
  if (redline.length === 0 && old.length !== now.length) return null;
  const rows: Row[] = [];
  let [i, j] = [0, 0];
  for (const block of redline.length > 0 ? redline : old.map(() => null)) {
    const before = block && block.side > 0 ? null : (old[i++] ?? null);
    const after = block && block.side < 0 ? null : (now[j++] ?? null);
    if (before && after && before.begins !== after.begins) return null;
    if (before?.begins || after?.begins)
      rows.push({ old: before?.part ?? null, new: after?.part ?? null, redline: [] });
    const row = rows.at(-1);
    if (!row || !goesOn(row, before, after)) return null;
    if (block) row.redline.push(block);
  }
  return rows;
}

const goesOn = (row: Row, old: Leaf | null, now: Leaf | null): boolean =>
  (old === null || old.part === row.old) && (now === null || now.part === row.new);

interface Place {
  readonly isHead: boolean;
  readonly changed: boolean;
}

function kindsOf(row: Row, { kinds, old, new: now }: Change, place: Place): readonly ChangeKind[] {
  if (!row.old) return old.length === 0 ? kinds : ['added'];
  if (!row.new) return now.length === 0 ? kinds : ['removed'];
  const isSame = isTouched(row) && !marksNotes(row) && bodyOf(row.old) === bodyOf(row.new);
  return kinds.flatMap((kind): readonly ChangeKind[] => {
    if (kind === 'moved') return [kind];
    if (kind === 'renumbered') return place.isHead ? [kind] : [];
    if (!place.changed) return [];
    return isSame ? ['typographic'] : [kind];
  });
}

const bodyOf = (clause: Clause): string => bodyKey(clause.blocks.map(blockText).join('\n'));

const runsOf = ({ redline }: Row): readonly Run[] => redline.flatMap(runsIn);

const isTouched = (row: Row): boolean =>
  row.redline.some(({ side }) => side !== 0) || runsOf(row).some(({ side }) => side !== 0);

const marksNotes = (row: Row): boolean =>
  runsOf(row).some(
    ({ side, marks }) => side !== 0 && marks.some(({ kind }) => kind === 'footnote'),
  );

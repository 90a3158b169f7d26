import type { Clause } from '../../legal/clause.ts';
import type { Change } from '../../legal/comparison/comparison.ts';
import { redline } from '../../legal/comparison/redline.ts';
import type { Compared } from '../compared.ts';
import { clauseBlocks, plainlySet, wholeRedline } from './clause-blocks.ts';
import { jointBlocks } from './joint-blocks.ts';
import { layout } from './layout.ts';
import { notePlacing } from './notes.ts';
import { parted } from './parted.ts';
import { plainBlocks } from './plain-blocks.ts';
import { type Step, sequence } from './sequence.ts';
import { empty } from './story-end.ts';
import {
  arriving,
  type Block,
  departing,
  inPlace,
  type Look,
  plainLook,
  type TrackedBlock,
  type TrackedDocument,
} from './tracked.ts';

/**
 * Two texts as one document with tracked changes: accepting them all leaves the new text, and
 * rejecting them all the old, letter for letter. Editors' notes are no words of the law and
 * are left out.
 */
export function track({ from, to, comparison }: Compared): TrackedDocument {
  const looks = { old: layout(comparison.old), now: layout(comparison.new) };
  const changes = comparison.lines.map(({ change }) => change);
  const placing = notePlacing(from, to, changes);
  const steps = sequence(comparison).flatMap((step) => stepBlocks(step, looks));
  const blocks = parted([...titleBlocks(from.title, to.title), ...steps]);
  const placed = placing.place(ended(blocks));
  return { blocks: placed, notes: placing.notes };
}

interface Looks {
  readonly old: ReadonlyMap<Clause, Look>;
  readonly now: ReadonlyMap<Clause, Look>;
}

function stepBlocks(step: Step, looks: Looks): readonly TrackedBlock[] {
  switch (step.kind) {
    case 'both':
      return bothBlocks(step.change, looks);
    case 'old':
      return wholeBlocks({ old: [step.clause], new: [] }, looks);
    case 'new':
      return wholeBlocks({ old: [], new: [step.clause] }, looks);
    case 'departure':
    case 'arrival': {
      const end = step.kind === 'departure' ? 'from' : 'to';
      const blocks = step.changes.flatMap((change) => movedBlocks(change, end, looks));
      return [{ kind: 'move', end, name: step.name, blocks: parted(blocks) }];
    }
  }
}

function bothBlocks(change: Change, looks: Looks): readonly Block[] {
  const [old, now] = [change.old[0] as Clause, change.new[0] as Clause];
  if (change.old.length + change.new.length > 2) {
    return jointBlocks(change, {
      old: change.old.map((clause) => looks.old.get(clause) as Look),
      now: change.new.map((clause) => looks.now.get(clause) as Look),
    });
  }
  const look = looks.now.get(now) as Look;
  return clauseBlocks({ old, now, blocks: wholeRedline(change), side: 0, fates: inPlace, look });
}

function wholeBlocks(
  { old: [old], new: [now] }: Pick<Change, 'old' | 'new'>,
  looks: Looks,
): readonly Block[] {
  const look = (old ? looks.old.get(old) : looks.now.get(now as Clause)) as Look;
  const blocks = old ? plainBlocks(old.blocks, -1) : plainBlocks((now as Clause).blocks, 1);
  return clauseBlocks({ old, now, blocks, side: old ? -1 : 1, fates: inPlace, look });
}

function movedBlocks(change: Change, end: 'from' | 'to', looks: Looks): readonly Block[] {
  const [old, now] = [change.old[0] as Clause, change.new[0] as Clause];
  const moved = { old, now, blocks: wholeRedline(change) };
  return end === 'from'
    ? clauseBlocks({ ...moved, side: -1, fates: departing, look: looks.old.get(old) as Look })
    : clauseBlocks({ ...moved, side: 1, fates: arriving, look: looks.now.get(now) as Look });
}

/** The title is no clause, and changes all the same. */
function titleBlocks(old: Title, now: Title): readonly Block[] {
  const wording = (inlines: Title) => [{ blocks: [{ kind: 'paragraph' as const, inlines }] }];
  return plainlySet(redline(wording(old), wording(now)), plainLook('title'));
}

type Title = Compared['from']['title'];

/** A document must end with a paragraph that stays. */
function ended(blocks: readonly TrackedBlock[]): readonly TrackedBlock[] {
  const last = blocks.at(-1);
  return last?.kind === 'paragraph' && last.end === 'kept'
    ? blocks
    : [...blocks, empty(plainLook('text'))];
}

import type { Clause } from '../legal/clause.ts';
import { byParagraph } from '../legal/comparison/by-paragraph.ts';
import { changesWithCarried } from '../legal/comparison/carried.ts';
import type { Change, ChangeKind, LinkChange } from '../legal/comparison/comparison.ts';
import { titleChange } from '../legal/comparison/title.ts';
import { tally } from '../legal/comparison/units.ts';
import type { Compared } from './compared.ts';
import { footnoteOperations, type Operation, operations } from './operations.ts';

interface Place {
  readonly id: string;
  readonly number: string;
  /** In the file, from 1. */
  readonly line: number;
}

/** What other programs read of a comparison. */
export interface Report {
  readonly from: string;
  readonly to: string;
  /** As shown to readers: how many clauses changed in each way. */
  readonly stats: Readonly<Record<ChangeKind, number>>;
  readonly changes: readonly {
    readonly kinds: readonly string[];
    readonly old: readonly Place[];
    readonly new: readonly Place[];
    readonly ops: readonly Operation[];
    /** The words of footnotes that came, went or changed here; absent where none did. */
    readonly footnotes?: readonly (readonly Operation[])[];
    /** Words that lead elsewhere; an address is null where they lead nowhere. */
    readonly links?: readonly LinkChange[];
  }[];
  /** Lines of what stands unchanged in both files: the title, clauses, their further paragraphs. */
  readonly unchanged: readonly (readonly [old: number, now: number])[];
}

export function report({ from, to, comparison }: Compared): Report {
  const told = [...titleChange(from, to), ...changesWithCarried(comparison)];
  const changes = told.flatMap(byParagraph);
  return {
    from: from.file,
    to: to.file,
    stats: tally(comparison),
    changes: changes.filter(isTold).map((change) => ({
      kinds: change.kinds,
      old: change.old.map(place),
      new: change.new.map(place),
      ops: operations(change),
      ...(change.links.length > 0 && { links: change.links }),
      ...(change.footnotes.length > 0 && { footnotes: change.footnotes.map(footnoteOperations) }),
    })),
    unchanged: changes
      .filter((change) => !isTold(change))
      .map((change) => [change.old[0]?.line ?? 0, change.new[0]?.line ?? 0]),
  };
}

/** A space too many is no change to a reader, but the texts are rebuilt letter for letter. */
const isTold = (change: Change): boolean =>
  change.kinds.length > 0 || operations(change).some(([side]) => side !== 0);

/** The report as the bytes of a file. */
export const reportJson = (compared: Compared): string => JSON.stringify(report(compared), null, 1);

const place = ({ id, number, line }: Clause): Place => ({ id, number, line });

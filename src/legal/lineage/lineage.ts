import { isRepealed } from '../comparison/repealed.ts';
import type { Unit } from '../comparison/units.ts';
import type { Row } from '../row.ts';

/** A provision as one text has it. */
export interface Stage {
  /** Place of the text among those that were followed, from 0. */
  readonly at: number;
  readonly row: Row;
  /** What this text did to it; `null` in the text it came with. */
  readonly unit: Unit | null;
}

/** How a provision came. */
export type Came =
  | { readonly kind: 'first' }
  /** `again`: a provision removed before that had the very same words. */
  | { readonly kind: 'added'; readonly unit: Unit; readonly again: Lineage | null }
  /** Its words stood in another provision, which went on without them. */
  | { readonly kind: 'parted'; readonly from: Lineage };

/** How a provision went; `at` is the first text that lacks it. */
export type Went =
  | { readonly kind: 'removed'; readonly at: number; readonly unit: Unit }
  /** Its words stand in another provision since. */
  | { readonly kind: 'joined'; readonly at: number; readonly into: Lineage };

/**
 * One provision, a heading, clause or paragraph with its items, through the editions of a
 * document in one language.
 */
export interface Lineage {
  readonly came: Came;
  /** One for each text it stands in, without a gap; never empty. */
  readonly stages: readonly Stage[];
  readonly went: Went | null;
}

/** A time in which nothing about a provision changed, its number included. */
export interface Wording {
  /** The stages of this time, never empty; its first may tell what changed. */
  readonly stages: readonly Stage[];
}

/** From the coming of a provision to its end; a new one with each text that changed something. */
export function wordingsOf({ stages }: Lineage): readonly Wording[] {
  const wordings: Stage[][] = [];
  for (const stage of stages) {
    const last = wordings.at(-1);
    if (last && !stage.unit?.verdict) last.push(stage);
    else wordings.push([stage]);
  }
  return wordings.map((own) => ({ stages: own }));
}

/**
 * The first text in which a provision says nothing any more: it went, or the word that it is repealed
 * stands in its place. `null` while it says something, and where it never did.
 */
export function endOf({ stages, went }: Lineage): number | null {
  const last = stages.findLastIndex(({ row }) => !isRepealed(row.clause));
  return (last < 0 ? undefined : stages[last + 1]?.at) ?? went?.at ?? null;
}

/** The provision as the last text has it that has it at all. */
export const lastRow = ({ stages }: Lineage): Row => (stages.at(-1) as Stage).row;

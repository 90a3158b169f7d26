import type { Comparison } from '../legal/comparison/comparison.ts';
import type { Day } from '../legal/document.ts';
import type { Text } from '../legal/edition.ts';

/** Two texts and their comparison: what every export is made from. */
export interface Compared {
  readonly from: Text;
  readonly to: Text;
  readonly comparison: Comparison;
}

/** What an export says of itself beside the words of the two texts. */
export interface About {
  /** Whose changes these are: shown by Word beside each of them. */
  readonly author: string;
  /** The day of the changes; without one they bear no date. */
  readonly day: Day | null;
  /** At the head of every page: «Сравнение редакций № 3 и № 4». */
  readonly heading: string;
  /** What the two texts are called at the head of their columns. */
  readonly old: string;
  readonly now: string;
  /** At the foot of every page: where this comparison stands for good; `''` for loose files. */
  readonly address: string;
}

import type { Block, Clause, Inline } from '../../legal/clause.ts';
import { plainText } from '../../legal/clause.ts';
import type { RedlineBlock, Run } from '../../legal/comparison/comparison.ts';

/** What a redline does not tell of a block: that it is quoted, and where its lines break. */
export interface Leaf {
  readonly kind: 'paragraph' | 'table' | 'preformatted';
  readonly quoted: number;
  /** Places of line breaks among the letters: of a paragraph, or of each cell of a table. */
  readonly breaks: readonly ReadonlySet<number>[];
}

/** The blocks of a clause that hold words, as a redline counts them. */
export function leavesOf(blocks: readonly Block[], quoted = 0): readonly Leaf[] {
  return blocks.flatMap((block): readonly Leaf[] => {
    switch (block.kind) {
      case 'paragraph':
        return [{ kind: 'paragraph', quoted, breaks: [breaksIn(block.inlines)] }];
      case 'table': {
        const cells = [block.header, ...block.rows].flat();
        return [{ kind: 'table', quoted, breaks: cells.map(breaksIn) }];
      }
      case 'preformatted':
        return [{ kind: 'preformatted', quoted, breaks: [] }];
      case 'quote':
        return leavesOf(block.blocks, quoted + 1);
      default:
        return [];
    }
  });
}

const none: ReadonlySet<number> = new Set();

function breaksIn(inlines: readonly Inline[]): ReadonlySet<number> {
  if (inlines.every(({ kind }) => kind === 'text')) return none;
  const found = new Set<number>();
  let at = 0;
  const visit = (inline: Inline): void => {
    if (inline.kind === 'break') found.add(at++);
    else if ('children' in inline) inline.children.forEach(visit);
    else at += plainText([inline]).length;
  };
  inlines.forEach(visit);
  return found;
}

/** The runs with line breaks where either text has them: a redline counts a break as a space. */
export function withBreaks(
  runs: readonly Run[],
  old: ReadonlySet<number> = none,
  now: ReadonlySet<number> = none,
): readonly Run[] {
  if (old.size + now.size === 0) return runs;
  let [before, after] = [0, 0];
  return runs.map((run) => {
    const text = [...run.text].map((letter) => {
      const isBreak = run.side < 0 ? old.has(before) : now.has(after);
      if (run.side <= 0) before += letter.length;
      if (run.side >= 0) after += letter.length;
      return isBreak ? '\n' : letter;
    });
    return { ...run, text: text.join('') };
  });
}

/** Blocks of a redline with what each side tells of them. */
export interface Told {
  readonly block: RedlineBlock;
  readonly old: Leaf | undefined;
  readonly now: Leaf | undefined;
}

export function tellBlocks(
  blocks: readonly RedlineBlock[],
  old: Pick<Clause, 'blocks'> | undefined,
  now: Pick<Clause, 'blocks'> | undefined,
): readonly Told[] {
  const [before, after] = [leavesOf(old?.blocks ?? []), leavesOf(now?.blocks ?? [])];
  let [i, j] = [0, 0];
  return blocks.map((block) => ({
    block,
    old: block.side <= 0 ? before[i++] : undefined,
    now: block.side >= 0 ? after[j++] : undefined,
  }));
}

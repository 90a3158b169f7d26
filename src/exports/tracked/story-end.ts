import { type Block, isNew, isOld, type Look, type TrackedParagraph } from './tracked.ts';

/**
 * A footnote must end with a paragraph that stays. Where the last paragraphs came or went, the
 * end before them bears the change in their stead: accepted or rejected, the same words stand.
 */
export function endStory(blocks: readonly Block[], look: Look): readonly Block[] {
  const from = blocks.findLastIndex((block) => block.kind === 'table' || block.end === 'kept') + 1;
  const tail = blocks.slice(from) as readonly TrackedParagraph[];
  const before = blocks[from - 1];
  if (tail.length === 0) return before?.kind === 'paragraph' ? blocks : [...blocks, empty(look)];
  const [gone, come] = [tail.filter(({ end }) => isOld(end)), tail.filter(({ end }) => isNew(end))];
  const last = { ...(tail.at(-1) as TrackedParagraph), end: 'kept' as const };
  if (gone.length > 0 && come.length > 0) {
    const stretches = [gone, come].flatMap((list) => list.at(-1)?.stretches ?? []);
    return [
      ...blocks.slice(0, from),
      ...gone.slice(0, -1),
      ...come.slice(0, -1),
      { ...last, stretches },
    ];
  }
  const end = gone.length > 0 ? ('deleted' as const) : ('inserted' as const);
  const head =
    before?.kind === 'paragraph'
      ? [...blocks.slice(0, from - 1), { ...before, end }]
      : blocks.slice(0, from);
  return [...head, ...tail.slice(0, -1), last];
}

export const empty = (look: Look): TrackedParagraph => ({
  kind: 'paragraph',
  look,
  end: 'kept',
  stretches: [],
});

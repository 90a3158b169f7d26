/**
 * Look-alike letters mended on request. In: blocks. Out: blocks with each word in one
 * alphabet, and a remark for every word changed, with its place.
 *
 * Only letters that look the same change, and only where it is certain which were meant.
 * «Казпочтаа» is a slip of its author and stays.
 */
import { inOneAlphabet, type MixedWord, mixedWords } from '#legal/rules/look-alikes.ts';
import type { Block } from './blocks.ts';
import { folded, type Remark } from './source.ts';

export interface Fixed {
  readonly blocks: readonly Block[];
  readonly remarks: readonly Remark[];
}

export function fixLetters(blocks: readonly Block[]): Fixed {
  const remarks: Remark[] = [];
  const fixed = blocks.map((block) => {
    const text = fixedText(block.text, (from, to) =>
      remarks.push(fixedRemark(block.line, from, to)),
    );
    const rows = block.rows?.map((row) => row.map((cell) => fixedText(cell, () => {})));
    return text === block.text ? block : { ...block, text, ...(rows && { rows }) };
  });
  return { blocks: fixed, remarks };
}

/** Words in which alphabets meet, but for addresses: those are nobody's words. */
export const mixedInProse = (text: string): MixedWord[] =>
  mixedWords(text).filter(
    ({ offset }) => !/(?:https?:\/\/|www\.|@)\S*$/.test(text.slice(0, offset)),
  );

/** From the last word to the first, so that offsets hold. */
function fixedText(text: string, tell: (from: string, to: string) => void): string {
  let fixed = text;
  for (const mixed of mixedInProse(text).reverse()) {
    const { offset, word } = mixed;
    const better = inOneAlphabet(mixed);
    if (better === null) continue;
    tell(word, better);
    fixed = fixed.slice(0, offset) + better + fixed.slice(offset + word.length);
  }
  return fixed;
}

const fixedRemark = (line: number, from: string, to: string): Remark => ({
  rule: 'import-letters',
  line,
  message: {
    ru: `Буквы заменены одинаковыми на вид: «${folded(from)}» стало «${to}»`,
    kk: `Әріптер түрі бірдейге ауыстырылды: «${folded(from)}» орнына «${to}»`,
  },
});

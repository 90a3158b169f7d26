/**
 * Proof that a text was read whole: the letters and digits a reader will see are those of
 * the file, in the same order. They are found in the file by a scanner that knows neither
 * the parser nor the tree.
 */
import type { Text } from '#legal/edition.ts';
import { blockLetters, type Letters, treeLetters } from './letters.ts';
import { type Reading, report } from './reading.ts';
import { scan } from './source-letters.ts';

export function checkNothingLost(text: Text, reading: Reading): void {
  const apart = [...reading.footnotes.values()].map(
    (node) => [node.position.start.offset, node.position.end.offset] as const,
  );
  const room = reading.source.length;
  const whole = scan(reading, { from: 0, to: reading.source.length, without: apart });
  reportLost(firstDifference(whole, treeLetters(text, room)), reading);
  for (const { id, blocks } of text.footnotes) {
    const node = [...reading.footnotes.values()].find(
      ({ identifier = '' }) => reading.restore(identifier) === id,
    );
    const { start, end } = node?.position ?? { start: { offset: 0 }, end: { offset: 0 } };
    const nested = apart.filter(([from, to]) => from > start.offset && to <= end.offset);
    const typed = scan(reading, { from: start.offset, to: end.offset, without: nested });
    reportLost(firstDifference(typed, blockLetters(blocks, room)), reading);
  }
}

function reportLost(offset: number | null, reading: Reading): void {
  if (offset === null) return;
  const near = reading.source.slice(offset, offset + 40).split('\n', 1)[0] ?? '';
  report(reading, offset, {
    rule: 'text-lost',
    severity: 'error',
    message: {
      ru: `Начиная с «${near}» страница показала бы не то, что набрано`,
      kk: `«${near}» деген жерден бастап бет терілгеннен басқаны көрсетер еді`,
    },
    hint: {
      ru: 'Отделите это место пустыми строками и поставьте \\ перед знаками разметки',
      kk: 'Бұл жерді бос жолдармен бөліп, белгілеу таңбаларының алдына \\ қойыңыз',
    },
  });
}

/** Offset of the first letter that is not the same on both sides, `null` when all are. */
function firstDifference(typed: Letters, shown: Letters): number | null {
  const { codes, offsets, length } = typed;
  const { codes: seen, length: seenLength } = shown;
  const segments = typed.markup.values();
  let segment = segments.next().value;
  let at = 0;
  let to = 0;
  while (at < length) {
    if (segment && at === segment[0]) {
      const isSeen =
        !isEqual(typed, segment[1], { shown, to, ahead: 16 }) &&
        isEqual(typed, at, { shown, to, ahead: segment[1] - at });
      if (!isSeen) at = segment[1];
      segment = segments.next().value;
      continue;
    }
    if (to >= seenLength || codes[at] !== seen[to]) return offsets[at] ?? 0;
    at++;
    to++;
  }
  return to < seenLength ? (offsets[length - 1] ?? 0) : null;
}

interface Ahead {
  readonly shown: Letters;
  readonly to: number;
  /** How many letters to compare, fewer where the file ends. */
  readonly ahead: number;
}

function isEqual(typed: Letters, at: number, { shown, to, ahead }: Ahead): boolean {
  const count = Math.min(ahead, typed.length - at);
  if (count === 0) return to === shown.length;
  if (to + count > shown.length) return false;
  for (let step = 0; step < count; step++)
    if (typed.codes[at + step] !== shown.codes[to + step]) return false;
  return true;
}

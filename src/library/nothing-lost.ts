/**
 * Proof that a text was read whole: the letters and digits a reader will see are those of
 * the file, in the same order. They are found in the file by a scanner that knows neither
 * the parser nor the tree.
 */
import { blockText, plainText, walk } from '#legal/clause.ts';
import type { Text } from '#legal/edition.ts';
import { Letters, type Part } from './letters.ts';
import { type Reading, report } from './reading.ts';
import { type Scanned, scan } from './source-letters.ts';

export function checkNothingLost(text: Text, reading: Reading): void {
  const footnotes = [...reading.footnotes].map(([identifier, { position }]) => ({
    id: reading.restore(identifier),
    from: position.start.offset,
    to: position.end.offset,
  }));
  const whole = { from: 0, to: reading.source.length };
  reportLost(scan(reading, whole, footnotes), wordsOf(text), reading);
  const places = new Map(footnotes.map(({ id }, place) => [id, place]));
  for (const { id, blocks } of text.footnotes) {
    const place = places.get(id) ?? footnotes.length;
    const typed = scan(reading, footnotes[place] ?? { from: 0, to: 0 }, nestedIn(footnotes, place));
    reportLost(typed, blocks.map(blockText), reading);
  }
}

/** Footnotes that stand in the text of one: they are those that begin next, before it ends. */
function nestedIn(footnotes: readonly Part[], place: number): readonly Part[] {
  const end = footnotes[place]?.to ?? 0;
  let behind = place + 1;
  while ((footnotes[behind]?.from ?? end) < end) behind++;
  return footnotes.slice(place + 1, behind);
}

/** All that a reader of the text sees, but for its footnotes. */
const wordsOf = ({ title, clauses }: Text): readonly string[] => [
  plainText(title),
  ...[...walk(clauses)].flatMap(({ label, blocks }) => [label, ...blocks.map(blockText)]),
];

const shown = new Letters();

function reportLost(typed: Scanned, words: readonly string[], reading: Reading): void {
  shown.empty();
  shown.add(words.join('\n'));
  const letter = firstDifference(typed);
  if (letter === null) return;
  const offset = typed.letters.offsetOf(letter, reading.source);
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

/** The first letter of the file that is not the same on both sides, `null` when all are. */
function firstDifference({ letters: typed, markup }: Scanned): number | null {
  let at = 0;
  let to = 0;
  for (const { from, to: end } of markup) {
    if (!typed.isSame({ from: at, to: from }, shown, to)) return typed.firstOther(at, shown, to);
    to += from - at;
    if (isSeen(typed, { from, to: end }, to)) to += end - from;
    at = end;
  }
  if (!typed.isSame({ from: at, to: typed.length }, shown, to))
    return typed.firstOther(at, shown, to);
  return to + typed.length - at < shown.length ? typed.length : null;
}

/** Letters looked at to tell whether the page goes on behind markup. */
const enough = 16;

/** Whether what may be markup is seen on the page: then it goes on there with its letters. */
function isSeen(typed: Letters, markup: Part, to: number): boolean {
  const behind = { from: markup.to, to: Math.min(markup.to + enough, typed.length) };
  const goesOn = behind.from === behind.to ? to === shown.length : typed.isSame(behind, shown, to);
  return !goesOn && typed.isSame(markup, shown, to);
}

/** Warnings about words and lines, where only the file itself tells the place to a letter. */
import { type Clause, walk } from '#legal/clause.ts';
import type { Text } from '#legal/edition.ts';
import { firstPlace } from '#legal/first-place.ts';
import { readLabel } from '#legal/numbering.ts';
import { lookAlike, mixedWords } from '#legal/rules/look-alikes.ts';
import { isInCode, type Reading } from './reading.ts';

/** Look-alike letters and lines run together. */
export function checkWords(text: Text, reading: Reading): void {
  const clauses = [...walk(text.clauses)];
  checkLookAlikes(clauses, reading);
  checkGluedLines(clauses, reading);
}

/** Each word once, at its first place. */
function checkLookAlikes(clauses: readonly Clause[], reading: Reading): void {
  const words = mixedWords(reading.source);
  const times = new Map<string, number>();
  for (const { word } of words) times.set(word, (times.get(word) ?? 0) + 1);
  for (const mixed of words) {
    const count = times.get(mixed.word);
    times.delete(mixed.word);
    if (count === undefined || isInAddress(reading.source, mixed.offset)) continue;
    warn(clauses, reading, { offset: mixed.offset, said: lookAlike(mixed, count) });
  }
}

/** Addresses are nobody's words; a browser shows them as they are. */
const isInAddress = (source: string, offset: number): boolean =>
  /(?:https?:\/\/|www\.|\]\(|@)\S*$/.test(source.slice(Math.max(0, offset - 200), offset));

/**
 * «1.1. …» and «1.2. …» on neighbouring lines are one paragraph to Markdown: the second
 * number would run on in the first clause.
 */
function checkGluedLines(clauses: readonly Clause[], reading: Reading): void {
  // Items may stand on neighbouring lines: Markdown opens a clause on each.
  const opened = new Set(clauses.map((clause) => clause.line));
  for (const match of reading.source.matchAll(
    /[.;:][ \t]*\n(?=[ \t]*[\d\p{L}(–—•][\d.)\p{L}-]{0,12}[ \t\u00a0])/gu,
  )) {
    const offset = match.index + match[0].length;
    const [line = ''] = reading.source.slice(offset, offset + 80).split('\n', 1);
    const label = readLabel(line.trimStart());
    if (!label?.certain || isInCode(reading, offset) || opened.has(reading.places.at(offset).line))
      continue;
    warn(clauses, reading, { offset, said: glued(label.label) });
  }
}

const glued = (label: string) =>
  ({
    rule: 'glued-lines',
    severity: 'warning',
    length: label.length,
    message: {
      ru: `${label} стоит внутри предыдущего абзаца и отдельным пунктом не станет`,
      kk: `${label} алдыңғы абзацтың ішінде тұр және жеке тармақ болмайды`,
    },
    hint: { ru: 'Поставьте перед этой строкой пустую', kk: 'Осы жолдың алдына бос жол қойыңыз' },
  }) as const;

interface Warning {
  readonly offset: number;
  readonly said: ReturnType<typeof lookAlike>;
}

function warn(clauses: readonly Clause[], reading: Reading, { offset, said }: Warning): void {
  const place = reading.places.at(offset);
  const clause = clauseAt(place.line, clauses);
  reading.problems.push({
    ...said,
    file: reading.file,
    ...place,
    ...(clause?.number ? { clause: clause.number } : {}),
  });
}

/** The clause a line belongs to, so that a waiver can name it. */
function clauseAt(line: number, clauses: readonly Clause[]): Clause | undefined {
  const behind = firstPlace(clauses.length, (place) => (clauses[place]?.line ?? 0) > line);
  return clauses[behind - 1];
}

import type { Agreement } from '../legal/comparison/agreement.ts';
import type { Change, ChangeKind } from '../legal/comparison/comparison.ts';
import { type ChangeCell, type ChangeRow, leadOf } from '../legal/comparison/parallel-changes.ts';
import type { Unit } from '../legal/comparison/units.ts';
import type { LanguageCode } from '../legal/document.ts';
import type { Words } from '../translations/ru.ts';
import { attribute, escapeHtml } from './html.ts';
import { changeNumber, shortNumber } from './redline-number.ts';

interface AgreementDrawing {
  readonly words: Words['comparison'];
  /** Of the page. */
  readonly language: LanguageCode;
}

/**
 * «Изменён только в русском тексте», for the cell of a language that changed while another did
 * not; `''` where the languages agree. The page holds `#symbol-warning`.
 */
export function drawOneSided(
  row: ChangeRow,
  own: OwnCell,
  { words, language }: AgreementDrawing,
): string {
  return [...wholeSentences(row, own, words), ...itemSentences(row, own, words)]
    .map(
      (sentence) =>
        `<p class="one-sided" data-site${attribute('lang', language)}><svg aria-hidden="true"><use href="#symbol-warning"/></svg>${escapeHtml(sentence)}</p>`,
    )
    .join('');
}

interface OwnCell {
  readonly cell: ChangeCell;
  readonly language: LanguageCode;
}

function wholeSentences(
  row: ChangeRow,
  { cell, language }: OwnCell,
  words: Words['comparison'],
): readonly string[] {
  if (cell.kind === 'absent') return [];
  return (['words', 'place', 'number'] as const)
    .filter((aspect) => row.agreement[aspect].includes(language))
    .map((aspect) =>
      words.onlyInText(changeWords(cell.unit, aspect, words), row.agreement[aspect]),
    );
}

function itemSentences(
  { agreement: { parts } }: ChangeRow,
  { language }: OwnCell,
  words: Words['comparison'],
): readonly string[] {
  const own = parts.filter(({ languages }) => languages.includes(language));
  return [...Map.groupBy(own, ({ languages }) => languages.join()).values()].map((group) => {
    const names = new Set(group.map(({ item }) => itemName(item, words)));
    return words.itemsOnlyInText([...names], group[0]?.languages ?? []);
  });
}

const itemName = (item: Change, words: Words['comparison']): string => {
  const [clause] = [...item.new, ...item.old];
  return clause?.number ? clause.label : words.paragraph.toLowerCase();
};

type Aspect = Exclude<keyof Agreement, 'parts'>;

/** «Добавлен», «Раздел исключён» */
function changeWords(unit: Unit, aspect: Aspect, words: Words['comparison']): string {
  const kind = kindOf(unit, aspect);
  return (unit.kind === 'section' && words.sectionKinds[kind]) || words.kinds[kind];
}

function kindOf({ kinds }: Unit, aspect: Aspect): ChangeKind {
  if (aspect === 'place') return 'moved';
  if (aspect === 'number') return 'renumbered';
  return kinds.find((kind) => kind !== 'moved') ?? 'reworded';
}

/** «Сменился номер только в русском тексте: 2.3 → 2.4, 2.4 → 2.5», over a fold. */
export function numbersWords(rows: readonly ChangeRow[], words: Words['comparison']): string {
  const languages = rows[0]?.agreement.number ?? [];
  const pairs = rows.map((row) => renumbering(row));
  const told = pairs.length > 6 ? [`${pairs[0]} … ${pairs.at(-1)} (${pairs.length})`] : pairs;
  return `${words.onlyInText(words.kinds.renumbered, languages)}: ${told.join(', ')}`;
}

function renumbering({ cells }: ChangeRow): string {
  for (const cell of cells) {
    if (cell.kind !== 'here' || !cell.unit.head.change.kinds.includes('renumbered')) continue;
    const { old, new: now } = cell.unit.head.change;
    return [old, now].map((side) => side.map(shortNumber).join(', ')).join(' → ');
  }
  return '';
}

/** `2.3`, `4.1, 4.2`; of what is gone the number it had. */
export const rowNumber = (row: ChangeRow): string => changeNumber(leadOf(row).head.change);

export interface OneSidedPlace {
  /** The row to lead to. */
  readonly row: ChangeRow;
  /** `2.3`, `2.1 3)` for an item, `2.4–2.9` for clauses that only took other numbers. */
  readonly number: string;
  readonly languages: readonly LanguageCode[];
}

/** Every place where some languages changed and others did not, in the order of the page. */
export function oneSidedPlaces(
  rows: readonly ChangeRow[],
  words: Words['comparison'],
): { readonly changed: readonly OneSidedPlace[]; readonly renumbered: readonly OneSidedPlace[] } {
  return {
    changed: rows.flatMap((row) => changedPlaces(row, words)),
    renumbered: renumberedPlaces(rows, words),
  };
}

function changedPlaces(row: ChangeRow, words: Words['comparison']): readonly OneSidedPlace[] {
  const { words: inWords, place, parts } = row.agreement;
  const number = nameOf(row, words);
  const whole = [...new Set([...inWords, ...place])];
  if (whole.length > 0) return [{ row, number, languages: whole }];
  const items = new Map(
    parts.map(({ item, languages }) => [`${number} ${itemName(item, words)}`, languages]),
  );
  return [...items].map(([name, languages]) => ({ row, number: name, languages }));
}

/** Neighbours that the same languages renumbered stand as one. */
function renumberedPlaces(
  rows: readonly ChangeRow[],
  words: Words['comparison'],
): readonly OneSidedPlace[] {
  const runs: ChangeRow[][] = [];
  rows.forEach((row, at) => {
    const own = row.agreement.number.join();
    if (own === '') return;
    if (rows[at - 1]?.agreement.number.join() === own) runs.at(-1)?.push(row);
    else runs.push([row]);
  });
  return runs.map((run) => {
    const [first, last] = [run[0], run.at(-1)] as [ChangeRow, ChangeRow];
    const ends = [...new Set([first, last].map((row) => nameOf(row, words)))];
    return { row: first, number: ends.join('–'), languages: first.agreement.number };
  });
}

/** `2.3`, or that it is a paragraph. */
export const nameOf = (row: ChangeRow, words: Words['comparison']): string =>
  rowNumber(row) || words.paragraph.toLowerCase();

import type { ChangeRow } from '../legal/comparison/parallel-changes.ts';
import { isStale } from '../legal/comparison/units.ts';
import { attribute, escapeHtml } from './html.ts';
import { drawNotice, drawWarning } from './notice.ts';
import { nameOf, type OneSidedPlace, oneSidedPlaces } from './redline-agreement.ts';
import type { RowsDrawing } from './redline-languages.ts';

/**
 * «Изменены только в одном языке: 2.3 (қазақша), 4.1 (русский)», or that there are none; where
 * nothing changed at all, that; a title that did is told of elsewhere. Before it references that
 * did not follow. The page holds `#symbol-warning`.
 */
export function drawLanguageNotice(
  rows: readonly ChangeRow[],
  drawing: RowsDrawing,
  isRenamed: boolean,
): string {
  const { staleReferences } = drawing.words.comparison;
  const stale = drawPlaces(staleReferences, stalePlaces(rows, drawing), drawing);
  return stale + drawAgreement(rows, drawing, isRenamed);
}

function drawAgreement(
  rows: readonly ChangeRow[],
  drawing: RowsDrawing,
  isRenamed: boolean,
): string {
  const words = drawing.words.comparison;
  const count = drawing.columns.length;
  const places = oneSidedPlaces(rows, words);
  const lists = [
    drawPlaces(words.changedInSome(count), places.changed, drawing),
    drawPlaces(words.renumberedInSome(count), places.renumbered, drawing),
  ].join('');
  if (lists !== '') return lists;
  if (rows.some(({ stop }) => stop))
    return `<p class="agreed">${escapeHtml(words.changedInAll(count))}</p>`;
  if (isRenamed) return '';
  return drawNotice(rows.some(isTouched) ? words.sameWords : words.none);
}

/** Another number, reference or sign in any language. */
const isTouched = ({ cells }: ChangeRow): boolean =>
  cells.some((cell) => cell.kind === 'here' && cell.unit.verdict !== null);

/** References that did not follow in one language or in several. */
const stalePlaces = (
  rows: readonly ChangeRow[],
  { columns, words }: RowsDrawing,
): readonly OneSidedPlace[] =>
  rows.flatMap((row) => {
    const languages = columns
      .filter((_, place) => isStaleIn(row.cells[place]))
      .map(({ language }) => language);
    return languages.length > 0 ? [{ row, number: nameOf(row, words.comparison), languages }] : [];
  });

const isStaleIn = (cell: ChangeRow['cells'][number] | undefined): boolean =>
  cell?.kind === 'here' && isStale(cell.unit);

const drawPlaces = (
  title: string,
  places: readonly OneSidedPlace[],
  drawing: RowsDrawing,
): string =>
  drawWarning(
    title,
    places.map((place) => drawPlace(place, drawing)),
  );

function drawPlace(
  { row, number, languages }: OneSidedPlace,
  { ids, columns }: RowsDrawing,
): string {
  const names = columns
    .filter(({ language }) => languages.includes(language))
    .map(
      ({ language, name }) =>
        `<span${attribute('lang', language)}>${escapeHtml(name.toLowerCase())}</span>`,
    );
  return `<a href="#${escapeHtml(ids.get(row) ?? '')}">${escapeHtml(number)}</a> (${names.join(', ')})`;
}

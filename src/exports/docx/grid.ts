import { element, valued } from './xml.ts';

/** How a table is set, beside its borders. */
export interface Grid {
  /** Of each column, in twentieths of a point. */
  readonly columns: readonly number[];
  /** Of the whole; `null` where its words may stretch it. */
  readonly width: number | null;
  /** Further properties, in the order of the schema. */
  readonly properties?: string;
}

export function drawGrid({ columns, width, properties = '' }: Grid, rows: string): string {
  const setting =
    valued('w:tblStyle', 'TableGrid') +
    element('w:tblW', { 'w:w': width ?? 0, 'w:type': width === null ? 'auto' : 'dxa' });
  const grid = columns.map((column) => element('w:gridCol', { 'w:w': column })).join('');
  return `<w:tbl><w:tblPr>${setting}${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>`;
}

/** As many columns as the longest row has cells, all of one width. */
export function evenColumns(
  rows: readonly { readonly cells: readonly unknown[] }[],
  width: number,
): readonly number[] {
  const count = Math.max(1, ...rows.map(({ cells }) => cells.length));
  return Array<number>(count).fill(Math.floor(width / count));
}

/** @param content paragraphs */
export const drawCell = (width: number, content: string): string =>
  `<w:tc><w:tcPr>${element('w:tcW', { 'w:w': width, 'w:type': 'dxa' })}</w:tcPr>${content}</w:tc>`;

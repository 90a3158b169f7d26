/**
 * Takes out running heads and page numbers. In: the lines of a source. Out: the rest, and a
 * remark for each line taken out.
 *
 * Only what repeats goes. May be wrong where a document truly says the same thing at even
 * distances; then the report names every place, and nothing is lost unseen.
 */
import { pageNumbers } from './page-numbers.ts';
import { pagesOf } from './paged.ts';
import { runningHeads } from './running-heads.ts';
import { folded, type Line, type Remark } from './source.ts';

export interface Bared {
  readonly lines: readonly Line[];
  readonly remarks: readonly Remark[];
}

export function withoutFurniture(lines: readonly Line[]): Bared {
  const paged = pagesOf(lines);
  const numbers = new Set(pageNumbers(paged));
  const dropped = new Set<Line>([...runningHeads(paged, numbers), ...numbers]);
  const remarks = lines.filter((line) => dropped.has(line)).map(furnitureRemark);
  return { lines: lines.filter((line) => !dropped.has(line)), remarks };
}

const furnitureRemark = ({ line, text }: Line): Remark => ({
  rule: 'import-furniture',
  line,
  message: {
    ru: `Снят колонтитул или номер страницы: «${folded(text)}»`,
    kk: `Колонтитул немесе бет нөмірі алынды: «${folded(text)}»`,
  },
});

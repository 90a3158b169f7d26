/**
 * A table that goes on over a page break → one table. In: lines of a PDF without furniture. Out: the
 * same, parts of one table joined, and a remark where a page repeats the table's head.
 */
import { type Line, type Remark, textOfRows } from './source.ts';

export interface Joined {
  readonly lines: readonly Line[];
  readonly remarks: readonly Remark[];
}

export function joinedTables(lines: readonly Line[]): Joined {
  const joined: Line[] = [];
  const remarks: Remark[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const rows = last && partsOfOne(last, line);
    if (!last || !rows) {
      joined.push(line);
      continue;
    }
    const repeats = rows.head.join('\t') === (rows.more[0] ?? []).join('\t');
    if (repeats) remarks.push(headRemark(line, rows.head));
    const all = [...rows.all, ...(repeats ? rows.more.slice(1) : rows.more)];
    joined[joined.length - 1] = {
      ...last,
      text: textOfRows(all),
      page: line.page,
      look: { ...last.look, rows: all },
    };
  }
  return { lines: joined, remarks };
}

/** Of two lines one after the other on two pages, with as many columns. */
function partsOfOne(last: Line, line: Line) {
  const below = line.look.rows;
  // Of a table whose head alone stands on the page above there is only a line with gaps.
  const above = last.look.rows ?? (last.look.stretches && [last.look.stretches]);
  const head = above?.[0];
  if (!above || !below || !head || line.page !== last.page + 1) return null;
  return head.length === below[0]?.length ? { head, all: above, more: below } : null;
}

const headRemark = ({ line }: Line, head: readonly string[]): Remark => ({
  rule: 'import-furniture',
  line,
  message: {
    ru: `Снята повторённая на новой странице шапка таблицы: «${head.join(' | ')}»`,
    kk: `Жаңа бетте қайталанған кесте басы алынды: «${head.join(' | ')}»`,
  },
});

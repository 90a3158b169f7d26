import type { Block, Clause, ClauseKind, Inline } from '../clause.ts';

interface Draft {
  kind: ClauseKind;
  id: string;
  number: string;
  label: string;
  line: number;
  column: number;
  blocks: Block[];
  children: Draft[];
  rank: number;
}

const heading = /^(#{2,5}) (?:((?:Статья |Глава )?(\d+(?:[.-]\d+)*)(?:-тарау|-бап)?\.?) )?(.*)$/u;
const clause = /^((\d+(?:[.-]\d+)*)\.) (.*)$/u;
const item = /^( *)((\d+|\p{L})\)|-) (.*)$/u;

/**
 * A clause tree from a few readable lines, one clause a line:
 * `## 2. Heading`, `2.1. Clause`, `2.1.1. Clause under it`, `1) item`, `  а) item of the item`,
 * anything else a further paragraph. `| a | b |` is a row of a table, `*word*` is emphasis,
 * `[word](address)` a link. Knows nothing the real reader knows; ids follow the contract.
 */
export function clauses(text: string): readonly Clause[] {
  const root: Draft = { ...blank('section', 0), rank: 0 };
  const open: Draft[] = [root];
  const ids = new Map<string, number>();
  text.split('\n').forEach((source, index) => {
    if (source.trim() === '') return;
    const draft = read(source, index + 1, open);
    if (!draft) return;
    while ((open.at(-1) as Draft).rank >= draft.rank) open.pop();
    const parent = open.at(-1) as Draft;
    draft.id = unique(idOf(draft, parent, ids), ids);
    parent.children.push(draft);
    open.push(draft);
  });
  return root.children.map(strip);
}

function blank(kind: ClauseKind, line: number): Draft {
  return {
    kind,
    id: '',
    number: '',
    label: '',
    line,
    column: 1,
    blocks: [],
    children: [],
    rank: 0,
  };
}

/** The clause a line opens, or nothing when the line belongs to the clause still open. */
function read(source: string, line: number, open: readonly Draft[]): Draft | null {
  const last = open.at(-1) as Draft;
  const [, hashes, label = '', number = '', title] = heading.exec(source) ?? [];
  if (hashes)
    return {
      ...blank('section', line),
      label,
      number,
      blocks: paragraph(title),
      rank: hashes.length - 1,
    };
  const [, clauseLabel, clauseNumber, words] = clause.exec(source) ?? [];
  if (clauseLabel && clauseNumber) {
    const rank = 10 + clauseNumber.split('.').length;
    return {
      ...blank('clause', line),
      label: clauseLabel,
      number: clauseNumber,
      blocks: paragraph(words),
      rank,
    };
  }
  const [, indent, itemLabel, itemNumber = '', itemWords] = item.exec(source) ?? [];
  if (itemLabel) {
    const rank = 30 + (indent as string).length;
    return {
      ...blank('item', line),
      label: itemLabel,
      number: itemNumber,
      blocks: paragraph(itemWords),
      rank,
    };
  }
  if (last.kind === 'clause' || last.kind === 'paragraph') {
    if (addRow(source, last.blocks)) return null;
    if (last.kind === 'clause') {
      last.blocks.push(...paragraph(source));
      return null;
    }
  }
  return {
    ...blank('paragraph', line),
    blocks: paragraph(source),
    rank: last.kind === 'item' ? 30 : 20,
  };
}

function addRow(source: string, blocks: Block[]): boolean {
  if (!source.startsWith('|')) return false;
  const cells = source
    .slice(1, -1)
    .split('|')
    .map((cell) => inlines(cell.trim()));
  const table = blocks.at(-1);
  if (table?.kind === 'table') (table.rows as Inline[][][]).push(cells);
  else blocks.push({ kind: 'table', header: cells, rows: [] });
  return true;
}

const paragraph = (text = ''): Block[] => [{ kind: 'paragraph', inlines: inlines(text) }];

export function inlines(text: string): Inline[] {
  const found: Inline[] = [];
  for (const [piece, emphasised, words, target] of text.matchAll(
    /\*([^*]+)\*|\[([^\]]+)\]\(([^)]+)\)|[^*[]+/gu,
  )) {
    if (emphasised) found.push({ kind: 'emphasis', children: inlines(emphasised) });
    else if (words && target) found.push({ kind: 'link', target, children: inlines(words) });
    else found.push({ kind: 'text', text: piece });
  }
  return found;
}

/** As the real reader gives them: `h-1` and `p-2.1-t1` for what has no number. */
function idOf(draft: Draft, parent: Draft, ids: ReadonlyMap<string, number>): string {
  if (draft.kind === 'section') return draft.number ? `s-${draft.number}` : nextFree('h-', ids);
  if (draft.kind === 'clause') return `p-${draft.number}`;
  if (draft.kind === 'paragraph') return nextFree(parent.id ? `${parent.id}-t` : 't-', ids);
  return draft.number
    ? `${parent.id || 'i'}-${draft.number}`
    : nextFree(`${parent.id || 'i'}-`, ids);
}

function nextFree(prefix: string, ids: ReadonlyMap<string, number>): string {
  let ordinal = 1;
  while (ids.has(`${prefix}${ordinal}`)) ordinal++;
  return `${prefix}${ordinal}`;
}

function unique(id: string, seen: Map<string, number>): string {
  const count = (seen.get(id) ?? 0) + 1;
  seen.set(id, count);
  return count === 1 ? id : `${id}~${count}`;
}

function strip({ rank: _, ...draft }: Draft): Clause {
  return { ...draft, children: draft.children.map(strip) };
}

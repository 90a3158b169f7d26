/** Blocks inside one clause, a quote, a note or a footnote. */
import type { Block, Cell, Inline } from '#legal/clause.ts';
import { checkFence, checkNote, checkQuote, checkRule } from './block-checks.ts';
import type { Place } from './drafts.ts';
import { inlinesOf } from './inlines.ts';
import type { MarkdownNode } from './markdown.ts';
import { type Reading, report } from './reading.ts';

/** A block that is no paragraph, list or heading; `null` for what shows nothing. */
export function blockOf(node: MarkdownNode, reading: Reading): Block | null {
  switch (node.type) {
    case 'table':
      return tableOf(node, reading);
    case 'blockquote':
      checkQuote(node, reading);
      return { kind: 'quote', blocks: blocksOf(node.children ?? [], reading) };
    case 'code':
      checkFence(node, reading);
      return { kind: 'preformatted', text: reading.restore(node.value ?? '', true) };
    case 'thematicBreak':
      checkRule(node, reading);
      return { kind: 'rule' };
    case 'mdxJsxFlowElement':
      if (node.name === 'Note') checkNote(node, reading);
      return node.name === 'Note'
        ? { kind: 'note', blocks: blocksOf(node.children ?? [], reading) }
        : paragraph([node], reading);
    case 'definition':
    case 'footnoteDefinition':
      return null;
    default:
      return paragraph([node], reading);
  }
}

/** Blocks where nothing is numbered: lists keep their marks as words. */
export function blocksOf(nodes: readonly MarkdownNode[], reading: Reading): Block[] {
  const blocks: Block[] = [];
  let running: MarkdownNode[] = [];
  const close = () => {
    if (running.length > 0) blocks.push(paragraph(running, reading));
    running = [];
  };
  for (const node of nodes) {
    if (isRunning(node)) {
      running.push(node);
      continue;
    }
    close();
    if (node.type === 'paragraph') blocks.push(paragraph(node.children ?? [], reading));
    else if (node.type === 'heading') blocks.push(headingInside(node, reading));
    else if (node.type === 'list') blocks.push(...listInside(node, reading));
    else {
      const block = blockOf(node, reading);
      if (block) blocks.push(block);
    }
  }
  close();
  return blocks;
}

/** `<Note>text</Note>` on one line holds running text and no paragraph. */
const isRunning = (node: MarkdownNode): boolean =>
  /^(?:text|emphasis|strong|delete|inlineCode|break|link|linkReference|image|imageReference|footnoteReference|mdxJsxTextElement)$/.test(
    node.type,
  );

function paragraph(nodes: readonly MarkdownNode[], reading: Reading): Block {
  const inlines = inlinesOf(nodes, reading);
  return paragraphAt(inlines, reading.places.at(nodes[0]?.position.start.offset ?? 0));
}

function headingInside(node: MarkdownNode, reading: Reading): Block {
  const strong: Inline = { kind: 'strong', children: inlinesOf(node.children ?? [], reading) };
  return paragraphAt([strong], reading.places.at(node.position.start.offset));
}

function listInside(list: MarkdownNode, reading: Reading): Block[] {
  return (list.children ?? []).flatMap((item) => {
    const [first, ...rest] = blocksOf(item.children ?? [], reading);
    const mark: Inline = { kind: 'text', text: `${itemMark(item, reading)} ` };
    if (first?.kind !== 'paragraph')
      return [
        { kind: 'paragraph', inlines: [mark] },
        ...(first ? [first] : []),
        ...rest,
      ] as Block[];
    return [{ ...first, inlines: [mark, ...first.inlines] }, ...rest];
  });
}

/** The mark of a list item as typed, `2)`, `10.`, `-`, with its task box: `- [x]`. */
export function itemMark(item: MarkdownNode, reading: Reading): string {
  const { source } = reading;
  const mark = /\d+[.)]|[-*+]/y;
  mark.lastIndex = item.position.start.offset;
  return mark.exec(source)?.[0] ?? '-';
}

function tableOf(table: MarkdownNode, reading: Reading): Block {
  const rows = table.children ?? [];
  const [header = [], ...body] = rows.map((row) =>
    (row.children ?? []).map((cell): Cell => inlinesOf(cell.children ?? [], reading)),
  );
  rows.forEach((row, index) => {
    if (index > 0) checkCells(row, header.length, reading);
  });
  return { kind: 'table', header, rows: body };
}

function checkCells(row: MarkdownNode, expected: number, reading: Reading): void {
  const found = row.children?.length ?? 0;
  if (found === expected) return;
  report(reading, row.position.start.offset, {
    rule: 'table-cells',
    severity: 'error',
    length: Math.max(1, row.position.end.offset - row.position.start.offset),
    message: {
      ru: `В строке таблицы ячеек: ${found}, а в её заголовке: ${expected}`,
      kk: `Кесте жолындағы ұяшық саны: ${found}, ал тақырыбында: ${expected}`,
    },
    hint:
      found > expected
        ? {
            ru: 'Уберите лишний знак | или наберите его как \\|',
            kk: 'Артық | таңбасын алып тастаңыз немесе \\| деп теріңіз',
          }
        : {
            ru: 'Добавьте недостающие ячейки; пустую наберите как | |',
            kk: 'Жетіспейтін ұяшықтарды қосыңыз; бос ұяшықты | | деп теріңіз',
          },
  });
}

/** Spelt out: an object made by spreading keeps its fields in a second one. */
export function paragraphAt(inlines: readonly Inline[], { line, column }: Place): Block {
  return { kind: 'paragraph', inlines, line, column };
}

/**
 * mdast → a flat list of what stands in the text, one after another: headings, provisions
 * with their labels, and plain blocks. Lists dissolve into their items; how deep an item
 * was indented is kept.
 */
import type { Block, Inline } from '#legal/clause.ts';
import { plainText } from '#legal/clause.ts';
import { type Label, readHeadingLabel, readLabel } from '#legal/numbering.ts';
import { checkTableHeader } from './block-checks.ts';
import { blockOf, itemMark, paragraphAt } from './blocks.ts';
import type { Place } from './drafts.ts';
import {
  checkHeading,
  checkHeadingSpace,
  checkTitle,
  reportEmptyHeading,
} from './heading-checks.ts';
import { inlinesOf } from './inlines.ts';
import { leadingText, withoutLeading } from './leading.ts';
import type { MarkdownNode } from './markdown.ts';
import type { Reading } from './reading.ts';

export type Entry =
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly label: Label | null;
      readonly block: Block;
      readonly place: Place;
    }
  | {
      readonly kind: 'labelled';
      readonly label: Label;
      readonly depth: number;
      readonly block: Block | null;
      readonly place: Place;
      /** The same paragraph should its label prove to be a quantity. */
      readonly unlabelled?: Block;
    }
  | {
      readonly kind: 'plain';
      readonly depth: number;
      readonly block: Block;
      readonly place: Place;
    };

export function entriesOf(nodes: readonly MarkdownNode[], reading: Reading): Entry[] {
  return nodes.flatMap((node) => entryOf(node, 0, reading));
}

function entryOf(node: MarkdownNode, depth: number, reading: Reading): Entry[] {
  switch (node.type) {
    case 'heading':
      return [headingOf(node, reading)];
    case 'paragraph':
      return [paragraphOf(node, depth, reading)];
    case 'list':
      return (node.children ?? []).flatMap((item) => itemEntries(item, depth, reading));
    case 'mdxJsxFlowElement':
      if (node.name === 'Term') return [paragraphOf({ ...node, children: [node] }, depth, reading)];
  }
  const block = blockOf(node, reading);
  return block
    ? [{ kind: 'plain', depth, block, place: reading.places.at(node.position.start.offset) }]
    : [];
}

function headingOf(node: MarkdownNode, reading: Reading): Entry {
  const { offset } = node.position.start;
  checkHeading(node, reading);
  const inlines = inlinesOf(node.children ?? [], reading);
  if (node.depth === 1) checkTitle(inlines, offset, reading);
  const text = plainText(inlines);
  const label = node.depth === 1 ? null : readHeadingLabel(leadingText(inlines));
  if (!/[\p{L}\p{N}]/u.test(text)) reportEmptyHeading(text, offset, reading);
  const block: Block = {
    kind: 'paragraph',
    inlines: label ? withoutLeading(inlines, label.length) : inlines,
  };
  return {
    kind: 'heading',
    level: node.depth ?? 1,
    label,
    block,
    place: reading.places.at(offset),
  };
}

function paragraphOf(node: MarkdownNode, depth: number, reading: Reading): Entry {
  const { offset } = node.position.start;
  checkTableHeader(node, reading);
  checkHeadingSpace(offset, reading);
  const inlines = inlinesOf(node.children ?? [], reading);
  const place = reading.places.at(offset);
  const whole = paragraphAt(inlines, place);
  const label = readLabel(leadingText(inlines));
  if (!label) return { kind: 'plain', depth, block: whole, place };
  const rest = withoutLeading(inlines, label.length);
  const block = rest.length === 0 ? null : paragraphAt(rest, placeAfter(label, offset, reading));
  return {
    kind: 'labelled',
    label,
    depth,
    block,
    place,
    ...(label.certain ? {} : { unlabelled: whole }),
  };
}

/** Where the words begin after a label that may be typed with escapes and emphasis. */
function placeAfter(label: Label, offset: number, reading: Reading): Place {
  let at = offset;
  for (const character of label.label) {
    while (at < reading.source.length && reading.source[at] !== character) at++;
    at++;
  }
  const rest = /[*_~]*\s*/y;
  rest.lastIndex = at;
  rest.exec(reading.source);
  return reading.places.at(rest.lastIndex);
}

function itemEntries(item: MarkdownNode, depth: number, reading: Reading): Entry[] {
  const [first, ...rest] = item.children ?? [];
  const opens = first?.type === 'paragraph';
  const label = markLabel(itemMark(item, reading), depth);
  const place = reading.places.at(item.position.start.offset);
  const box = taskBox(item, reading);
  const inlines = opens ? inlinesOf(first.children ?? [], reading) : [];
  const words: Inline[] = box ? [{ kind: 'text', text: box }, ...inlines] : inlines;
  const block =
    words.length === 0
      ? null
      : paragraphAt(words, reading.places.at((opens ? first : item).position.start.offset));
  return [
    { kind: 'labelled', label, depth, block, place },
    ...(opens ? rest : (item.children ?? [])).flatMap((child) =>
      entryOf(child, depth + 1, reading),
    ),
  ];
}

/** GFM would draw a form control; here the brackets stay what they are. */
function taskBox(item: MarkdownNode, reading: Reading): string {
  if (item.checked === null || item.checked === undefined) return '';
  const typed = reading.source.slice(item.position.start.offset, item.position.end.offset);
  return `${/\[[ xX]\]/.exec(typed)?.[0] ?? ''} `;
}

/**
 * A mark of Markdown's own lists. `4.` opens a clause, but inside another item it is an item;
 * `*` is Markdown's way of typing a bullet, `-` and `+` are signs that lawyers type.
 */
function markLabel(mark: string, depth: number): Label {
  const number = /\d+/.exec(mark)?.[0] ?? '';
  const common = { number, length: 0, certain: true } as const;
  if (mark.endsWith(')')) return { ...common, scheme: 'digit)', label: mark };
  if (mark.endsWith('.'))
    return { ...common, scheme: depth > 0 ? 'digit.' : 'decimal', label: mark };
  return mark === '*'
    ? { ...common, scheme: 'bullet', label: '•' }
    : { ...common, scheme: 'dash', label: mark };
}

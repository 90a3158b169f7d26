/** What Word would do with a document: a reader of our own, which shares nothing with the writers. */
import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { child, descend, elements, type Node, parseXml } from './xml-tree.ts';

export type Parts = ReadonlyMap<string, Node>;

export const partsOf = (bytes: Uint8Array): Parts =>
  new Map(
    Object.entries(unzipSync(bytes)).map(([name, data]) => [name, parseXml(strFromU8(data))]),
  );

export const part = (parts: Parts, name: string): Node => {
  const found = parts.get(name);
  assert.ok(found, `${name} is there`);
  return found;
};

/** Names of what goes when all changes are accepted, and when all are rejected. */
const gone = {
  accept: new Set(['w:del', 'w:moveFrom']),
  reject: new Set(['w:ins', 'w:moveTo']),
} as const;

export type Answer = keyof typeof gone;

export interface Result {
  /** The words of each paragraph; the cells of a table's row are parted by bars. */
  readonly lines: readonly string[];
  /** Ids of the footnotes that are left, in the order of their signs. */
  readonly notes: readonly string[];
}

/** The body, or a footnote, after every change in it has been accepted or rejected. */
export function settle(story: Node, answer: Answer): Result {
  const lines: string[] = [];
  const notes: string[] = [];
  let open = '';
  for (const block of elements(story)) {
    if (block.name === 'w:p') {
      open += wordsOf(block, answer, notes);
      if (isGone(child(child(block, 'w:pPr') as Node, 'w:rPr'), answer)) continue;
      lines.push(open);
      open = '';
    } else if (block.name === 'w:tbl') {
      assert.equal(open, '', 'words run into a table');
      for (const row of elements(block).filter(({ name }) => name === 'w:tr')) {
        const cells = elements(row)
          .filter(({ name }) => name === 'w:tc')
          .map((cell) => settle(cell, answer));
        const words = cells.map((cell) => cell.lines.join('')).join('|');
        if (isGone(child(row, 'w:trPr'), answer)) assert.match(words, /^\|*$/, 'a row that goes');
        else lines.push(words);
        notes.push(...cells.flatMap((cell) => cell.notes));
      }
    }
  }
  assert.equal(open, '', 'the last paragraph goes');
  return { lines, notes };
}

const isGone = (properties: Node | undefined, answer: Answer): boolean =>
  properties !== undefined && elements(properties).some(({ name }) => gone[answer].has(name));

function wordsOf(node: Node, answer: Answer, notes: string[], isDeleted = false): string {
  let words = '';
  for (const one of elements(node)) {
    if (gone[answer].has(one.name)) continue;
    if (one.name === 'w:t' || one.name === 'w:delText') {
      assert.equal(one.name === 'w:delText', isDeleted, 'delText stands in w:del and only there');
      assert.equal(one.attributes['xml:space'], 'preserve');
      words += one.children.join('');
    } else if (one.name === 'w:tab' || one.name === 'w:br') words += ' ';
    else if (one.name === 'w:footnoteReference') notes.push(one.attributes['w:id'] as string);
    else if (one.name === 'w:footnoteRef') words += '';
    else if (one.name !== 'w:pPr' && one.name !== 'w:rPr')
      words += wordsOf(one, answer, notes, isDeleted || one.name === 'w:del');
  }
  return words;
}

/** Children in the order of the schema (ISO/IEC 29500-1, annex A); Word refuses others. */
const orders: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': ['pStyle', 'keepNext', 'keepLines', 'tabs', 'spacing', 'ind', 'jc', 'outlineLvl', 'rPr'],
  'w:rPr': [
    'ins',
    'del',
    'moveFrom',
    'moveTo',
    'rStyle',
    'rFonts',
    'b',
    'bCs',
    'i',
    'iCs',
    'strike',
    'color',
    'sz',
    'szCs',
    'u',
    'vertAlign',
    'lang',
  ],
  'w:tbl': ['tblPr', 'tblGrid', 'tr'],
  'w:tblPr': ['tblStyle', 'tblW', 'tblInd', 'tblBorders', 'tblLayout', 'tblCellMar'],
  'w:tr': ['trPr', 'tc'],
  'w:trPr': ['cantSplit', 'tblHeader', 'ins', 'del'],
  'w:tcPr': ['tcW', 'gridSpan', 'shd'],
  'w:style': ['name', 'basedOn', 'next', 'uiPriority', 'qFormat', 'pPr', 'rPr', 'tblPr'],
  'w:sectPr': ['headerReference', 'footerReference', 'pgSz', 'pgMar'],
  'w:settings': ['footnotePr', 'compat'],
};

const revisions = new Set([
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:moveFromRangeStart',
  'w:moveToRangeStart',
]);

/** Everything Word asks of a document apart from its words. */
export function assertValid(parts: Parts): void {
  for (const root of parts.values()) for (const node of descend(root)) assertOrder(node);
  const nodes = [...parts.values()].flatMap((root) => [...descend(root)]);
  const ids = nodes
    .filter(({ name }) => revisions.has(name))
    .map(({ attributes }) => attributes['w:id']);
  assert.equal(new Set(ids).size, ids.length, 'each change has an id of its own');
  assertMoves(nodes);
  assertRelationships(parts);
}

function assertOrder(node: Node): void {
  const order = orders[node.name];
  if (order) {
    const places = elements(node).map(({ name }) => order.indexOf(name.replace('w:', '')));
    assert.ok(!places.includes(-1), `${node.name}: ${elements(node).map(({ name }) => name)}`);
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
      node.name,
    );
  }
  if (node.name === 'w:p') assert.equal(elements(node)[0]?.name, 'w:pPr');
  if (node.name === 'w:tc') assert.equal(elements(node).at(-1)?.name, 'w:p');
}

function assertMoves(nodes: readonly Node[]): void {
  const named = (name: string) => nodes.filter((node) => node.name === name);
  const [from, to] = [named('w:moveFromRangeStart'), named('w:moveToRangeStart')];
  const names = (list: readonly Node[]) => list.map(({ attributes }) => attributes['w:name']);
  assert.equal(new Set(names(from)).size, from.length);
  assert.deepEqual([...names(from)].sort(), [...names(to)].sort(), 'both ends of each move');
  for (const [starts, end] of [
    [from, 'w:moveFromRangeEnd'],
    [to, 'w:moveToRangeEnd'],
  ] as const)
    assert.deepEqual(
      starts.map(({ attributes }) => attributes['w:id']),
      named(end).map(({ attributes }) => attributes['w:id']),
    );
  if (from.length === 0) assert.equal(named('w:moveFrom').length + named('w:moveTo').length, 0);
}

function assertRelationships(parts: Parts): void {
  for (const [name, root] of parts) {
    if (!name.startsWith('word/') || name.includes('_rels')) continue;
    const used = [...descend(root)].flatMap(({ attributes }) => attributes['r:id'] ?? []);
    const own = parts.get(name.replace('word/', 'word/_rels/').concat('.rels'));
    const known = own ? elements(own) : [];
    for (const id of used)
      assert.ok(
        known.some(({ attributes }) => attributes.Id === id),
        id,
      );
    for (const { attributes } of known)
      if (attributes.TargetMode !== 'External')
        assert.ok(parts.has(`word/${attributes.Target}`), attributes.Target);
  }
}

import assert from 'node:assert/strict';

/** An element with its attributes; text stands among the children as it reads. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Node | string)[];
}

interface Open extends Node {
  readonly children: (Node | string)[];
}

const token = /<\?xml [^?]*\?>|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const attribute = /([\w:]+)="([^"]*)"/g;

/** Reads what our own writers write; anything else in the document is an error of theirs. */
export function parseXml(xml: string): Node {
  const root: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [root];
  let end = 0;
  for (const [all, close, name, rest = '', empty, text] of xml.matchAll(token)) {
    end += all.length;
    const parent = open.at(-1) as Open;
    if (text !== undefined) {
      if (text.trim() !== '' || open.length > 1) parent.children.push(decode(text));
    } else if (close) assert.equal(open.pop()?.name, name, `</${name}>`);
    else if (name) {
      const pairs = [...rest.matchAll(attribute)].map(
        ([, key = '', value = '']) => [key, decode(value)] as const,
      );
      assert.equal(new Set(pairs.map(([key]) => key)).size, pairs.length, all);
      const node: Open = { name, attributes: Object.fromEntries(pairs), children: [] };
      parent.children.push(node);
      if (!empty) open.push(node);
    }
  }
  assert.equal(end, xml.length, `not well-formed at ${xml.slice(end, end + 80)}`);
  assert.equal(open.length, 1, `${open.at(-1)?.name} stays open`);
  const [only, ...others] = root.children;
  assert.ok(only && typeof only !== 'string' && others.length === 0, 'one root');
  return only;
}

function decode(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML forbids
  assert.doesNotMatch(text, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  return text.replace(/&([^;]*);?/g, (all, name) => {
    const found = { amp: '&', lt: '<', gt: '>', quot: '"' }[name as string];
    assert.ok(found && all.endsWith(';'), `entity ${all}`);
    return found;
  });
}

export const elements = ({ children }: Node): readonly Node[] =>
  children.filter((child) => typeof child !== 'string');

export const child = (node: Node, name: string): Node | undefined =>
  elements(node).find((one) => one.name === name);

/** The node and all under it, in the order of the document. */
export function* descend(node: Node): Generator<Node> {
  yield node;
  for (const one of elements(node)) yield* descend(one);
}

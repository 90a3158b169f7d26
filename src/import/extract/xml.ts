/** XML → elements by their local names. Entities of its own kind it has none: nothing can grow. */
import { SaxesParser } from 'saxes';

export interface Xml {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (Xml | string)[];
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Deeper than any document; the parser itself has no limit. */
const deepest = 300;

/** A page has some hundreds; each takes more memory than it took bytes. */
const mostElements = 2_000_000;

/** @throws Error for what is not well-formed XML */
export function readXml(text: string): Xml {
  const root = { name: '', attrs: {}, children: [] as (Xml | string)[] };
  const stack = [root];
  const parser = new SaxesParser();
  let count = 0;
  parser.on('opentag', ({ name, attributes }) => {
    if (stack.length > deepest || ++count > mostElements) throw new Error('too much');
    const attrs = Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [local(key), String(value)]),
    );
    const element = { name: local(name), attrs, children: [] };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on('closetag', () => stack.pop());
  parser.on('text', (value) => stack.at(-1)?.children.push(value));
  parser.on('cdata', (value) => stack.at(-1)?.children.push(value));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  return root;
}

export const elements = (parent: Xml | undefined): Xml[] =>
  parent?.children.filter((child): child is Xml => typeof child !== 'string') ?? [];

export const child = (parent: Xml | undefined, name: string): Xml | undefined =>
  elements(parent).find((element) => element.name === name);

export const all = (parent: Xml | undefined, name: string): Xml[] =>
  elements(parent).filter((element) => element.name === name);

/** `w:val` of a child: `<w:ilvl w:val="2"/>`. */
export const propertyOf = (parent: Xml | undefined, name: string): string | undefined =>
  child(parent, name)?.attrs.val;

/** A property that is on when it stands there and does not say otherwise. */
export function isOn(parent: Xml | undefined, name: string): boolean {
  const property = child(parent, name);
  return property !== undefined && !/^(?:0|false|off|none)$/.test(property.attrs.val ?? '');
}

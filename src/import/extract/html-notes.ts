/**
 * Notes of a page. In: its nodes. Out: which anchors mention a note, and which elements hold one.
 *
 * A note and its mention lead to each other, or the mention stands above the line: a bare number
 * that only leads somewhere is a link of a table of contents.
 */
import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute } from './html-elements.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export interface HtmlNotes {
  /** The sign under which an anchor mentions a note. */
  readonly mentions: ReadonlyMap<Element, string>;
  /** The sign of the note that an element holds. */
  readonly notes: ReadonlyMap<Element, string>;
  /** Anchors that lead back to the mention: no words of the note. */
  readonly backLinks: ReadonlySet<Element>;
}

const signShape = /^[[(]?(?:\d{1,3}|\*{1,3}|[ivx]{1,4})[\])]?$/i;

export function notesOf(nodes: readonly Node[]): HtmlNotes {
  const elements = elementsOf(nodes);
  const byName = new Map(
    elements.flatMap((element) =>
      [attribute(element, 'id'), attribute(element, 'name')].flatMap((name) =>
        name ? [[name, element] as const] : [],
      ),
    ),
  );
  const order = new Map(elements.map((element, at) => [element, at]));
  const mentions = new Map<Element, string>();
  const notes = new Map<Element, string>();
  const backLinks = new Set<Element>();
  for (const anchor of elements) {
    const target = targetOf(anchor, byName);
    if (!target || !signShape.test(wordsOf(anchor).trim())) continue;
    if ((order.get(target) ?? 0) < (order.get(anchor) ?? 0)) continue;
    const note = blockAround(target);
    if (!note || contains(note, anchor)) continue;
    const back = elementsOf([note]).filter((element) => isBack(element, anchor, byName));
    if (back.length === 0 && !isRaised(anchor)) continue;
    const sign = notes.get(note) ?? String(notes.size + 1);
    notes.set(note, sign);
    mentions.set(anchor, sign);
    for (const element of back) backLinks.add(element);
  }
  return { mentions, notes, backLinks };
}

function elementsOf(nodes: readonly Node[]): Element[] {
  const found: Element[] = [];
  const left = [...nodes].reverse();
  for (let node = left.pop(); node; node = left.pop()) {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node)
      for (let at = node.childNodes.length - 1; at >= 0; at--)
        left.push(node.childNodes[at] as Node);
  }
  return found;
}

function targetOf(anchor: Element, byName: ReadonlyMap<string, Element>): Element | undefined {
  const href = anchor.tagName === 'a' ? attribute(anchor, 'href') : undefined;
  return href?.startsWith('#') ? byName.get(href.slice(1)) : undefined;
}

/** A sign stands within a few elements; a link that is no mention may hold anything. */
function wordsOf(node: Node, depth = 0): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (!('childNodes' in node) || depth > 5 || node.childNodes.length > 8) return '';
  return node.childNodes.map((child) => wordsOf(child, depth + 1)).join('');
}

const holders = new Set(['p', 'li', 'div', 'dd', 'td', 'aside']);

function blockAround(element: Element): Element | undefined {
  for (let at: Node | null = element; at; at = 'parentNode' in at ? at.parentNode : null)
    if ('tagName' in at && holders.has(at.tagName)) return at;
  return undefined;
}

function contains(outer: Element, inner: Element): boolean {
  for (let at: Node | null = inner; at; at = 'parentNode' in at ? at.parentNode : null)
    if (at === outer) return true;
  return false;
}

/** Leads to the mention itself, or to what stands right around it. */
function isBack(element: Element, mention: Element, byName: ReadonlyMap<string, Element>): boolean {
  const target = targetOf(element, byName);
  return target !== undefined && (target === mention || mention.parentNode === target);
}

const isRaised = (anchor: Element): boolean =>
  [anchor.parentNode, ...anchor.childNodes].some((node) => node?.nodeName === 'sup');

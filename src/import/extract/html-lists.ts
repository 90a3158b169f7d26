/** The mark a browser draws before an item of a list: part of the text, though not written there. */
import type { DefaultTreeAdapterTypes } from 'parse5';
import { roman } from '../roman.ts';
import { attribute } from './html-elements.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** A whole number, or what it would be without the attribute. */
function numberIn(element: Element, name: string, otherwise: number): number {
  const typed = attribute(element, name)?.trim() ?? '';
  return /^-?\d{1,6}$/.test(typed) ? Number(typed) : otherwise;
}

export const startOf = (list: Element): number =>
  numberIn(list, 'start', attribute(list, 'reversed') === undefined ? 1 : itemsOf(list));

export const numberOf = (item: Element, otherwise: number): number =>
  numberIn(item, 'value', otherwise);

export const stepOf = (list: Element): number =>
  attribute(list, 'reversed') === undefined ? 1 : -1;

const itemsOf = ({ childNodes }: Element): number =>
  childNodes.filter((node) => node.nodeName === 'li').length;

/** `content: counters(item, ".") ". "`: numbers of nested lists joined as 2.1. */
export interface JoinedNumbers {
  readonly between: string;
  readonly after: string;
}

const counters =
  /content\s*:\s*counters\(\s*[\w-]+\s*,\s*(["'])(.*?)\1[^)]*\)\s*(?:(["'])(.*?)\3)?/i;

/** What a page's own style sheets say of nested numbers; `null` where they say nothing. */
export function joinedNumbersIn(styles: string): JoinedNumbers | null {
  const match = counters.exec(styles);
  return match ? { between: match[2] ?? '.', after: (match[4] ?? '').trim() } : null;
}

export interface Place {
  readonly list: Element;
  readonly number: number;
  /** Numbers of the items around, outermost first. */
  readonly above: readonly number[];
  readonly joined: JoinedNumbers | null;
}

const typedMark = /^(?:\d+(?:\.\d+)*[.)]|\d+(?:\.\d+)+|\p{L}\)|[-–—•·])\s/u;

/** @param text of the item: where its mark is typed, none is drawn beside it in any page that means well */
export function markOf({ list, number, above, joined }: Place, text: string): string {
  if (typedMark.test(text)) return '';
  if (list.tagName === 'ul') return '- ';
  if (joined) return `${[...above, number].join(joined.between)}${joined.after} `;
  switch (typeOf(list)) {
    case 'a':
      return `${lettered(number)}) `;
    case 'A':
      return `${lettered(number).toUpperCase()}) `;
    case 'i':
      return `${roman(number).toLowerCase()}. `;
    case 'I':
      return `${roman(number)}. `;
    case 'none':
      return '';
    default:
      return `${number}. `;
  }
}

const named: Readonly<Record<string, string>> = {
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
  none: 'none',
};

function typeOf(list: Element): string {
  const styled = /list-style(?:-type)?\s*:\s*([\w-]+)/.exec(attribute(list, 'style') ?? '')?.[1];
  return named[styled ?? ''] ?? attribute(list, 'type') ?? '1';
}

/** After z comes aa, as browsers draw it. */
function lettered(number: number): string {
  let left = Math.max(1, Math.min(number, 10_000));
  let text = '';
  for (; left > 0; left = Math.floor((left - 1) / 26))
    text = String.fromCharCode(97 + ((left - 1) % 26)) + text;
  return text;
}

/** What the elements of a page are to its words. */
import type { DefaultTreeAdapterTypes } from 'parse5';

export const attribute = (
  element: DefaultTreeAdapterTypes.Element,
  name: string,
): string | undefined => element.attrs.find((attr) => attr.name === name)?.value;

/** Hold no words that a reader sees as text. */
export const skipped = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'iframe',
  'svg',
  'button',
  'select',
  'textarea',
  'object',
]);
/** Of the page, not of the document. */
export const furniture = ['nav', 'header', 'footer', 'aside'] as const;
/** Begin and end a paragraph. */
export const blocks = new Set([
  'p',
  'div',
  'section',
  'article',
  'main',
  'body',
  'html',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'table',
  'tr',
  'td',
  'th',
  'pre',
  'center',
  'address',
  'hr',
  'figure',
  'figcaption',
  'details',
  'summary',
  'form',
  'fieldset',
  'legend',
  'caption',
  'hgroup',
  'dialog',
]);

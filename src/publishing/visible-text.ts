/**
 * The words of the law on a page, as a reader sees them, out of the page's HTML: to prove that
 * nothing was lost on the way. What the site says itself carries `data-site` and is left out.
 */
const token = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|[^">])*)>|([^<]+)/gi;
const empty = new Set([
  'area',
  'base',
  'br',
  'col',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'wbr',
]);
/** Elements whose edges part words, as a line break does. */
const blocks =
  /^(p|div|li|ul|ol|h[1-6]|tr|td|th|table|section|blockquote|pre|hr|br|dl|dt|dd|caption|thead|tbody|details|summary)$/;

/** Visible text of the element whose opening tag contains `marker`, white space folded. */
export function visibleText(html: string, marker: string): string {
  let text = '';
  let depth = 0;
  let silentAt = 0;
  for (const [, closing, name = '', attributes = '', words] of html.matchAll(token)) {
    if (words !== undefined) {
      if (depth > 0 && silentAt === 0) text += words;
      continue;
    }
    const element = name.toLowerCase();
    if (depth > 0 && silentAt === 0 && blocks.test(element)) text += ' ';
    if (depth > 0 && silentAt === 0 && element === 'img')
      text += ` ${/ alt="([^"]*)"/.exec(attributes)?.[1] ?? ''} `;
    // Foreign elements of a drawing end themselves: `<use href="#symbol"/>`.
    if (empty.has(element) || attributes.endsWith('/')) continue;
    if (closing) {
      if (depth > 0) depth -= 1;
      if (depth < silentAt) silentAt = 0;
    } else if (depth > 0) {
      depth += 1;
      if (silentAt === 0 && / data-site\b/.test(attributes)) silentAt = depth;
    } else if (attributes.includes(marker)) {
      depth = 1;
    }
  }
  return foldSpaces(decode(text));
}

/** Visible text of the page's heading, `''` where it has none. */
export function visibleTitle(html: string): string {
  const [, heading = ''] = /<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(html) ?? [];
  return visibleText(`<div data-heading>${heading}</div>`, 'data-heading');
}

const named: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }),
);

const decode = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) =>
    hex || decimal
      ? String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10))
      : (named.get(name) ?? whole),
  );

/** White space of every kind as one space: the only freedom a page has with the text. */
export const foldSpaces = (text: string): string => text.replace(/\s+/gu, ' ').trim();

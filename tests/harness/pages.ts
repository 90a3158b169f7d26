/** The pages of a built site as files, with what a test asks of their markup. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

export interface BuiltPage {
  /** `/ru/privacy/`, or `/404.html` for a page that is no folder. */
  readonly address: string;
  readonly html: string;
  /** In the order of the page. */
  readonly elements: readonly Element[];
  readonly ids: ReadonlySet<string>;
}

export function builtPages(directory: string): readonly BuiltPage[] {
  return globSync('**/*.html', { cwd: directory })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) =>
      readPage(
        `/${file}`.replace(/\/index\.html$/, '/'),
        readFileSync(join(directory, file), 'utf8'),
      ),
    );
}

function readPage(address: string, html: string): BuiltPage {
  const elements = elementsOf(html);
  return { address, html, elements, ids: new Set(valuesOf(elements, 'id')) };
}

const tag =
  /<([a-z][a-z0-9-]*)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/gi;
const attribute = /([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;

/** Enough for pages that have passed html-validate: no script or style has text to be taken for tags. */
export const elementsOf = (html: string): readonly Element[] =>
  [...html.replace(/<!--.*?-->/gs, '').matchAll(tag)].map(([, name = '', rest = '']) => ({
    name: name.toLowerCase(),
    attributes: new Map(
      [...rest.matchAll(attribute)].map(([, key = '', ...value]) => [
        key.toLowerCase(),
        decode(value.find((one) => one !== undefined) ?? ''),
      ]),
    ),
  }));

export const valuesOf = (elements: readonly Element[], name: string): readonly string[] =>
  elements.flatMap(({ attributes }) => attributes.get(name) ?? []);

const decode = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

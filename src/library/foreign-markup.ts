import { type Block, type Clause, withInlines } from '../legal/clause.ts';
import { decode } from './encoding.ts';
import { readText, type Source, type TextReading } from './read-text.ts';

/** A text in the Markdown of another site, read by its words: where they lead is not compared. */
export function readForeignText(bytes: Uint8Array, source: Source): TextReading {
  const reading = readText(withoutForeignMarkup(decode(bytes, source.file).text), source);
  const { text } = reading;
  const footnotes = text.footnotes.map((note) => ({ ...note, blocks: unlinked(note.blocks) }));
  return { ...reading, text: { ...text, clauses: text.clauses.map(unlinkedClause), footnotes } };
}

const unlinkedClause = (clause: Clause): Clause => ({
  ...clause,
  blocks: unlinked(clause.blocks),
  children: clause.children.map(unlinkedClause),
});

const unlinked = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block) =>
    withInlines(block, (inline) => (inline.kind === 'link' ? inline.children : [inline])),
  );

/**
 * What other sites put into Markdown beside the text: front matter, HTML, the attributes of
 * kramdown and the statements of Liquid. Texts are compared by their words, so all this goes. A
 * value yet to be filled in, `{{ name }}`, stays, since a reader will see something there. So does
 * whatever stands in code. Not one line feed is lost: lines keep their numbers.
 */
export function withoutForeignMarkup(text: string): string {
  return text.replace(frontMatter, lineFeeds).replace(markup, (found, _ticks, tag?: string) => {
    if (found.startsWith('`')) return found;
    return lineFeeds(found) || (tag && !inRunningText.has(tag.toLowerCase()) ? ' ' : '');
  });
}

const lineFeeds = (found: string): string => found.replace(/[^\n]/g, '');

/** Keys, their lists and empty lines between two rows of hyphens, at the very beginning. */
const frontMatter =
  /^\uFEFF?---[ \t]*\r?\n(?:(?:[\w-]+[ \t]*:|[ \t#-])[^\n]*\n|\r?\n)*?---[ \t]*\r?(?:\n|$)/;

const code = /(?<!`)(`{1,3})(?!`)[^\n]*?(?<!`)\1(?!`)/;
/** None of these looks beyond the next beginning of its own kind: time stays linear. */
const comment = /<!--(?:(?!<!--)[\s\S])*?-->/;
/** An address in angle brackets is text, and so is `<имя>`, which no tag is called. */
const tag = /<\/?([a-z][a-z0-9]*(?:-[a-z0-9]+)*)(?:\s(?:"[^"<]*"|'[^'<]*'|[^<>"'])*)?\/?>/;
const attributes = /\{[:#.][^{}\n]*\}/;
const statement = /\{%(?:(?!\{%)[^\n])*?%\}/;
const markup = new RegExp(
  [code, comment, tag, attributes, statement].map(({ source }) => source).join('|'),
  'gi',
);

/** Tags that part no words: `до<b>говор</b>` is one word, but `<li>а</li><li>б</li>` are two. */
const inRunningText: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

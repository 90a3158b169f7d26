import {
  blockText,
  type Clause,
  clauseText,
  plainText,
  walk,
  walkInlines,
} from '../legal/clause.ts';
import type { Day, Document, LanguageCode } from '../legal/document.ts';
import type { Edition, Text } from '../legal/edition.ts';
import { type Status, statuses, statusOf } from '../legal/timeline.ts';

/** «пункт 5», «раздел 5» or «статья 5». */
export type Called = 'clause' | 'section' | 'article';

/** What search knows of one clause in one wording: the unit of a hit. */
export interface Wording {
  readonly clauseId: string;
  /** `''` for text without a number of its own: an item's `1)` says nothing outside its section. */
  readonly number: string;
  /** What a reader calls it when asking by number. */
  readonly called: Called;
  /** Heading of the section around it, `''` outside of sections. */
  readonly section: string;
  /** The words of the clause with its items and footnotes, on one line. */
  readonly text: string;
  /** Terms that the clause defines. */
  readonly terms: readonly string[];
}

/** A wording with the place where a reader finds it. */
export interface Placed extends Wording {
  /** Of the edition that a hit leads to. */
  readonly status: Status;
  readonly edition: Edition;
}

/**
 * Every wording that a document ever had in a language, each once: those in force first, in
 * the order of the text, then those to come, then those of the archive from the newest. What
 * stands unchanged in ten editions is one wording, of the first of these that holds it.
 */
export function wordingsOf(
  document: Document,
  language: LanguageCode,
  day: Day,
): readonly Placed[] {
  const found = new Map<string, Placed>();
  for (const { edition, status } of byImportance(document, day)) {
    const text = edition.texts[language];
    for (const wording of text ? textWordings(text) : []) {
      const { clauseId, number, section, text: words } = wording;
      const key = [clauseId, number, section, words].join('\n');
      if (!found.has(key)) found.set(key, { ...wording, status, edition });
    }
  }
  return [...found.values()];
}

function byImportance(document: Document, day: Day): readonly Pick<Placed, 'edition' | 'status'>[] {
  const all = document.editions.map((edition) => ({
    edition,
    status: statusOf(document, edition, day),
  }));
  return statuses.flatMap((wanted) => {
    const those = all.filter(({ status }) => status === wanted);
    return wanted === 'archived' ? those.reverse() : those;
  });
}

function textWordings(text: Text): Wording[] {
  const footnotes = new Map(
    text.footnotes.map(({ id, blocks }) => [id, blocks.map(blockText).join(' ')]),
  );
  const wordings: Wording[] = [];
  const visit = (clauses: readonly Clause[], section: string) => {
    for (const clause of clauses) {
      const own = partsOf(clause);
      const words = oneLine(wordsOf(own, footnotes));
      if (words !== '') {
        wordings.push({
          clauseId: clause.id,
          number: clause.kind === 'item' ? '' : clause.number,
          called: callOf(clause),
          section,
          text: words,
          terms: own.flatMap(termsIn),
        });
      }
      const deeper = clause.children.filter((child) => !belongsTo(clause, child));
      visit(deeper, clause.kind === 'section' ? oneLine(clauseText(clause)) : section);
    }
  };
  visit(text.clauses, '');
  return wordings;
}

/**
 * Items and the paragraphs after them are read as part of their clause; so is the text of an
 * article, «Статья 5», that has no clauses of its own. Any other heading stands alone.
 */
function belongsTo(clause: Clause, child: Clause): boolean {
  if (child.kind !== 'item' && child.kind !== 'paragraph') return false;
  return clause.kind !== 'section' || isArticle(clause);
}

const isArticle = ({ number, children }: Clause): boolean =>
  number !== '' && !children.some(({ kind }) => kind === 'clause' || kind === 'section');

const partsOf = (clause: Clause): readonly Clause[] => [
  clause,
  ...clause.children
    .filter((child) => belongsTo(clause, child))
    .flatMap((child) => [...walk([child])]),
];

function wordsOf(parts: readonly Clause[], footnotes: ReadonlyMap<string, string>): string {
  const words = parts.map((part, at) =>
    part.kind === 'item' && at > 0 ? `${part.label} ${clauseText(part)}` : clauseText(part),
  );
  const notes = parts.flatMap(footnotesIn).map((id) => footnotes.get(id) ?? '');
  return [...words, ...notes].join(' ');
}

/** Ids of the footnotes that a clause mentions, in order. */
const footnotesIn = ({ blocks }: Clause): string[] =>
  [...walkInlines(blocks)].flatMap((inline) => (inline.kind === 'footnote' ? [inline.id] : []));

const termsIn = ({ blocks }: Clause): string[] =>
  [...walkInlines(blocks)].flatMap((inline) =>
    inline.kind === 'term' ? [plainText(inline.children)] : [],
  );

function callOf({ kind, label }: Clause): Called {
  if (/стат|бап/iu.test(label)) return 'article';
  return kind === 'section' ? 'section' : 'clause';
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

import { blockText, type Clause, clauseText, walk } from '../legal/clause.ts';
import type { Day, Document, LanguageCode, Library } from '../legal/document.ts';
import type { Text } from '../legal/edition.ts';
import { inForceOn, type Status } from '../legal/timeline.ts';
import { anchor, inLanguage, paths } from '../routes.ts';

/** What search knows of one clause: the unit of a hit. */
export interface Entry {
  /** Address of the clause at the address of its document that never changes. */
  readonly url: string;
  readonly language: LanguageCode;
  /** Slug of the document. */
  readonly document: string;
  readonly status: Status;
  readonly clauseId: string;
  /** `''` for text without a number of its own: an item's `1)` says nothing outside its section. */
  readonly number: string;
  /** Heading of the section around it, `''` outside of sections. */
  readonly section: string;
  /** The words of the clause with its items and footnotes, on one line. */
  readonly text: string;
}

/**
 * The clauses of the editions in force on the day, in every language: documents and clauses
 * in their own order, so that equal libraries give equal lists.
 */
export function entriesOf(library: Library, day: Day): readonly Entry[] {
  return library.site.languages.flatMap((language) =>
    library.documents.flatMap((document) => {
      const text = inForceOn(document, day)?.texts[language];
      return text ? textEntries(document, text) : [];
    }),
  );
}

function textEntries(document: Document, text: Text): Entry[] {
  const base = inLanguage(text.language, paths.document(document));
  const footnotes = new Map(
    text.footnotes.map(({ id, blocks }) => [id, blocks.map(blockText).join(' ')]),
  );
  const entries: Entry[] = [];
  const visit = (clauses: readonly Clause[], section: string) => {
    for (const clause of clauses) {
      const words = oneLine(wordsOf(clause, footnotes));
      if (words !== '') {
        entries.push({
          url: anchor(base, clause.id),
          language: text.language,
          document: document.slug,
          status: 'in-force',
          clauseId: clause.id,
          number: clause.kind === 'item' ? '' : clause.number,
          section,
          text: words,
        });
      }
      const deeper = clause.children.filter((child) => !belongsTo(clause, child));
      visit(deeper, clause.kind === 'section' ? oneLine(clauseText(clause)) : section);
    }
  };
  visit(text.clauses, '');
  return entries;
}

/** Items and the paragraphs after them are read as part of their clause; a heading stands alone. */
const belongsTo = (clause: Clause, child: Clause): boolean =>
  clause.kind !== 'section' && (child.kind === 'item' || child.kind === 'paragraph');

function wordsOf(clause: Clause, footnotes: ReadonlyMap<string, string>): string {
  const own = [
    clause,
    ...clause.children
      .filter((child) => belongsTo(clause, child))
      .flatMap((child) => [...walk([child])]),
  ];
  const words = own.map((part) =>
    part.kind === 'item' && part !== clause
      ? `${part.label} ${clauseText(part)}`
      : clauseText(part),
  );
  const notes = own.flatMap(footnotesIn).map((id) => footnotes.get(id) ?? '');
  return [...words, ...notes].join(' ');
}

/** Ids of the footnotes that a clause mentions, in order. */
function footnotesIn({ blocks }: Clause): string[] {
  const found: string[] = [];
  const look = (node: unknown) => {
    if (Array.isArray(node)) node.forEach(look);
    else if (typeof node === 'object' && node !== null) {
      if ('kind' in node && node.kind === 'footnote' && 'id' in node) found.push(String(node.id));
      else Object.values(node).forEach(look);
    }
  };
  look(blocks);
  return found;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

import type { Block, Clause, Inline } from './clause.ts';
import type { Day, LanguageCode, Multilingual } from './document.ts';

/** As stated in the text: who approved the edition, by which act. */
export interface Approval {
  readonly body: Multilingual;
  readonly act: Multilingual;
  readonly number: string | null;
  readonly date: Day | null;
}

/** A known fault of an approved text that must stand as it is. */
export interface Waiver {
  readonly rule: string;
  /** The number of the clause, as typed. */
  readonly at: string;
  readonly why: string;
  /** Where it stands in edition.yaml; absent where nobody read it from a file. */
  readonly line?: number;
  readonly column?: number;
}

export interface Footnote {
  readonly id: string;
  readonly blocks: readonly Block[];
}

/** An expression (FRBR): one language of an edition. */
export interface Text {
  readonly language: LanguageCode;
  readonly title: readonly Inline[];
  /** Where the title stands in the file, from 1; absent where there is none. */
  readonly titleLine?: number;
  readonly clauses: readonly Clause[];
  /** In the order of their first mention. */
  readonly footnotes: readonly Footnote[];
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly checksum: string;
  /** Path from the library's folder, with forward slashes. */
  readonly file: string;
}

/**
 * What was published, as `npm run publish` wrote it down: from then on neither the file nor what
 * readers see of it may change.
 */
export interface Publication {
  /** The day it was written down. */
  readonly recorded: Day;
  /** SHA-256 of the file's bytes. */
  readonly file: string;
  /** SHA-256 of the visible text with its anchors. */
  readonly text: string;
  /** The `link` of the publication of this document it follows, `null` for the first. */
  readonly after: string | null;
  /** SHA-256 of all the above with the edition's name and the language. */
  readonly link: string;
}

/** A consolidated version: the wording that takes effect on one day, in all its languages. */
export interface Edition {
  /** The folder's name and the address: `2026-09-01`, or `2026-09-01-2` for a second on that day. */
  readonly name: string;
  /** 1 for the first edition of the document. */
  readonly ordinal: number;
  readonly inForceFrom: Day;
  /** The day the text was posted; "last updated" of the edition in force. */
  readonly published: Day;
  readonly approval: Approval | null;
  readonly change: 'substantive' | 'technical';
  readonly summary: Multilingual;
  readonly waive: readonly Waiver[];
  readonly texts: Readonly<Record<LanguageCode, Text>>;
  /** By language; empty until the edition is recorded. */
  readonly publications: Readonly<Record<LanguageCode, Publication>>;
  /** Why the edition was added after a later one had been published; `null` where none was. */
  readonly backdated: string | null;
}

/** Whether any text of the edition has been written down as published. */
export const isRecorded = ({ publications }: Edition): boolean =>
  Object.keys(publications).length > 0;

/** Languages whose text has not been written down. */
export const unrecorded = ({ texts, publications }: Edition): readonly LanguageCode[] =>
  Object.keys(texts).filter((language) => !publications[language]);

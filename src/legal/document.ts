import type { Edition } from './edition.ts';

/** A language tag as in `site.yaml`: `ru`, `kk`. */
export type LanguageCode = string;

/** A value given in some of the site's languages. */
export type Multilingual = Readonly<Record<LanguageCode, string>>;

/** A calendar day, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

/** In the order in which a visitor looks for them. */
export const documentKinds = [
  'terms',
  'privacy',
  'cookies',
  'rules',
  'offer',
  'consent',
  'charter',
  'other',
] as const;

export type DocumentKind = (typeof documentKinds)[number];

export interface Site {
  readonly publisher: Multilingual;
  /** Canonical origin without a trailing slash. */
  readonly address: string;
  /** Order on the page; the first stands left or above in parallel text. */
  readonly languages: readonly LanguageCode[];
  /** IANA time zone in which a day of the law begins. */
  readonly timeZone: string;
}

/** A work (FRBR): the policy as such, through all its editions. */
export interface Document {
  readonly slug: string;
  readonly kind: DocumentKind;
  readonly title: Multilingual;
  /** One line for the list of documents: what the document is for. */
  readonly purpose: Multilingual;
  readonly publisher: Multilingual;
  /** The language whose text prevails, only when the text itself says so. */
  readonly prevails: LanguageCode | null;
  /** Days between publication and effect that the text promises. */
  readonly notice: number | null;
  /** Former slugs whose addresses must keep leading here. */
  readonly formerly: readonly string[];
  /** The first day on which the document as a whole no longer has force. */
  readonly repealed: Day | null;
  /** In order of taking effect, oldest first; never empty. */
  readonly editions: readonly Edition[];
}

export interface Library {
  readonly site: Site;
  readonly documents: readonly Document[];
}

/** The languages in which at least one edition has a text, in the site's order. */
export function languagesOf(document: Document, site: Site): readonly LanguageCode[] {
  return site.languages.filter((language) =>
    document.editions.some((edition) => edition.texts[language] !== undefined),
  );
}

/**
 * The title to show on a page in `language`, and the language it is written in:
 * a document that has no title in that language keeps its own.
 */
export function titleIn(
  document: Document,
  language: LanguageCode,
): { text: string; language: LanguageCode } {
  const own = document.title[language];
  if (own !== undefined) return { text: own, language };
  const [other, text] = Object.entries(document.title)[0] ?? [language, document.slug];
  return { text, language: other };
}

/** For lists: by kind, then by slug. */
export function inListOrder(documents: readonly Document[]): readonly Document[] {
  const place = ({ kind }: Document) => documentKinds.indexOf(kind);
  return [...documents].sort((a, b) => place(a) - place(b) || (a.slug < b.slug ? -1 : 1));
}

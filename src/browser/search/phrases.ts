import type { Status } from '../../legal/timeline.ts';

/** A phrase in each plural category of CLDR, `{n}` where the number goes. */
export type Forms = Readonly<Record<'one' | 'few' | 'many' | 'other', string>>;

/** The interface words of search, written by the build. */
export interface SearchWords {
  readonly hits: Forms;
  readonly inDocuments: Forms;
  readonly counted: string;
  readonly waiting: Readonly<Record<'upcoming' | 'archived' | 'language', string>>;
  readonly searchThere: Readonly<Record<'upcoming' | 'archived' | 'language', string>>;
  readonly meant: string;
  readonly more: string;
  readonly moreDocuments: string;
  readonly nothingFor: string;
  readonly clause: string;
  readonly section: string;
  readonly paragraph: string;
  readonly loading: string;
  readonly statuses: Readonly<Record<Status, string>>;
  /** What each language of texts is called. */
  readonly languages: Readonly<Record<string, string>>;
}

/** What the dialog says besides. */
export interface DialogWords extends SearchWords {
  readonly title: string;
  readonly field: string;
  readonly close: string;
  readonly thisDocument: string;
  readonly allHits: string;
  readonly toChoose: string;
  readonly toOpen: string;
  readonly toClose: string;
  readonly nothing: string;
  readonly failed: string;
  /** Names of the editions to search in, in the plural. */
  readonly scopes: Readonly<Record<Status, string>>;
  /** Names of languages in themselves. */
  readonly names: Readonly<Record<string, string>>;
}

/** «7 совпадений» */
export function inNumber(forms: Forms, n: number, language: string): string {
  const category = new Intl.PluralRules(language).select(n);
  return fill(forms[category as keyof Forms] ?? forms.other, { n });
}

/** Puts values into `{names}`, all at once: a value that looks like a name stays as it is. */
export function fill(phrase: string, values: Readonly<Record<string, string | number>>): string {
  return phrase.replace(/\{(\w+)\}/g, (name, key: string) => String(values[key] ?? name));
}

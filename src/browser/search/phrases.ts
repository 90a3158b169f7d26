/** A phrase in each plural category of CLDR, `{n}` where the number goes. */
export type Forms = Readonly<Record<'one' | 'few' | 'many' | 'other', string>>;

/** The interface words of the search page, written into it when it was built. */
export interface SearchWords {
  readonly hits: Forms;
  readonly inDocuments: Forms;
  readonly counted: string;
  readonly otherLanguage: string;
  readonly more: string;
  readonly nothingFor: string;
  readonly clause: string;
  readonly section: string;
  readonly paragraph: string;
  readonly loading: string;
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

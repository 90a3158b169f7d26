/** A phrase in each plural category of CLDR. */
export type Forms = Readonly<Record<'one' | 'few' | 'many' | 'other', string>>;

const rules = new Map<string, Intl.PluralRules>();

/** The form a noun takes after a number in the language (CLDR plural rules). */
export function plural(language: string, n: number, forms: Forms): string {
  let rule = rules.get(language);
  if (!rule) rules.set(language, (rule = new Intl.PluralRules(language)));
  const category = rule.select(n);
  return forms[category as keyof Forms] ?? forms.other;
}

/** What a branch adds to a library: the editions and languages that its base does not have. */
import { compareTexts } from './comparison/compare.ts';
import {
  alignChanges,
  type ChangeRow,
  type LanguageComparison,
} from './comparison/parallel-changes.ts';
import type { Document, LanguageCode, Library } from './document.ts';
import type { Edition } from './edition.ts';
import { previous } from './timeline.ts';

export interface Addition {
  readonly kind: 'document' | 'edition' | 'language' | 'edited';
  readonly document: Document;
  readonly edition: Edition;
  /** The edition it is compared with; for `edited`, itself as it was. */
  readonly before: Edition | null;
  /** Languages whose texts the base does not have, or has with other words. */
  readonly languages: readonly LanguageCode[];
  /** What changed in each language that has a text before and now. */
  readonly comparisons: readonly LanguageComparison[];
  /** The same by provision, in every language. */
  readonly rows: readonly ChangeRow[];
}

/** @param base `null` where the base has no library */
export function additions(base: Library | null, now: Library): readonly Addition[] {
  return now.documents.flatMap((document) => {
    const known = base?.documents.find(({ slug }) => slug === document.slug);
    return document.editions.flatMap((edition) => {
      const was = known?.editions.find(({ name }) => name === edition.name);
      const languages = now.site.languages.filter(
        (language) =>
          edition.texts[language] &&
          edition.texts[language]?.checksum !== was?.texts[language]?.checksum,
      );
      if (languages.length === 0) return [];
      const isEdited = languages.some((language) => was?.texts[language]);
      const kind = isEdited ? 'edited' : was ? 'language' : known ? 'edition' : 'document';
      const before = isEdited ? (was ?? null) : previous(document, edition);
      return [{ kind, document, edition, before, languages, ...compared(before, edition, now) }];
    });
  });
}

function compared(
  before: Edition | null,
  edition: Edition,
  { site }: Library,
): Pick<Addition, 'comparisons' | 'rows'> {
  const comparisons = site.languages.flatMap((language) => {
    const [old, now] = [before?.texts[language], edition.texts[language]];
    return old && now ? [{ language, comparison: compareTexts(old, now) }] : [];
  });
  return { comparisons, rows: comparisons.length > 0 ? alignChanges(comparisons) : [] };
}

/** Every rule on every edition, less what editors have waived. */
import { compareTexts } from '../comparison/compare.ts';
import type { Library } from '../document.ts';
import type { Problem } from '../problem.ts';
import { brokenReferences } from './broken-references.ts';
import { emptyText } from './empty-text.ts';
import { changedAlone } from './languages/changed-alone.ts';
import { figures } from './languages/figures.ts';
import { missingClauses } from './languages/missing-clauses.ts';
import { forEveryTwo } from './languages/two-texts.ts';
import { untranslated } from './languages/untranslated.ts';
import { numbering } from './numbering.ts';
import type { Compare, EditionRule, TextRule } from './rule.ts';
import { terms } from './terms.ts';
import { applyWaivers } from './waivers.ts';

export const textRules: readonly TextRule[] = [
  emptyText,
  numbering,
  brokenReferences,
  untranslated,
  terms,
];
export const editionRules: readonly EditionRule[] = [
  ...[missingClauses, figures].map(forEveryTwo),
  changedAlone,
];

/**
 * @param found problems told already by whoever read the library
 * @returns all problems by file and place
 */
export function checkLibrary(
  library: Library,
  found: readonly Problem[] = [],
  compare: Compare = compareTexts,
): readonly Problem[] {
  const { site } = library;
  const problems = library.documents.flatMap((document) =>
    document.editions.flatMap((edition) => [
      ...Object.values(edition.texts).flatMap((text) => textRules.flatMap((rule) => rule(text))),
      ...editionRules.flatMap((rule) => rule(edition, { document, site, compare })),
    ]),
  );
  return applyWaivers(library, [...found, ...problems]).sort(byPlace);
}

const byPlace = (a: Problem, b: Problem): number =>
  a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;

/** Clauses that the newest edition changed in one language and left as they were in the other. */
import { type Clause, clauseText } from '../../clause.ts';
import { alignChanges, type ChangeRow, leadOf } from '../../comparison/parallel-changes.ts';
import type { LanguageCode } from '../../document.ts';
import { type Edition, unrecorded } from '../../edition.ts';
import type { Problem, Sentence } from '../../problem.ts';
import { previous } from '../../timeline.ts';
import { namedBy, placeOf } from '../place.ts';
import type { EditionRule } from '../rule.ts';
import { capitalised, firstWords, provision, textIn } from './names.ts';

/** What is recorded as published can no longer be mended, and is not compared again. */
export const changedAlone: EditionRule = (edition, { document, site, compare }) => {
  const before = previous(document, edition);
  const isNewest = document.editions.at(-1) === edition;
  if (!before || !isNewest || unrecorded(edition).length === 0) return [];
  const comparisons = site.languages.flatMap((language) => {
    const [old, now] = [before.texts[language], edition.texts[language]];
    return old && now ? [{ language, comparison: compare(old, now) }] : [];
  });
  if (comparisons.length < 2) return [];
  return alignChanges(comparisons)
    .filter(({ agreement }) => agreement.words.length > 0)
    .flatMap((row) =>
      problemOf(row, { edition, languages: comparisons.map((one) => one.language) }),
    );
};

interface Within {
  readonly edition: Edition;
  readonly languages: readonly LanguageCode[];
}

function problemOf(row: ChangeRow, { edition, languages }: Within): readonly Problem[] {
  const [changed] = row.agreement.words;
  const still = languages.find((language) => !row.agreement.words.includes(language));
  if (!changed || !still) return [];
  const [own, other] = [changed, still].map((language) =>
    clauseOf(row, languages.indexOf(language)),
  );
  const [changedText, text] = [edition.texts[changed], edition.texts[still]];
  const { change } = leadOf(row).head;
  const clause = change.new[0] ?? change.old[0];
  if (!clause || !text) return [];
  return [
    {
      rule: 'changed-in-one-language',
      severity: 'warning',
      file: text.file,
      line: other?.line ?? 1,
      column: other?.column ?? 1,
      ...namedBy(clause),
      languages: [changed, still],
      ...(changedText && own ? { related: [placeOf(changedText, own)] } : {}),
      message: message(provision(clause), changed, still),
      hint: hint(own, other),
    },
  ];
}

/** The clause as it now stands in the language at that place of the row. */
function clauseOf({ cells }: ChangeRow, place: number): Clause | undefined {
  const cell = cells[place];
  return cell?.kind === 'here' ? cell.unit.head.change.new[0] : undefined;
}

const message = (name: Sentence, changed: LanguageCode, still: LanguageCode): Sentence => ({
  ru: `${capitalised(name.ru)}: изменился только в ${textIn(changed).ru}, в ${textIn(still).ru} он прежний`,
  kk: `${capitalised(name.kk)}: тек ${textIn(changed).kk} өзгерген, ${textIn(still).kk} бұрынғыша`,
});

/** Both wordings, so that the editor sees what may be missing. */
function hint(changed: Clause | undefined, still: Clause | undefined): Sentence {
  const [now, was] = [changed, still].map((clause) =>
    clause ? `«${firstWords(clauseText(clause), 120)}»` : '–',
  );
  return {
    ru: `Стало ${now}, а рядом ${was}. Внесите правку и сюда, если она меняет смысл`,
    kk: `Жаңасы ${now}, ал қатарында ${was}. Түзету мағынаны өзгертсе, оны мұнда да енгізіңіз`,
  };
}

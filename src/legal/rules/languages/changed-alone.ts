/** Clauses that the newest edition changed in one language and left as they were in the other. */
import { clauseText } from '../../clause.ts';
import { alignChanges, type ChangeRow, leadOf } from '../../comparison/parallel-changes.ts';
import type { LanguageCode } from '../../document.ts';
import type { Edition } from '../../edition.ts';
import type { Problem, Sentence } from '../../problem.ts';
import { previous } from '../../timeline.ts';
import type { EditionRule } from '../rule.ts';
import { provision, textIn } from './names.ts';
import { placeOf } from './two-texts.ts';

/** What is recorded as published can no longer be mended, and is not compared again. */
export const changedAlone: EditionRule = (edition, { document, site, compare }) => {
  const before = previous(document, edition);
  const isNewest = document.editions.at(-1) === edition;
  if (!before || !isNewest || isRecorded(edition)) return [];
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

const isRecorded = ({ texts, publications }: Edition): boolean =>
  Object.keys(texts).every((language) => publications[language]);

interface Within {
  readonly edition: Edition;
  readonly languages: readonly LanguageCode[];
}

function problemOf(row: ChangeRow, { edition, languages }: Within): readonly Problem[] {
  const [changed] = row.agreement.words;
  const still = languages.find((language) => !row.agreement.words.includes(language));
  if (!changed || !still) return [];
  const lead = leadOf(row).head.change;
  const clause = lead.new[0] ?? lead.old[0];
  const file = edition.texts[still];
  if (!clause || !file) return [];
  const unit = row.cells.flatMap((cell, place) =>
    cell.kind === 'here' && languages[place] === still ? [cell.unit.head.change.new[0]] : [],
  )[0];
  const own = row.cells.flatMap((cell, place) =>
    cell.kind === 'here' && languages[place] === changed ? [cell.unit.head.change] : [],
  )[0];
  const changedText = edition.texts[changed];
  const changedClause = own?.new[0];
  return [
    {
      rule: 'changed-in-one-language',
      severity: 'warning',
      file: file.file,
      line: unit?.line ?? 1,
      column: unit?.column ?? 1,
      ...(clause.number === '' ? {} : { clause: clause.number }),
      languages: [changed, still],
      ...(changedText && changedClause ? { related: [placeOf(changedText, changedClause)] } : {}),
      message: message(provision(clause), changed, still),
      hint: hint(own?.new[0] ? clauseText(own.new[0]) : null, unit ? clauseText(unit) : null),
    },
  ];
}

const message = (name: Sentence, changed: LanguageCode, still: LanguageCode): Sentence => ({
  ru: `${capital(name.ru)}: изменился только в ${textIn(changed).ru}, в ${textIn(still).ru} он прежний`,
  kk: `${capital(name.kk)}: тек ${textIn(changed).kk} өзгерген, ${textIn(still).kk} бұрынғыша`,
});

/** Both wordings, so that the editor sees what may be missing. */
function hint(changed: string | null, still: string | null): Sentence {
  const [now, was] = [changed, still].map((text) => (text === null ? '–' : `«${short(text)}»`));
  return {
    ru: `Стало ${now}, а рядом ${was}. Внесите правку и сюда, если она меняет смысл`,
    kk: `Жаңасы ${now}, ал қатарында ${was}. Түзету мағынаны өзгертсе, оны мұнда да енгізіңіз`,
  };
}

const short = (text: string): string => {
  const words = text.replace(/\s+/gu, ' ').trim();
  return words.length > 120 ? `${words.slice(0, 120).replace(/\s+\S*$/u, '')}…` : words;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

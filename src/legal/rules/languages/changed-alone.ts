/** Clauses that the newest edition changed in one language and left as they were in the other. */
import { type Clause, clauseText, walk } from '../../clause.ts';
import { bodyKey } from '../../comparison/fold.ts';
import { alignChanges, type ChangeRow, leadOf } from '../../comparison/parallel-changes.ts';
import type { LanguageCode } from '../../document.ts';
import type { Edition, Text } from '../../edition.ts';
import type { Problem, Sentence } from '../../problem.ts';
import { previous } from '../../timeline.ts';
import { namedBy, placeOf } from '../place.ts';
import type { EditionRule } from '../rule.ts';
import { capitalised, firstWords, provision, textIn } from './names.ts';

/** Of the newest edition alone: what an older one did has been lived with, or mended since. */
export const changedAlone: EditionRule = (edition, { document, site, compare }) => {
  const before = previous(document, edition);
  const isNewest = document.editions.at(-1) === edition;
  if (!before || !isNewest) return [];
  const pairs = site.languages.flatMap((language) => {
    const [old, now] = [before.texts[language], edition.texts[language]];
    return old && now ? [{ language, old, now }] : [];
  });
  if (pairs.length < 2 || changedTogether(pairs)) return [];
  const comparisons = pairs.map(({ language, old, now }) => ({
    language,
    comparison: compare(old, now),
  }));
  return alignChanges(comparisons)
    .filter(({ agreement }) => agreement.words.length > 0)
    .flatMap((row) => problemOf(row, { edition, languages: pairs.map((pair) => pair.language) }));
};

interface Pair {
  readonly language: LanguageCode;
  readonly old: Text;
  readonly now: Text;
}

/**
 * Whether it can be seen without comparing that the languages agree: words came, went and changed
 * places at the same clauses in all of them.
 */
function changedTogether(pairs: readonly Pair[]): boolean {
  const [first, ...others] = pairs.map(changesOf);
  return others.every((changes) => changes !== null && changes === first);
}

/** What happened to the words of clauses, by their ids; `null` where only signs may differ. */
function changesOf({ old, now }: Pair): string | null {
  const went = new Map([...walk(old.clauses)].map((clause) => [clause.id, clauseText(clause)]));
  const other: Saying[] = [];
  for (const clause of walk(now.clauses)) {
    const words = clauseText(clause);
    if (went.get(clause.id) === words) went.delete(clause.id);
    else other.push({ id: clause.id, words });
  }
  const { came, moved } = cameOrMoved(other, went);
  const before = new Set([...went.values()].map(bodyKey));
  if (came.some(({ words }) => before.has(bodyKey(words)))) return null;
  return [came.map(({ id }) => id), [...went.keys()], moved].map((ids) => ids.join(' ')).join('; ');
}

interface Saying {
  readonly id: string;
  readonly words: string;
}

interface Others {
  /** Clauses whose words stood nowhere. */
  readonly came: readonly Saying[];
  /** From which id to which. */
  readonly moved: readonly string[];
}

/** Words that stood under another id leave `went`. */
function cameOrMoved(clauses: readonly Saying[], went: Map<string, string>): Others {
  const places = new Map<string, string[]>();
  for (const [id, words] of [...went].reverse()) {
    const ids = places.get(words);
    if (ids) ids.push(id);
    else places.set(words, [id]);
  }
  const came: Saying[] = [];
  const moved: string[] = [];
  for (const clause of clauses) {
    const from = places.get(clause.words)?.pop();
    if (from === undefined) came.push(clause);
    else {
      went.delete(from);
      moved.push(`${from}>${clause.id}`);
    }
  }
  return { came, moved };
}

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

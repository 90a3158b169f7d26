/** Judged queries, and how well answers stand against them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stem } from '#search/stemming/stem.ts';
import type { Figure } from './figures.ts';

export interface JudgedQuery {
  readonly id: string;
  readonly kind: string;
  readonly lang: string;
  readonly query: string;
  readonly relevant: readonly { readonly doc: string; readonly clause: string }[];
}

interface Kind {
  readonly name: string;
  readonly firstTen: number;
  readonly reciprocal: number;
}

/** Kinds of the cases, with what issue 6 asks of each. */
export const kinds: Readonly<Record<string, Kind>> = {
  a: { name: 'Russian in other forms', firstTen: 0.98, reciprocal: 0.92 },
  b: { name: 'Kazakh in other forms', firstTen: 0.98, reciprocal: 0.94 },
  c: { name: 'Kazakh in Russian letters', firstTen: 0.98, reciprocal: 0.92 },
  d: { name: 'look-alikes', firstTen: 1, reciprocal: 0.97 },
  e: { name: 'numbers', firstTen: 1, reciprocal: 1 },
  f: { name: 'phrases', firstTen: 0.98, reciprocal: 0.95 },
};

export const judgedQueries = (cases: string): readonly JudgedQuery[] =>
  JSON.parse(readFileSync(join(cases, 'queries.json'), 'utf8'));

/** Addresses that answer a query: a clause, or a section, of this number. */
export function answersTo({ relevant }: JudgedQuery): readonly string[] {
  return relevant.flatMap(({ doc, clause }) => {
    const [language, ...slug] = doc.split('-');
    const address = `/${language}/${slug.join('-')}/`;
    const [, unnumbered] = /^c-s(\d+)$/.exec(clause) ?? [];
    if (unnumbered) return [`${address}#h-${unnumbered}`];
    const number = clause.replace(/^c-/, '').replaceAll('-', '.');
    return [`${address}#p-${number}`, `${address}#s-${number}`];
  });
}

/** @param found addresses of each query's hits in rank order */
export function retrievalFigures(
  whose: string,
  queries: readonly JudgedQuery[],
  found: readonly (readonly string[])[],
): Figure[] {
  return Object.entries(kinds).flatMap(([kind, { name, firstTen, reciprocal }]) => {
    const places = queries.flatMap((query, at) =>
      query.kind === kind ? [placeOf(query, found[at])] : [],
    );
    if (places.length === 0) return [];
    const isOurs = whose === '';
    const share = places.filter((place) => place > 0).length / places.length;
    const rank =
      places.reduce((sum, place) => sum + (place > 0 ? 1 / place : 0), 0) / places.length;
    return [
      {
        what: `${whose}${name}: in the first ten`,
        measured: share,
        ...(isOurs && { target: { atLeast: firstTen } }),
      },
      {
        what: `${whose}${name}: mean reciprocal rank`,
        measured: rank,
        ...(isOurs && { target: { atLeast: reciprocal } }),
      },
    ];
  });
}

/** From 1; 0 when not among the first ten. */
function placeOf(query: JudgedQuery, found: readonly string[] = []): number {
  const answers = answersTo(query);
  return found.slice(0, 10).findIndex((address) => answers.includes(address)) + 1;
}

interface Form {
  readonly form: string;
  readonly lemma: string;
  readonly part: string;
}

/** Pairwise: two forms belong together when their lemmas are equal, and are put so when their stems are. */
export function stemFigures(cases: string): Figure[] {
  const file = join(cases, 'kk-forms-dev.tsv');
  if (!existsSync(file)) return [];
  const forms = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([form = '', lemma = '', part = '']) => ({ form, lemma, part }));
  const nouns = forms.filter(({ part }) => part === 'NOUN');
  const folded = forms.map((one) => ({ ...one, form: onRussianKeyboard(one.form) }));
  const figure = (what: string, some: readonly Form[], atLeast: number): Figure => ({
    what: `Kazakh stems, F1 of pairs: ${what}`,
    measured: pairsF1(some),
    target: { atLeast },
  });
  return [
    figure('all words', forms, 0.77),
    figure('nouns', nouns, 0.89),
    figure('in Russian letters', folded, 0.74),
  ];
}

const typed: Readonly<Record<string, string>> = {
  ...{ қ: 'к', ғ: 'г', ә: 'а', ө: 'о', ү: 'у' },
  ...{ ұ: 'у', ң: 'н', і: 'и', һ: 'х' },
};
const onRussianKeyboard = (word: string): string =>
  word.replace(/./gu, (letter) => typed[letter] ?? letter);

function pairsF1(forms: readonly Form[]): number {
  const stems = forms.map(({ form }) => stem(form, 'kk'));
  const put = pairsIn(stems);
  const belong = pairsIn(forms.map(({ lemma }) => lemma));
  const both = pairsIn(forms.map(({ lemma }, at) => `${lemma} ${stems[at]}`));
  return (2 * both) / (put + belong);
}

function pairsIn(keys: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
}

/**
 * Numbers, sums, dates and addresses that differ between the languages of one clause. Words
 * differ by nature; what is written in digits, or leads somewhere, must not.
 */
import { clauseText } from '../../clause.ts';
import { addresses } from '../../comparison/tokens.ts';
import type { LanguageCode } from '../../document.ts';
import type { Text } from '../../edition.ts';
import type { Problem, Sentence } from '../../problem.ts';
import { remembered } from '../../remembered.ts';
import { inClause, placeOf } from '../place.ts';
import { takeDays } from './months.ts';
import { capitalised, provision, textIn } from './names.ts';
import { saysInWords } from './numerals.ts';
import { couples } from './two-texts.ts';

export function figures(first: Text, second: Text): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [clause, other] of couples(first, second)) {
    const sides = [
      { language: first.language, text: clauseText(clause) },
      { language: second.language, text: clauseText(other) },
    ] as const;
    if (!sides.some(({ text }) => telling.test(text))) continue;
    for (const { rule, read } of kinds) {
      const only = difference(sides, read);
      if (only.every((list) => list.length === 0)) continue;
      problems.push({
        rule,
        severity: 'warning',
        ...inClause(first, clause),
        languages: [first.language, second.language],
        related: [placeOf(second, other)],
        message: message(provision(clause), [first.language, second.language], only),
        hint: {
          ru: 'Сверьте оба текста с подписанным документом',
          kk: 'Екі мәтінді де қол қойылған құжатпен салыстырып тексеріңіз',
        },
      });
    }
  }
  return problems;
}

const telling = /\d|@|:\/\//;

interface Side {
  readonly language: LanguageCode;
  readonly text: string;
}

const address = new RegExp(addresses, 'giu');

/** One of these is in every address, and most clauses have none. */
const mayHoldAddress = /@|:\/\/|www\./i;

/** A page in the reader's language is the same page: `/ru/help` and `/kk/help`. */
function addressesIn(text: string): readonly string[] {
  if (!mayHoldAddress.test(text)) return [];
  return (text.match(address) ?? []).map((found) =>
    found
      .toLowerCase()
      .replace(/\/(?:ru|kk|kz)(?=\/|$)/g, '')
      .replace(/\/$/, ''),
  );
}

/** Whole dates, then every other number; `10 000` is one, `2.1` and `+7 727` are their parts. */
function numbersIn(text: string): readonly string[] {
  if (!/\d/.test(text)) return [];
  const { days, rest } = takeDays(mayHoldAddress.test(text) ? text.replace(address, ' ') : text);
  const joined = rest.replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/gu, '');
  const numbers = joined.match(/\d+/g) ?? [];
  return [...days, ...numbers.map((number) => number.replace(/^0+(?=\d)/, ''))];
}

const kinds = [
  { rule: 'figures-differ', read: remembered(numbersIn) },
  { rule: 'address-differs', read: remembered(addressesIn) },
] as const;

/** What stands on one side alone, less what the other says in words. */
function difference(
  [first, second]: readonly [Side, Side],
  read: (text: string) => readonly string[],
): readonly [readonly string[], readonly string[]] {
  const [here, there] = [read(first.text), read(second.text)];
  if (isSame(here, there)) return none;
  const unsaid = (list: readonly string[], { text, language }: Side): readonly string[] =>
    list.filter((number) => !saysInWords(text, number, language));
  return [unsaid(without(here, there), second), unsaid(without(there, here), first)];
}

const none = [[], []] as const;

const isSame = (list: readonly string[], others: readonly string[]): boolean =>
  list.length === others.length && list.every((item, at) => item === others[at]);

function without(list: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return list.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function message(
  name: Sentence,
  languages: readonly [LanguageCode, LanguageCode],
  only: readonly [readonly string[], readonly string[]],
): Sentence {
  const told = (language: keyof Sentence): string =>
    languages
      .map((code, at) => ({ text: textIn(code)[language], list: only[at] ?? [] }))
      .filter(({ list }) => list.length > 0)
      .map(({ text, list }) => `${language === 'ru' ? 'в ' : ''}${text} – ${list.join(', ')}`)
      .join('; ');
  return {
    ru: `${capitalised(name.ru)}: тексты расходятся. Только ${told('ru')}`,
    kk: `${capitalised(name.kk)}: мәтіндер сәйкес келмейді. Тек ${told('kk')}`,
  };
}

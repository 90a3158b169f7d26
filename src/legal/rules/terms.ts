/** Defined terms (`<Term>`): spelt in one way, and used. */
import {
  type Block,
  type Clause,
  clauseText,
  plainText,
  walk,
  walkInlines,
  wordedBlocks,
} from '../clause.ts';
import type { LanguageCode } from '../document.ts';
import type { Text } from '../edition.ts';
import type { Problem } from '../problem.ts';
import { inClause, placeOf } from './place.ts';

export function terms(text: Text): readonly Problem[] {
  const all = [...walk(text.clauses)];
  const found = all.flatMap((clause) => termsIn(clause.blocks).map((words) => ({ words, clause })));
  if (found.length === 0) return [];
  const sayings = all.map((clause) => ({ clause, words: clauseText(clause) }));
  return found.flatMap((term) => problemsOf(term, sayings, text));
}

interface Term {
  readonly words: string;
  /** Where it is defined. */
  readonly clause: Clause;
}

interface Saying {
  readonly clause: Clause;
  readonly words: string;
}

function problemsOf(term: Term, sayings: readonly Saying[], text: Text): readonly Problem[] {
  const uses = usesOf(term, sayings, text.language);
  if (uses.length < 2) return [unused(term, text.file)];
  const definedAt = sayings.findIndex(({ clause }) => clause === term.clause);
  const after = new Set(sayings.slice(definedAt + 1).map(({ clause }) => clause));
  const later = uses.filter(({ clause }) => after.has(clause));
  const [other] = later.filter(({ spelt }) => joints(spelt) !== joints(term.words));
  return [...(other ? [other] : []), ...smallUses(term, later)].map((use) =>
    speltOtherwise(term, use, text.file),
  );
}

interface Use {
  readonly clause: Clause;
  readonly spelt: string;
  /** Within a sentence, not at its beginning. */
  readonly isWithin: boolean;
  /** The words on both sides, '' where there is none. */
  readonly before: string;
  readonly after: string;
}

/**
 * Uses with a small letter that stand as the term stands elsewhere: «на витрине» beside «на
 * Витрине». In other company it is an ordinary word, or part of another one: «торговые площадки»,
 * «тапсырыс беру». Before its definition it is a word like others; a sentence begins with a capital
 * anyhow.
 */
function smallUses(term: Term, uses: readonly Use[]): readonly Use[] {
  if (!isCapital(term.words)) return [];
  const within = uses.filter(({ isWithin }) => isWithin);
  const [capital, small] = [
    within.filter(({ spelt }) => isCapital(spelt)),
    within.filter(({ spelt }) => !isCapital(spelt)),
  ];
  // One in five is a slip; more are another word that is spelt like it.
  if (5 * small.length > within.length) return [];
  const company = new Set(capital.flatMap(pairsOf));
  return small.filter((use) => pairsOf(use).some((pair) => company.has(pair)));
}

/** The use with each of its neighbours, as far as there are any. */
const pairsOf = ({ before, spelt, after }: Use): readonly string[] =>
  [before && `${before} ${spelt}`, after && `${spelt} ${after}`]
    .filter((pair) => pair !== '')
    .map((pair) => pair.toLowerCase());

function usesOf(term: Term, sayings: readonly Saying[], language: LanguageCode): readonly Use[] {
  const pattern = new RegExp(`(?<!\\p{L})${formsOf(term.words, language)}(?!\\p{L})`, 'giu');
  return sayings.flatMap(({ clause, words }) =>
    [...withoutNames(words).matchAll(pattern)].map((found) => {
      const [before, after] = [
        words.slice(0, found.index),
        words.slice(found.index + found[0].length),
      ];
      return {
        clause,
        spelt: found[0],
        isWithin: /[\p{L}\p{N},)»][\s\u00a0]$/u.test(before),
        before: /([\p{L}-]+)[\s\u00a0]$/u.exec(before)?.[1] ?? '',
        after: /^[\s\u00a0]([\p{L}-]+)/u.exec(after)?.[1] ?? '',
      };
    }),
  );
}

/** How the parts of a term are joined and whether it has its ё: what no declension changes. */
const joints = (words: string): string =>
  [...words.toLowerCase().matchAll(/[-‑]|[\s\u00a0]+|ё/gu)]
    .map(([sign]) => (sign === 'ё' ? 'ё' : sign.trim() === '' ? ' ' : '-'))
    .join('');

/** What stands in quotation marks is a name: the section «Мои заказы». */
const withoutNames = (words: string): string =>
  words.replace(/«[^»]*»/gu, (name) => '«'.padEnd(name.length, '·'));

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/**
 * The forms of a term: Russian changes the ending of each word, Kazakh adds to the last one and
 * may soften its last letter. Longer additions make another word: «товар», «товарищество».
 */
function formsOf(words: string, language: LanguageCode): string {
  const parts = words.trim().split(/[\s-]+/u);
  if (language === 'ru')
    return parts
      .map((word) => `${withYo(escaped(word.length > 4 ? word.slice(0, -2) : word))}\\p{L}{0,4}`)
      .join(joint(words));
  const last = parts.at(-1) ?? '';
  const stem =
    /[пкқ]$/u.test(last) && last.length > 2 ? `${escaped(last.slice(0, -1))}\\p{L}` : escaped(last);
  return [...parts.slice(0, -1).map(escaped), `${stem}\\p{L}{0,9}`].join(joint(words));
}

/** «Веб-сайт» is also found where it is typed «веб сайт» or «вебсайт», «личный кабинет» by a hyphen. */
const joint = (words: string): string =>
  words.includes('-') ? '(?:[\\s\\u00a0]+|[-‑]|)' : '(?:[\\s\\u00a0]+|[-‑])';

const withYo = (stem: string): string => stem.replace(/[её]/giu, '[её]');

const escaped = (word: string): string => word.replace(/[^\p{L}\p{N}]/gu, '\\$&');

const unused = ({ words, clause }: Term, file: string): Problem => ({
  rule: 'term-unused',
  severity: 'warning',
  ...inClause({ file }, clause),
  message: {
    ru: `Термин «${words}» определён, но больше нигде не встречается`,
    kk: `«${words}» термині анықталған, бірақ басқа еш жерде қолданылмаған`,
  },
  hint: {
    ru: 'Уберите <Term> вокруг слова или проверьте, тем ли словом он назван дальше',
    kk: '<Term> тегін алып тастаңыз немесе әрі қарай сол сөз қолданылғанын тексеріңіз',
  },
});

const speltOtherwise = (
  term: Term,
  { clause, spelt }: { readonly clause: Clause; readonly spelt: string },
  file: string,
): Problem => ({
  rule: 'term-spelling',
  severity: 'warning',
  ...inClause({ file }, clause),
  related: [placeOf({ file }, term.clause)],
  message: {
    ru: `Термин определён как «${term.words}», а здесь написано «${spelt}»`,
    kk: `Термин «${term.words}» деп анықталған, ал мұнда «${spelt}» деп жазылған`,
  },
  hint: {
    ru: `Пишите термин одинаково: «${term.words}»; с прописной буквы – это термин, со строчной – обычное слово`,
    kk: `Терминді бірдей жазыңыз: «${term.words}»; бас әріппен жазылса – термин, кіші әріппен жазылса – жай сөз`,
  },
});

const termsIn = (blocks: readonly Block[]): readonly string[] =>
  [...walkInlines(wordedBlocks(blocks))].flatMap((inline) =>
    inline.kind === 'term' ? [plainText(inline.children)] : [],
  );

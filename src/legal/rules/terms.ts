/** Defined terms (`<Term>`): spelt in one way, and used. */
import { type Block, type Clause, clauseText, type Inline, plainText, walk } from '../clause.ts';
import type { LanguageCode } from '../document.ts';
import type { Text } from '../edition.ts';
import type { Problem } from '../problem.ts';
import { inClause, placeOf } from './place.ts';

export function terms(text: Text): readonly Problem[] {
  const all = [...walk(text.clauses)];
  const found = all.flatMap((clause) =>
    inlinesOf(clause.blocks).flatMap((inlines) =>
      termsIn(inlines).map((words) => ({ words, clause })),
    ),
  );
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
  // Before its definition it is a word like others; a sentence begins with a capital anyhow.
  const within = uses.filter(({ clause, isWithin }) => isWithin && after.has(clause));
  const small = within.filter(({ spelt }) => !isCapital(spelt));
  // One in five is a slip; more are another word that is spelt like it.
  const isTwofold = isCapital(term.words) && small.length > 0 && 5 * small.length <= within.length;
  return isTwofold ? [speltOtherwise(term, small[0] as Use, text.file)] : [];
}

interface Use {
  readonly clause: Clause;
  readonly spelt: string;
  /** Within a sentence, not at its beginning. */
  readonly isWithin: boolean;
}

function usesOf(term: Term, sayings: readonly Saying[], language: LanguageCode): readonly Use[] {
  const pattern = new RegExp(`(?<!\\p{L})${formsOf(term.words, language)}(?!\\p{L})`, 'giu');
  return sayings.flatMap(({ clause, words }) =>
    [...withoutNames(words).matchAll(pattern)].map((found) => ({
      clause,
      spelt: found[0],
      isWithin: /[\p{L}\p{N},)»][\s\u00a0]$/u.test(words.slice(0, found.index)),
    })),
  );
}

/** What stands in quotation marks is a name: the section «Мои заказы». */
const withoutNames = (words: string): string =>
  words.replace(/«[^»]*»/gu, (name) => '«'.padEnd(name.length, '·'));

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/**
 * The forms of a term: Russian changes the ending of each word, Kazakh adds to the last one and
 * may soften its last letter. Longer additions make another word: «товар», «товарищество».
 */
function formsOf(words: string, language: LanguageCode): string {
  const parts = words.trim().split(/\s+/u);
  if (language === 'ru')
    return parts
      .map((word) => `${escaped(word.length > 4 ? word.slice(0, -2) : word)}\\p{L}{0,4}`)
      .join('\\s+');
  const last = parts.at(-1) ?? '';
  const stem =
    /[пкқ]$/u.test(last) && last.length > 2 ? `${escaped(last.slice(0, -1))}\\p{L}` : escaped(last);
  return [...parts.slice(0, -1).map(escaped), `${stem}\\p{L}{0,9}`].join('\\s+');
}

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
    ru: 'Пишите термин одинаково: с прописной буквы – это термин, со строчной – обычное слово',
    kk: 'Терминді бірдей жазыңыз: бас әріппен жазылса – термин, кіші әріппен жазылса – жай сөз',
  },
});

function inlinesOf(blocks: readonly Block[]): readonly (readonly Inline[])[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block.inlines];
    if (block.kind === 'table') return [block.header, ...block.rows].flat();
    return block.kind === 'quote' ? inlinesOf(block.blocks) : [];
  });
}

const termsIn = (inlines: readonly Inline[]): readonly string[] =>
  inlines.flatMap((inline) => {
    if (inline.kind === 'term') return [plainText(inline.children)];
    return 'children' in inline ? termsIn(inline.children) : [];
  });

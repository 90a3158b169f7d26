/** Defined terms (`<Term>`): spelt in one way, and used. */
import { type Block, type Clause, plainText, walk, walkInlines, wordedBlocks } from '../clause.ts';
import type { Text } from '../edition.ts';
import type { Problem } from '../problem.ts';
import { inClause, placeOf } from './place.ts';
import { isCapital, joints, type Use, usesIn } from './term-uses.ts';

export function terms(text: Text): readonly Problem[] {
  const all = [...walk(text.clauses)];
  const found = all.flatMap((clause, place) =>
    termsIn(clause.blocks).map((words) => ({ words, clause, place })),
  );
  if (found.length === 0) return [];
  const usesOf = usesIn(all, text.language);
  return found.slice(0, most).flatMap((term) => problemsOf(term, usesOf(term.words), text.file));
}

/** A law has some dozens; each of ten thousand beside all the others would take minutes. */
const most = 1000;

interface Term {
  readonly words: string;
  /** Where it is defined. */
  readonly clause: Clause;
  /** The place of that clause among those of the text. */
  readonly place: number;
}

function problemsOf(term: Term, uses: readonly Use[], file: string): readonly Problem[] {
  if (uses.length < 2) return [unused(term, file)];
  const later = uses.filter(({ place }) => place > term.place);
  const own = joints(term.words);
  const other = later.find((use) => use.joints !== own);
  return [...(other ? [other] : []), ...smallUses(term, later)].map((use) =>
    speltOtherwise(term, use, file),
  );
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
    within.filter((use) => use.isCapital),
    within.filter((use) => !use.isCapital),
  ];
  // One in five is a slip; more are another word that is spelt like it.
  if (small.length === 0 || 5 * small.length > within.length) return [];
  const company = new Set(capital.flatMap(pairsOf));
  return small.filter((use) => pairsOf(use).some((pair) => company.has(pair)));
}

/** The use with each of its neighbours, as far as there are any. */
const pairsOf = ({ before, spelt, after }: Use): readonly string[] =>
  [before && `${before} ${spelt}`, after && `${spelt} ${after}`]
    .filter((pair) => pair !== '')
    .map((pair) => pair.toLowerCase());

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

/** What stands in quotation marks is a name, and is not looked for. */
const termsIn = (blocks: readonly Block[]): readonly string[] =>
  [...walkInlines(wordedBlocks(blocks))]
    .flatMap((inline) => (inline.kind === 'term' ? [plainText(inline.children)] : []))
    .filter((words) => !words.includes('«'));

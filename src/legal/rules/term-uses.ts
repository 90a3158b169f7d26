/** Where a text uses its terms, in whatever case they stand there. */
import { type Clause, clauseText } from '../clause.ts';
import type { LanguageCode } from '../document.ts';

export interface Use {
  readonly clause: Clause;
  /** The place of its clause among those of the text. */
  readonly place: number;
  readonly spelt: string;
  readonly joints: string;
  readonly isCapital: boolean;
  /** Within a sentence, not at its beginning. */
  readonly isWithin: boolean;
  /** The words on both sides, '' where there is none. */
  readonly before: string;
  readonly after: string;
}

/** @returns uses of a term in the order of the text; asked again for words like it, the same ones */
export function usesIn(
  clauses: readonly Clause[],
  language: LanguageCode,
): (term: string) => readonly Use[] {
  const sayings = clauses.map((clause, place) => {
    const words = clauseText(clause);
    const bare = withoutNames(words);
    return { clause, place, words, bare, plainly: plain(bare) };
  });
  const known = new Map<string, readonly Use[]>();
  return (term) => {
    const { pattern, stems } = formsOf(term, language);
    const before = known.get(pattern);
    if (before) return before;
    const form = new RegExp(pattern, 'giu');
    const uses = sayings
      // A clause without the stem is not worth an expression: they are dear, and most have none.
      .filter(({ plainly }) => stems.every((stem) => plainly.includes(stem)))
      .flatMap((saying) => usesOf(form, saying));
    known.set(pattern, uses);
    return uses;
  };
}

interface Saying {
  readonly clause: Clause;
  readonly place: number;
  readonly words: string;
  /** The words without names, sign for sign. */
  readonly bare: string;
  readonly plainly: string;
}

/** As far as a neighbouring word is looked for. */
const reach = 100;

function usesOf(form: RegExp, { clause, place, words, bare }: Saying): readonly Use[] {
  return [...bare.matchAll(form)].map((found) => {
    const [start, end] = [found.index, found.index + found[0].length];
    const [before, after] = [
      words.slice(Math.max(0, start - reach), start),
      words.slice(end, end + reach),
    ];
    const [spelt] = found;
    return {
      clause,
      place,
      spelt,
      joints: joints(spelt),
      isCapital: isCapital(spelt),
      isWithin: /[\p{L}\p{N},)»][\s\u00a0]$/u.test(before),
      before: /([\p{L}-]+)[\s\u00a0]$/u.exec(before)?.[1] ?? '',
      after: /^[\s\u00a0]([\p{L}-]+)/u.exec(after)?.[1] ?? '',
    };
  });
}

/** How the parts of a term are joined and whether it has its ё: what no declension changes. */
export const joints = (words: string): string =>
  [...words.toLowerCase().matchAll(/[-‑]|[\s\u00a0]+|ё/gu)]
    .map(([sign]) => (sign === 'ё' ? 'ё' : sign.trim() === '' ? ' ' : '-'))
    .join('');

export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Alike for letters a pattern takes for one: both ways, as ς and σ are one large letter. */
const plain = (text: string): string => text.toLowerCase().toUpperCase().replaceAll('Ё', 'Е');

/** What stands in quotation marks is a name: the section «Мои заказы». */
const withoutNames = (words: string): string =>
  words.replace(/«[^»]*»/gu, (name) => '«'.padEnd(name.length, '·'));

interface Forms {
  readonly pattern: string;
  /** What every form holds, as `plain` writes it. */
  readonly stems: readonly string[];
}

/** The forms of a term by those of its words. */
function formsOf(term: string, language: LanguageCode): Forms {
  const parts = term.trim().split(/[\s-]+/u);
  const words = parts.map((part, place) =>
    language === 'ru' ? russianWord(part) : kazakhWord(part, place === parts.length - 1),
  );
  const forms = words.map(({ stem, ending }) => withYo(escaped(stem), language) + ending);
  return {
    pattern: `(?<!\\p{L})${forms.join(joint(term))}(?!\\p{L})`,
    stems: words.map(({ stem }) => plain(stem)),
  };
}

/** What stays of a word, and a pattern for what may follow. */
interface Word {
  readonly stem: string;
  readonly ending: string;
}

/** Russian changes the ending. Longer additions make another word: «товар», «товарищество». */
const russianWord = (word: string): Word => ({
  stem: word.length > 4 ? word.slice(0, -2) : word,
  ending: '\\p{L}{0,4}',
});

/** Kazakh adds to the last word, and may soften its last letter. */
function kazakhWord(word: string, isLast: boolean): Word {
  if (!isLast) return { stem: word, ending: '' };
  const softens = /[пкқ]$/u.test(word) && word.length > 2;
  return softens
    ? { stem: word.slice(0, -1), ending: '\\p{L}{1,10}' }
    : { stem: word, ending: '\\p{L}{0,9}' };
}

/** «Веб-сайт» is also found where it is typed «веб сайт» or «вебсайт», «личный кабинет» by a hyphen. */
const joint = (words: string): string =>
  words.includes('-') ? '(?:[\\s\\u00a0]+|[-‑]|)' : '(?:[\\s\\u00a0]+|[-‑])';

const withYo = (stem: string, language: LanguageCode): string =>
  language === 'ru' ? stem.replace(/[её]/giu, '[её]') : stem;

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

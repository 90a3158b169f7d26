/**
 * Latin or Greek letters that look like Cyrillic ones, and the other way round, inside one word:
 * a reader sees no difference, search and comparison see another word.
 */
import { cyrillicTwins } from '../look-alike-letters.ts';
import type { Problem, Sentence } from '../problem.ts';

export interface MixedWord {
  /** UTF-16 units from the start of the text. */
  readonly offset: number;
  readonly word: string;
  /** The letters of the alphabet that has fewer in the word; Greek ones always. */
  readonly foreign: readonly string[];
  /** Theirs. */
  readonly alphabet: Alphabet;
}

const latin = 1;
const cyrillic = 2;
const greek = 4;
type Alphabet = typeof latin | typeof cyrillic | typeof greek;

/** Only those that can be taken for others: kΩ is kΩ. */
const greekTwins = 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧικνορυχα';

/** By UTF-16 unit, up to the end of Cyrillic; Kazakh ə typed as U+0259 is Latin. */
const alphabets = new Uint8Array(0x530);
for (let code = 0; code < alphabets.length; code++) {
  const character = String.fromCharCode(code);
  if (/\p{Script=Latin}/u.test(character)) alphabets[code] = latin;
  else if (/\p{Script=Cyrillic}/u.test(character)) alphabets[code] = cyrillic;
  else if (greekTwins.includes(character)) alphabets[code] = greek;
}

const alphabetOf = (code: number): number => alphabets[code] ?? 0;

/** Every mixed word has one, and in our texts most letters are Cyrillic. */
const otherLetter = new RegExp(`[${classOf(latin)}${classOf(greek)}]`, 'g');

function classOf(alphabet: number): string {
  return [...alphabets.keys()]
    .filter((code) => alphabets[code] === alphabet)
    .map((code) => `\\u${code.toString(16).padStart(4, '0')}`)
    .join('');
}

/** Words in which the alphabets meet; «SMS-сообщение» and «А4» are none, «III-А» neither. */
export function mixedWords(text: string): MixedWord[] {
  const found: MixedWord[] = [];
  otherLetter.lastIndex = 0;
  for (let letter = otherLetter.exec(text); letter; letter = otherLetter.exec(text)) {
    let [start, end, met] = [letter.index, letter.index, 0];
    while (start > 0 && alphabetOf(text.charCodeAt(start - 1)) !== 0) start--;
    for (; end < text.length; end++) {
      const alphabet = alphabetOf(text.charCodeAt(end));
      if (alphabet === 0) break;
      met |= alphabet;
    }
    for (let at = start; at < letter.index; at++) met |= alphabetOf(text.charCodeAt(at));
    if ((met & (met - 1)) !== 0) found.push(mixedWord(text.slice(start, end), start));
    otherLetter.lastIndex = end;
  }
  return found;
}

function mixedWord(word: string, offset: number): MixedWord {
  const of = (alphabet: Alphabet) => ({
    alphabet,
    foreign: [...word].filter((letter) => alphabetOf(letter.charCodeAt(0)) === alphabet),
  });
  const [latins, cyrillics, greeks] = [of(latin), of(cyrillic), of(greek)];
  if (greeks.foreign.length > 0) return { offset, word, ...greeks };
  const fewer = latins.foreign.length <= cyrillics.foreign.length ? latins : cyrillics;
  return { offset, word, ...fewer };
}

const alphabetNames: Readonly<Record<Alphabet, Sentence>> = {
  [latin]: { ru: 'латинские', kk: 'латын' },
  [cyrillic]: { ru: 'кириллические', kk: 'кирилл' },
  [greek]: { ru: 'греческие', kk: 'грек' },
};

/** What is said of one word, wherever it stands. */
export function lookAlike(
  { word, foreign, alphabet }: MixedWord,
  times: number,
): Pick<Problem, 'rule' | 'severity' | 'length' | 'message' | 'hint'> {
  const letters = [...new Set(foreign)];
  const names = letters
    .map(
      (letter) =>
        `${letter} (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`,
    )
    .join(', ');
  return {
    rule: 'look-alikes',
    severity: 'warning',
    length: word.length,
    message: message({ word, names, alphabet: alphabetNames[alphabet], times }),
    hint,
  };
}

interface Said {
  readonly word: string;
  readonly names: string;
  readonly alphabet: Sentence;
  readonly times: number;
}

function message({ word, names, alphabet, times }: Said): Sentence {
  const also =
    times > 1
      ? { ru: `; таких мест: ${times}`, kk: `; мұндай жерлер: ${times}` }
      : { ru: '', kk: '' };
  return {
    ru: `В слове «${word}» буквы ${alphabet.ru}: ${names}${also.ru}`,
    kk: `«${word}» сөзінде ${alphabet.kk} әріптері бар: ${names}${also.kk}`,
  };
}

const hint: Sentence = {
  ru: 'Наберите слово заново на одной раскладке',
  kk: 'Сөзді бір пернетақта тілінде қайта теріңіз',
};

const latinOf: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(cyrillicTwins).map(([letter, twin]) => [twin, letter]),
);

/** Latin letters that no word of Latin letters here has: beside a Cyrillic one they are ә and ө. */
const onlyKazakh = /^[əƏɵƟ]$/;

/**
 * The word in one alphabet, that of most of its letters; `null` where a letter has no twin, or
 * where neither alphabet has more: then only the editor knows what was meant.
 */
export function inOneAlphabet({ word, foreign, alphabet }: MixedWord): string | null {
  const twins = alphabet === latin ? cyrillicTwins : latinOf;
  const letters = [...word].filter((letter) => alphabetOf(letter.charCodeAt(0)) !== 0);
  const isCertain = foreign.every((letter) => onlyKazakh.test(letter));
  if (2 * foreign.length >= letters.length && !isCertain) return null;
  if (foreign.some((letter) => twins[letter] === undefined)) return null;
  return [...word].map((letter) => (foreign.includes(letter) ? twins[letter] : letter)).join('');
}

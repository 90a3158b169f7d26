/** Clauses left in the other language: the letters give them away. */
import { type Clause, clauseText, walk } from '../../clause.ts';
import type { LanguageCode } from '../../document.ts';
import type { Text } from '../../edition.ts';
import type { Problem } from '../../problem.ts';
import { remembered } from '../../remembered.ts';
import { inClause } from '../place.ts';
import { capitalised, provision, textIn } from './names.ts';

/** Fewer words may be names, addresses, or the same in both languages. */
const enoughWords = 8;

const looksForeign: Readonly<Record<LanguageCode, (share: number) => boolean>> = {
  ru: (share) => share > 0.3,
  kk: (share) => share === 0,
};

export function untranslated(text: Text): readonly Problem[] {
  const isForeign = looksForeign[text.language];
  if (!isForeign) return [];
  return [...walk(text.clauses)]
    .filter((clause) => {
      const { words, own } = wordsOf(clauseText(clause));
      return words >= enoughWords && isForeign(own / words);
    })
    .map((clause) => problemOf(clause, text));
}

const letter = 1;
const cyrillic = 2;
/** Of Kazakh alone: over half of the words have one in Kazakh, none in Russian. */
const kazakh = 4;

/** By UTF-16 unit, up to the end of Cyrillic; i and ə typed in Latin letters are і and ә all the same. */
const kinds = Uint8Array.from({ length: 0x530 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (!/\p{L}/u.test(character)) return 0;
  const isCyrillic = /\p{Script=Cyrillic}/u.test(character);
  const isOwn = /[әғқңөұүһіiə]/iu.test(character);
  return letter + (isCyrillic ? cyrillic : 0) + (isOwn ? kazakh : 0);
});

/** Cyrillic words of three letters and more, and how many of them are Kazakh to the eye. */
function countWords(text: string): { readonly words: number; readonly own: number } {
  let [words, own, length, met] = [0, 0, 0, 0];
  for (let at = 0; at <= text.length; at++) {
    const kind = at < text.length ? (kinds[text.charCodeAt(at)] ?? 0) : 0;
    if (kind !== 0) {
      length++;
      met |= kind;
      continue;
    }
    if (length >= 3 && (met & cyrillic) !== 0) {
      words++;
      if ((met & kazakh) !== 0) own++;
    }
    length = met = 0;
  }
  return { words, own };
}

const wordsOf = remembered(countWords);

function problemOf(clause: Clause, text: Text): Problem {
  const [name, where] = [provision(clause), textIn(text.language)];
  const [ru, kk] = text.language === 'kk' ? ['русски', 'орысша'] : ['казахски', 'қазақша'];
  return {
    rule: 'left-untranslated',
    severity: 'warning',
    ...inClause(text, clause),
    message: {
      ru: `В ${where.ru} ${name.ru} написан, похоже, по-${ru}`,
      kk: `${capitalised(where.kk)} ${name.kk} ${kk} жазылған сияқты`,
    },
    hint: { ru: 'Вставьте перевод', kk: 'Аудармасын қойыңыз' },
  };
}

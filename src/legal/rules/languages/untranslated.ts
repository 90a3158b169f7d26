/** Clauses left in the other language: the letters give them away. */
import { type Clause, clauseText, walk } from '../../clause.ts';
import type { LanguageCode } from '../../document.ts';
import type { Text } from '../../edition.ts';
import type { Problem } from '../../problem.ts';
import { inClause } from '../place.ts';
import { capitalised, provision, textIn } from './names.ts';

/** Fewer words may be names, addresses, or the same in both languages. */
const enoughWords = 8;

/** Share of words with a letter of Kazakh alone: over half in Kazakh, none in Russian. */
const own = /[әғқңөұүһі]/iu;

const looksForeign: Readonly<Record<LanguageCode, (share: number) => boolean>> = {
  ru: (share) => share > 0.3,
  kk: (share) => share === 0,
};

export function untranslated(text: Text): readonly Problem[] {
  const isForeign = looksForeign[text.language];
  if (!isForeign) return [];
  return [...walk(text.clauses)]
    .filter((clause) => {
      const words = wordsOf(clause);
      return (
        words.length >= enoughWords &&
        isForeign(words.filter((word) => own.test(word)).length / words.length)
      );
    })
    .map((clause) => problemOf(clause, text));
}

/** Cyrillic words; i typed with a Latin letter is і all the same. */
const wordsOf = (clause: Clause): readonly string[] =>
  (clauseText(clause).match(/[\p{L}]{3,}/gu) ?? [])
    .filter((word) => /\p{Script=Cyrillic}/u.test(word))
    .map((word) => word.replaceAll('i', 'і').replaceAll('ə', 'ә'));

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

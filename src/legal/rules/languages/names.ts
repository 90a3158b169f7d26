/** How messages call a language and a provision. */
import { type Clause, clauseText } from '../../clause.ts';
import type { LanguageCode } from '../../document.ts';
import type { Sentence } from '../../problem.ts';

/** «в … тексте» / «… мәтінде»; a language without a name here is called by its code. */
export const textIn = (language: LanguageCode): Sentence => {
  const { ru, kk } = adjectives[language] ?? { ru: language, kk: language };
  return { ru: `${ru} тексте`, kk: `${kk} мәтінде` };
};

const adjectives: Readonly<Record<LanguageCode, Sentence>> = {
  ru: { ru: 'русском', kk: 'орысша' },
  kk: { ru: 'казахском', kk: 'қазақша' },
};

/** «пункт 2.3», «2.3-тармақ»; a provision without a number by its first words. */
export function provision(clause: Clause): Sentence {
  const number = clause.number;
  if (number === '') return byWords(clause);
  switch (clause.kind) {
    case 'section':
      return { ru: `раздел ${number}`, kk: `${number}-бөлім` };
    case 'item':
      return { ru: `подпункт ${number})`, kk: `${number}) тармақша` };
    default:
      return { ru: `пункт ${number}`, kk: `${number}-тармақ` };
  }
}

function byWords(clause: Clause): Sentence {
  const shown = firstWords(clauseText(clause), 40);
  return clause.kind === 'section'
    ? { ru: `раздел «${shown}»`, kk: `«${shown}» бөлімі` }
    : { ru: `абзац «${shown}»`, kk: `«${shown}» абзацы` };
}

/** Whole words of a text, up to so many characters; «…» where there are more. */
export function firstWords(text: string, most: number): string {
  const words = text.replace(/\s+/gu, ' ').trim();
  return words.length > most ? `${words.slice(0, most).replace(/\s+\S*$/u, '')}…` : words;
}

export const capitalised = (sentence: string): string =>
  sentence.charAt(0).toUpperCase() + sentence.slice(1);

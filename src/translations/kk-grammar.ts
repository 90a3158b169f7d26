/** How Kazakh says dates and names of languages. */
import type { Day, LanguageCode } from '../legal/document.ts';
import { parts } from './days.ts';

/**
 * Nominative, ablative (…бастап), locative (…күшіне енеді), dative (…дейін) and the attribute
 * of an act (…№ 41 бұйрық): Kazakh declines the month.
 */
const months = [
  ['қаңтар', 'қаңтардан', 'қаңтарда', 'қаңтарға', 'қаңтардағы'],
  ['ақпан', 'ақпаннан', 'ақпанда', 'ақпанға', 'ақпандағы'],
  ['наурыз', 'наурыздан', 'наурызда', 'наурызға', 'наурыздағы'],
  ['сәуір', 'сәуірден', 'сәуірде', 'сәуірге', 'сәуірдегі'],
  ['мамыр', 'мамырдан', 'мамырда', 'мамырға', 'мамырдағы'],
  ['маусым', 'маусымнан', 'маусымда', 'маусымға', 'маусымдағы'],
  ['шілде', 'шілдеден', 'шілдеде', 'шілдеге', 'шілдедегі'],
  ['тамыз', 'тамыздан', 'тамызда', 'тамызға', 'тамыздағы'],
  ['қыркүйек', 'қыркүйектен', 'қыркүйекте', 'қыркүйекке', 'қыркүйектегі'],
  ['қазан', 'қазаннан', 'қазанда', 'қазанға', 'қазандағы'],
  ['қараша', 'қарашадан', 'қарашада', 'қарашаға', 'қарашадағы'],
  ['желтоқсан', 'желтоқсаннан', 'желтоқсанда', 'желтоқсанға', 'желтоқсандағы'],
] as const;

/** The legal style, «2026 жылғы 1 қыркүйек», with the month in one of its four cases. */
export function inCase(day: Day, grammaticalCase: 0 | 1 | 2 | 3 | 4): string {
  const { year, month, dayOfMonth } = parts(day);
  return `${year}\u00a0жылғы ${dayOfMonth}\u00a0${months[month - 1]?.[grammaticalCase]}`;
}

export const date = (day: Day) => inCase(day, 0);
export const from = (day: Day) => inCase(day, 1);
export const on = (day: Day) => inCase(day, 2);
export const of = (day: Day) => inCase(day, 4);

const languages = new Intl.DisplayNames('kk', { type: 'language' });
/** «орыс», of «орыс тілі» */
export const people = (language: LanguageCode) =>
  (languages.of(language) ?? language).replace(/ тілі$/, '');
/** «орыс тілінде» */
export const tongue = (language: LanguageCode) => `${people(language)} тілінде`;
/** «орысша»; back vowels take -ша, front ones -ше. */
export const named = (language: LanguageCode) =>
  people(language) + (/[аоұыуя][^аоұыуяәөүіеи]*$/u.test(people(language)) ? 'ша' : 'ше');

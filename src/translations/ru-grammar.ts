/** How Russian says dates, numbers of things and names of languages. */
import type { Day, LanguageCode } from '../legal/document.ts';
import { parts } from './days.ts';
import { plural } from './plurals.ts';

const months = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];

/** 1 сентября 2026 г. */
export function date(day: Day): string {
  const { year, month, dayOfMonth } = parts(day);
  return `${dayOfMonth}\u00a0${months[month - 1]} ${year}\u00a0г.`;
}

/** A sentence that ends in a date: the full stop of «г.» is its own. */
export const endingIn = (words: string, day: Day) => `${words}${date(day)}`;

export const count = (n: number, one: string, few: string, many: string) =>
  plural('ru', n, { one, few, many, other: many });
export const counted = (n: number, one: string, few: string, many: string) =>
  `${n}\u00a0${count(n, one, few, many)}`;

const languages = new Intl.DisplayNames('ru', { type: 'language' });
/** «русский» */
export const languageName = (language: LanguageCode) => languages.of(language) ?? language;
/** «русском», after «на … языке» */
export const onlyIn = (language: LanguageCode) => languageName(language).replace(/ий$/, 'ом');

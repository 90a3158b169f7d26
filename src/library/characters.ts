/**
 * Characters that a reader cannot see, that turn the text around, or that were already lost
 * when the file was made. What a reader sees and what the file says must be one thing.
 */
import type { Place, Problem } from '#legal/problem.ts';
import { hasRareCharacter } from './character-classes.ts';
import { families } from './character-families.ts';
import type { Places } from './places.ts';

/** Spaces of fixed width are harmless to read but break search and justification. */
const allowed = /[\u2007\u2009]/;

const anywhere = new RegExp(`[${families.map((family) => family.characters).join('')}]`, 'gu');
const matchers = families.map((family) => ({
  family,
  pattern: new RegExp(`^[${family.characters}]`, 'u'),
}));

/** A letter and a mark of its own beside it; some of them are one letter. */
export const letterWithMark = /\p{L}[\u0300-\u036f]/gu;

/** How many characters of one kind are told of; a file in a strange font has thousands. */
const enough = 20;

interface Characters {
  readonly source: string;
  readonly file: string;
  readonly places: Places;
}

/** Every character that may not stand in a text, a run of equals as one problem. */
export function characterProblems({ source: text, file, places }: Characters): Problem[] {
  if (!hasRareCharacter(text)) return [];
  const problems: Problem[] = [];
  let last = { code: -1, end: -1 };
  anywhere.lastIndex = 0;
  for (
    let match = anywhere.exec(text);
    match && problems.length < enough;
    match = anywhere.exec(text)
  ) {
    const code = text.codePointAt(match.index) ?? 0;
    const repeats = code === last.code && match.index === last.end;
    last = { code, end: match.index + match[0].length };
    if (!repeats) problems.push(...characterProblem(match[0], { file, ...places.at(match.index) }));
  }
  return [
    ...problems,
    ...decomposedLetters(text, file, places),
    ...stackedMarks(text, file, places),
  ];
}

/** The problem of one character, also of one spelt as an entity; nothing for harmless ones. */
export function characterProblem(character: string, place: Place): Problem[] {
  if (allowed.test(character)) return [];
  const match = matchers.find(({ pattern }) => pattern.test(character));
  if (!match) return [];
  const { rule, severity, message, hint } = match.family;
  return [{ ...place, rule, severity, message: message(characterName(character)), hint }];
}

/** `U+202E` */
export function characterName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * «и» + U+0306 instead of «й», as macOS and some PDFs give it. A stress mark over a vowel
 * has no letter of its own and stays.
 */
function decomposedLetters(text: string, file: string, places: Places): Problem[] {
  const problems: Problem[] = [];
  for (const match of text.matchAll(letterWithMark)) {
    const composed = match[0].normalize('NFC');
    if (composed === match[0] || problems.length >= enough) continue;
    const [letter = '', mark = ''] = match[0];
    problems.push({
      rule: 'decomposed-letter',
      severity: 'error',
      file,
      ...places.at(match.index),
      length: 2,
      message: {
        ru: `«${composed}» набрано двумя символами: ${letter} и ${characterName(mark)}; поиск слова не найдёт`,
        kk: `«${composed}» екі таңбамен терілген: ${letter} және ${characterName(mark)}; іздеу сөзді таппайды`,
      },
      hint: { ru: `Наберите одну букву «${composed}»`, kk: `Бір «${composed}» әрпін теріңіз` },
    });
  }
  return problems;
}

/** More marks over a letter than any alphabet here uses: they hide the lines around. */
function stackedMarks(text: string, file: string, places: Places): Problem[] {
  const match = /\p{M}{3,}/u.exec(text);
  if (
    !match ||
    !/\p{M}{3,}/u.test(match[0].replace(/[\ufe00-\ufe0f\u180b-\u180f\u{e0100}-\u{e01ef}]/gu, ''))
  )
    return [];
  return [
    {
      rule: 'stacked-marks',
      severity: 'error',
      file,
      ...places.at(match.index),
      length: match[0].length,
      message: {
        ru: `Над буквой ${match[0].length} надстрочных знака подряд, первый ${characterName(match[0])}`,
        kk: `Әріптің үстінде қатарынан ${match[0].length} белгі бар, біріншісі ${characterName(match[0])}`,
      },
      hint: { ru: 'Оставьте букву без них', kk: 'Әріпті олардан арылтыңыз' },
    },
  ];
}

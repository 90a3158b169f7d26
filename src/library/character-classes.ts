/**
 * What kind each UTF-16 unit is, looked up in a table: these questions are asked of every
 * character of every text, and expressions with `\p{…}` are twenty times slower.
 */

const letter = 1;
const rare = 2;

const kinds = new Uint8Array(65_536);
for (let code = 0; code < kinds.length; code++) {
  const character = String.fromCharCode(code);
  // Halves of surrogate pairs count as letters: an emoji must not be lost either.
  if ((code >= 0xd800 && code < 0xe000) || /[\p{L}\p{N}]/u.test(character)) kinds[code] = letter;
  const common =
    (code >= 0x20 && code < 0x7f) ||
    (code >= 0xa0 && code < 0x300 && code !== 0xad) ||
    (code >= 0x400 && code < 0x530 && !/\p{M}/u.test(character)) ||
    /[\n\t\u2010-\u2027\u2030-\u205e\u20b8\u20bd\u20ac\u2116\u2122]/.test(character);
  if (!common) kinds[code] = (kinds[code] ?? 0) | rare;
}

/** 1 for letters and digits of any alphabet, 0 for everything else: to be counted without a question. */
export const letterBit = (code: number): number => (kinds[code] ?? 0) & letter;

export const isLetter = (code: number): boolean => letterBit(code) !== 0;

/** Whether anything stands in the text beside Cyrillic, Latin and common typography. */
export function hasRareCharacter(text: string): boolean {
  // To the end, as nearly every text has none: a question less for each character.
  let met = 0;
  for (let at = 0; at < text.length; at++) met |= kinds[text.charCodeAt(at)] ?? 0;
  return (met & rare) !== 0;
}

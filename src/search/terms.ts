/**
 * How a stem is written in Pagefind's index. Pagefind answers a word with all that begin with
 * it, and with the longest beginning when it holds none; a letter at the end that no stem has
 * makes a word answer for itself alone. It also drops dots and takes й for и.
 */
const end = 'ѣ';
const ofTerm = 'ѫ';

const written = (stem: string): string => stem.replaceAll('й', 'ј').replace(/[^\p{L}\p{N}]/gu, 'ѵ');

/** Just this stem. */
export const exactly = (stem: string): string => written(stem) + end;

/** This stem where a clause defines it as a term. */
export const defined = (stem: string): string => written(stem) + ofTerm;

/** The same stem, written by `exactly`, where a clause defines it. */
export const asDefined = (term: string): string => term.slice(0, -end.length) + ofTerm;

/** Every stem that begins so. */
export const beginningWith = (stem: string): string => written(stem);

export const capitalised = (sentence: string): string =>
  sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** «Приказ» → «приказ», in the middle of a sentence; an abbreviation keeps its capitals. */
export const inSentence = (words: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;

/** «Статья 5» and «5-бап» need no word before them, «5» does. */
export const saysWhatItIs = (number: string): boolean => /\p{L}{2}/u.test(number);

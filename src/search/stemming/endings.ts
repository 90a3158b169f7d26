/** An ending, and how many letters must be left before it. */
export interface Ending {
  readonly form: RegExp;
  readonly least: number;
}

/** The word without the first ending of the list that it bears; a word of its own length is left alone. */
export function strip(
  word: string,
  endings: readonly Ending[],
  isWord: (left: string, least: number) => boolean,
): string {
  for (const { form, least } of endings) {
    const found = form.exec(word);
    if (found && isWord(word.slice(0, found.index), least)) return word.slice(0, found.index);
  }
  return word;
}

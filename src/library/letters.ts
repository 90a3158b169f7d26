/** Letters and digits alone: what two readings of one text are compared by. */
import { isLetter, letterBit } from './character-classes.ts';

/** A stretch `[from, to)` of the file, or of letters. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** The letters and digits of words in their order. Memory is kept: a new one costs more than filling it. */
export class Letters {
  #codes = new Uint16Array(0);
  #length = 0;
  /** Where they stand in the file: a stretch of it, and how many letters stand before. */
  readonly #runs: (Part & { readonly before: number })[] = [];

  /** Leaves none. */
  empty(): void {
    this.#length = this.#runs.length = 0;
  }

  get length(): number {
    return this.#length;
  }

  /** Adds those of the words. */
  add(words: string): void {
    this.#makeRoom(words.length);
    this.#length = addLetters(words, this.#codes, this.#length);
  }

  #makeRoom(units: number): void {
    const room = this.#length + units;
    if (room <= this.#codes.length) return;
    const wider = new Uint16Array(2 * room);
    wider.set(this.#codes.subarray(0, this.#length));
    this.#codes = wider;
  }

  /** Adds those of a stretch of the file. */
  addPart(source: string, part: Part): void {
    this.#runs.push({ ...part, before: this.#length });
    this.add(source.slice(part.from, part.to));
  }

  /** Adds what the page shows for something else that stands there, such as an entity. */
  addInstead(shown: string, offset: number): void {
    this.#runs.push({ from: offset, to: offset, before: this.#length });
    this.add(shown);
  }

  /** Where in the file a letter stands; of one behind the last, where the last stands. */
  offsetOf(letter: number, source: string): number {
    const sought = Math.min(letter, this.#length - 1);
    const run = this.#runs.findLast(({ before }) => before <= sought);
    if (!run) return 0;
    let passed = run.before;
    for (let at = run.from; at < run.to; at++)
      if (isLetter(source.charCodeAt(at)) && passed++ === sought) return at;
    return run.to;
  }

  /** Whether the others have the same letters from `to` as these in the stretch. */
  isSame({ from, to: end }: Part, others: Letters, to: number): boolean {
    if (to + end - from > others.#length) return false;
    return (
      Buffer.compare(
        bytesOf(this.#codes, from, end),
        bytesOf(others.#codes, to, to + end - from),
      ) === 0
    );
  }

  /** The first letter of these from `from` that is not that of the others from `to`. */
  firstOther(from: number, others: Letters, to: number): number {
    let same = 0;
    while (
      from + same < this.#length &&
      to + same < others.#length &&
      this.#codes[from + same] === others.#codes[to + same]
    )
      same++;
    return from + same;
  }
}

const bytesOf = ({ buffer }: Uint16Array, from: number, to: number): Uint8Array =>
  new Uint8Array(buffer, 2 * from, 2 * (to - from));

/** @returns how many there are now */
function addLetters(words: string, codes: Uint16Array, before: number): number {
  let length = before;
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    // Written first and counted then: where words end no processor can foretell, and asking takes
    // five times as long.
    codes[length] = code;
    length += letterBit(code);
  }
  return length;
}

/** Lines of a file written short: each as what it adds to the one before, small numbers much alike. */
export type PackedLines = readonly (number | null)[];

export interface LineWriter {
  readonly written: PackedLines;
  /** Lines are written in the order in which they will be asked for. */
  write(line: number | undefined): void;
}

export interface LineReader {
  /** The next line written; `undefined` for one that was not known. */
  next(): number | undefined;
}

export function writeLines(): LineWriter {
  const written: (number | null)[] = [];
  let before = 0;
  return {
    written,
    write(line) {
      written.push(line === undefined ? null : line - before);
      before = line ?? before;
    },
  };
}

export function readLines(packed: PackedLines): LineReader {
  let at = 0;
  let line = 0;
  return {
    next() {
      const added = packed[at++] ?? null;
      return added === null ? undefined : (line += added);
    },
  };
}

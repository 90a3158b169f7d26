import { firstPlace } from '#legal/first-place.ts';

/** Offsets in a text ⇄ lines and columns, both from 1; columns count UTF-16 units. */
export interface Places {
  readonly lineCount: number;
  at(offset: number): { readonly line: number; readonly column: number };
  /** Offset of the first character of a line. */
  lineStart(line: number): number;
  /** A line as it stands, without its line feed. */
  lineText(line: number): string;
}

/** @param text with line feeds only; normalise other line ends first */
export function placesOf(text: string): Places {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const lineStart = (line: number): number => starts[line - 1] ?? text.length;
  return {
    lineCount: starts.length,
    at(offset) {
      const line = Math.max(
        1,
        firstPlace(starts.length, (at) => (starts[at] ?? 0) > offset),
      );
      return { line, column: offset - lineStart(line) + 1 };
    },
    lineStart,
    lineText: (line) => text.slice(lineStart(line), lineStart(line + 1)).replace(/\n$/, ''),
  };
}

/**
 * Lines as every reader counts them: CRLF and lone CR end a line too. Lines and columns
 * of the result are those of the file.
 */
export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

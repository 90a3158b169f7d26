/**
 * Finds what an editor forgot to close. The parser of YAML reads on to the end of the file and
 * complains there; the fault stands where the quotation mark or bracket was opened.
 */

/**
 * @returns the offset of the first quotation mark that its line does not close, else of the last
 * bracket that is never closed; `null` when there is neither
 */
export function unclosedIn(text: string): number | null {
  const open: number[] = [];
  const signs = /#.*|"(?:[^"\\\n]|\\.)*("?)|'(?:[^'\n]|'')*('?)|[[\]{}]/g;
  for (let match = signs.exec(text); match; match = signs.exec(text)) {
    const [sign, double, single] = match;
    const at = match.index;
    if ('"\''.includes(sign[0] ?? '')) {
      if (!opensValue(text, at)) signs.lastIndex = at + 1;
      else if ((double ?? single) === '') return at;
    } else if (sign === '[' || sign === '{') {
      if (opensValue(text, at)) open.push(at);
    } else if (sign === ']' || sign === '}') open.pop();
    else if (!/(?:^|\s)$/.test(text.slice(Math.max(0, at - 1), at))) signs.lastIndex = at + 1;
  }
  return open.at(-1) ?? null;
}

/** A mark within words is one of their letters: «об'єкт», «№ 5 (б)». */
const opensValue = (text: string, at: number): boolean =>
  /(?:^|[:,[{\n-])[ \t]*$/.test(text.slice(Math.max(0, at - 8), at));

/** The line of a problem with a mark under the place, safe to print and straight under any letters. */
import { characterName } from '#library/characters.ts';

/** Columns of the terminal the excerpt may take. */
const room = 96;

/**
 * @param column of the place in `line`, from 1, in UTF-16 units
 * @param length of the stretch to mark
 * @returns the line, or what of it is near the place, and the line of marks
 */
export function excerpt(line: string, column: number, length: number): string[] {
  const from = Math.max(0, column - 1 - Math.floor(room / 2));
  const start = from === 0 ? 0 : wholeCharacter(line, from);
  const before = printed(line.slice(start, column - 1), start > 0 ? '…' : '');
  const marked = printed(line.slice(column - 1, column - 1 + length));
  const after = printed(line.slice(column - 1 + length));
  const [shown, cut] = fitting(before + marked + after);
  const marks = Math.max(1, Math.min(width(marked), room - width(before)));
  return [shown + (cut ? '…' : ''), ' '.repeat(width(before)) + '^'.repeat(marks)];
}

const wholeCharacter = (line: string, at: number): number =>
  /[\udc00-\udfff]/.test(line[at] ?? '') ? at + 1 : at;

function fitting(text: string): [shown: string, cut: boolean] {
  let shown = '';
  let columns = 0;
  for (const character of text) {
    columns += width(character);
    if (columns > room) return [shown, true];
    shown += character;
  }
  return [shown, false];
}

/** Tabs become spaces, so that the mark below stands right whatever the terminal's tabs are. */
const printed = (text: string, lead = ''): string => lead + visible(text.replace(/\t/g, '    '));

const unsafe =
  /\p{Cc}|\p{Cf}|\p{Co}|\p{Cn}|\p{Cs}|\p{Zl}|\p{Zp}|\p{Default_Ignorable_Code_Point}/gu;

/** The text with every character that a terminal would obey or hide spelt out: `‹U+202E›`. */
export const visible = (text: string): string =>
  text.replace(unsafe, (character) => `‹${characterName(character)}›`);

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Columns a terminal gives to a text: none to marks over letters, two to East Asian signs and emoji. */
function width(text: string): number {
  let columns = 0;
  for (const character of text)
    columns += /\p{M}/u.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return columns;
}

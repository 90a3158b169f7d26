/** The first words of running text: where a label stands, whatever emphasis it is set in. */
import { type Inline, plainText } from '#legal/clause.ts';

/** Enough of the first words to tell a label, not counting links, terms and images. */
export function leadingText(inlines: readonly Inline[]): string {
  let text = '';
  for (const inline of inlines) {
    if (text.length > 60) break;
    if (text === '' && !isPlain(inline)) return '';
    text += plainText([inline]);
  }
  return text.length > 80 ? text.slice(0, 80) : text;
}

const isPlain = (inline: Inline): boolean => /^(?:text|emphasis|strong|struck)$/.test(inline.kind);

/** The same inlines without their first characters; emphasis that becomes empty goes too. */
export function withoutLeading(inlines: readonly Inline[], length: number): Inline[] {
  const rest: Inline[] = [];
  let left = length;
  for (const inline of inlines) {
    if (left === 0) {
      rest.push(inline);
      continue;
    }
    const size = plainText([inline]).length;
    if (size > left && inline.kind === 'text')
      rest.push({ kind: 'text', text: inline.text.slice(left) });
    else if (size > left && 'children' in inline) {
      rest.push({ ...inline, children: withoutLeading(inline.children, left) });
    }
    left = Math.max(0, left - size);
  }
  // Just of its size: what has grown by `push` keeps room for sixteen more.
  return rest.slice();
}

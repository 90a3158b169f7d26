import { type Clause, plainText } from '../clause.ts';
import type { Text } from '../edition.ts';
import type { Change, ChangeKind } from './comparison.ts';
import { bodyKey } from './fold.ts';
import { redline } from './redline.ts';

/**
 * What happened to the name of a text, for programs: a change like a clause's, of a heading
 * without id and number. Empty when neither text has a name.
 */
export function titleChange(old: Text, now: Text): readonly Change[] {
  const [before, after] = [headings(old), headings(now)];
  if (before.length + after.length === 0) return [];
  const kinds = kindsOf(wordsOf(before), wordsOf(after));
  const blocks = kinds.length === 0 ? [] : redline(before, after);
  return [{ kinds, old: before, new: after, redline: blocks, footnotes: [], stale: [], links: [] }];
}

/** The same where the name of a text is not what it was; `null` where it is, or neither has one. */
export function renaming(old: Text, now: Text): Change | null {
  const [change] = titleChange(old, now);
  return change && change.kinds.length > 0 ? change : null;
}

function headings({ title, titleLine = 1 }: Text): readonly Clause[] {
  if (title.length === 0) return [];
  const heading = { id: '', number: '', label: '', line: titleLine, column: 1, children: [] };
  return [{ kind: 'section', ...heading, blocks: [{ kind: 'paragraph', inlines: title }] }];
}

const wordsOf = ([heading]: readonly Clause[]): string | null => {
  const [block] = heading?.blocks ?? [];
  return block?.kind === 'paragraph' ? plainText(block.inlines) : null;
};

function kindsOf(old: string | null, now: string | null): readonly ChangeKind[] {
  if (old === null) return ['added'];
  if (now === null) return ['removed'];
  if (old === now) return [];
  return bodyKey(old) === bodyKey(now) ? ['typographic'] : ['reworded'];
}

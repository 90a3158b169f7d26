import { type Clause, walk } from '../clause.ts';
import type { RedlineFootnote } from './comparison.ts';
import { bodyKey } from './fold.ts';
import {
  type Footnotes,
  footnoteText,
  mentionedNotes,
  type NoteNames,
  type NotePair,
  noteNames,
  pairFootnotes,
} from './footnotes.ts';
import { redline } from './redline.ts';

/** What happened to the footnotes that clauses are the first to mention. */
export interface NoteChanges {
  readonly names: NoteNames;
  /** The footnotes of one change whose words are not letter for letter the same in both texts. */
  of(old: readonly Clause[], now: readonly Clause[]): readonly NotePair[];
}

export function noteChanges(
  texts: { readonly old: readonly Clause[]; readonly new: readonly Clause[] },
  footnotes: Footnotes,
): NoteChanges {
  const pairs = pairFootnotes(footnotes);
  const changed = pairs.filter((pair) => !isSame(pair, (text) => text));
  const [before, after] = [firstMentions(texts.old), firstMentions(texts.new)];
  return {
    names: noteNames(pairs),
    of: (old, now) =>
      changed.flatMap((pair) => {
        const was = pair.old && old.some((clause) => before.get(clause)?.has(pair.old?.id ?? ''));
        const is = pair.new && now.some((clause) => after.get(clause)?.has(pair.new?.id ?? ''));
        return was || is ? [{ old: was ? pair.old : null, new: is ? pair.new : null }] : [];
      }),
  };
}

/** The footnotes that each clause is the first to mention. */
function firstMentions(clauses: readonly Clause[]): ReadonlyMap<Clause, ReadonlySet<string>> {
  const seen = new Set<string>();
  const found = new Map<Clause, ReadonlySet<string>>();
  for (const clause of walk(clauses)) {
    const first = mentionedNotes(clause).filter((id) => !seen.has(id));
    for (const id of first) seen.add(id);
    if (first.length > 0) found.set(clause, new Set(first));
  }
  return found;
}

function isSame({ old, new: now }: NotePair, form: (text: string) => string): boolean {
  return old !== null && now !== null && form(footnoteText(old)) === form(footnoteText(now));
}

/** Whether the footnotes say another thing, and not only in other signs. */
export const sayOtherwise = (pairs: readonly NotePair[]): boolean =>
  pairs.some((pair) => !isSame(pair, bodyKey));

export function redlineFootnote({ old, new: now }: NotePair, names: NoteNames): RedlineFootnote {
  return {
    old: old?.id ?? null,
    new: now?.id ?? null,
    blocks: redline(old ? [old] : [], now ? [now] : [], names),
  };
}

import {
  type Clause,
  clauseText,
  type Inline,
  plainText,
  walkInlines,
  wordedBlocks,
} from '../clause.ts';
import { alongside } from './alongside.ts';
import type { LinkChange } from './comparison.ts';
import { bodyKey } from './fold.ts';
import type { Pairing } from './pairing.ts';

/**
 * Finds links whose words stand on both sides but lead elsewhere, or lead somewhere on one side
 * alone: an address is part of what a clause says, though not of its words. A link within the text
 * has not changed while it follows the clause it leads to, and one that came or went only helps
 * to find what the words name anyway.
 */
export function linkChangeFinder(
  pairing: Pairing,
): (old: readonly Clause[], now: readonly Clause[]) => readonly LinkChange[] {
  const isSame = (was: string, now: string): boolean =>
    was === now || (was.startsWith('#') && followed(was.slice(1), pairing) === now);
  return (old, now) => {
    const [before, after] = [old.flatMap(linksOf), now.flatMap(linksOf)];
    if (before.length + after.length === 0) return [];
    return alongside(before, after, { key, alike: () => 0 }).flatMap(([was, is]) => {
      if (was && is)
        return isSame(was.target, is.target) ? [] : [change(is.words, was.target, is.target)];
      if (was) return isOnlyLink(was, now) ? [change(was.words, was.target, null)] : [];
      return isOnlyLink(is, old) ? [change(is.words, null, is.target)] : [];
    });
  };
}

/** Where a clause of the old text stands in the new one. */
function followed(id: string, pairing: Pairing): string | null {
  const old = pairing.old.find(({ clause }) => clause.id === id);
  const now = old && pairing.nowOf(old);
  return now ? `#${now.clause.id}` : null;
}

type Link = Extract<Inline, { kind: 'link' }> & { readonly words: string };

function linksOf({ blocks }: Clause): readonly Link[] {
  const found: Link[] = [];
  for (const inline of walkInlines(wordedBlocks(blocks)))
    if (inline.kind === 'link') found.push({ ...inline, words: plainText(inline.children) });
  return found;
}

const key = ({ words }: Link): string => bodyKey(words);

const change = (words: string, was: string | null, now: string | null): LinkChange => ({
  words,
  was,
  now,
});

/**
 * Leads out of the site to what its words do not spell themselves, and they stand on the other side
 * without it.
 */
const isOnlyLink = (link: Link, other: readonly Clause[]): boolean =>
  link.target.replace(/^mailto:/i, '') !== link.words &&
  /^[a-z][a-z0-9+.-]*:/i.test(link.target) &&
  other.some((clause) => bodyKey(clauseText(clause)).includes(key(link)));

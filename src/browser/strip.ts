import { every } from './page-elements.ts';
import type { Follower } from './place.ts';

/**
 * The strip of an edition without force leads to the same clause of the one that has it.
 * `data-same-clause` names the clauses with another id there, `p-4.3=p-7.4`, and those that
 * are gone, `p-5.2=!`: for these the link leads to the section and says so. At the head of
 * the page it leads to the head of the other.
 */
export function followStrip(): Follower {
  const links = every<HTMLAnchorElement>('.strip a[data-same-clause]').map((link) => ({
    link,
    words: link.textContent,
    moved: new Map(
      link.dataset.sameClause?.split(' ').map((pair) => pair.split('=') as [string, string]),
    ),
  }));
  return (clause) => {
    for (const { link, words, moved } of links) {
      const { sameWords, gone } = link.dataset;
      const known = clause && (moved.get(clause.id) === '!' ? gone : sameWords);
      link.textContent = known || words;
      link.hash = successor(clause, moved);
    }
  };
}

/** The id of the clause there, or of the nearest section around it that still exists. */
function successor(clause: HTMLElement | null, moved: ReadonlyMap<string, string>): string {
  for (
    let at: Element | null | undefined = clause;
    at;
    at = at.parentElement?.closest('section[id]')
  ) {
    const id = moved.get(at.id) ?? at.id;
    if (id !== '!') return id;
  }
  return '';
}

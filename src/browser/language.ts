import { every, namedClause } from './page-elements.ts';
import type { Follower } from './place.ts';

/**
 * The language switch, and the switch to the other view of a comparison, lead to the same clause:
 * the one at the top of the screen, or at the head of the page, where the switch is, the one
 * in the address.
 */
export function followLanguage(): Follower {
  return (clause) => {
    for (const link of every<HTMLAnchorElement>('a[data-language], a[data-view-other]'))
      link.hash = (clause ?? namedClause())?.id ?? '';
  };
}

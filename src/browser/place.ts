import { every, namedClause } from './page-elements.ts';

export type Follower = (clause: HTMLElement | null) => void;

const seen = new Set<HTMLElement>();

/** Tells the followers which clause the reader is at, whenever it becomes another one. */
export function onMove(...followers: readonly Follower[]): void {
  let last: HTMLElement | null | undefined;
  let waiting = 0;
  const look = () => {
    waiting = 0;
    const clause = clauseHere();
    if (clause === last) return;
    last = clause;
    for (const follow of followers) follow(clause);
  };
  const soon = () => {
    if (!waiting) waiting = requestAnimationFrame(look);
  };
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries)
      seen[isIntersecting ? 'add' : 'delete'](target as HTMLElement);
    soon();
  });
  const watch = () => {
    for (const clause of every('main :is(section, .clause, .change, tr)[id]'))
      observer.observe(clause);
  };
  watch();
  // A comparison drawn here comes after the page.
  document.addEventListener('drawn', watch);
  addEventListener('scroll', soon, { passive: true });
  addEventListener('hashchange', soon);
}

/** The clause the address names while it can be seen, else the one at the top of the screen. */
function clauseHere(): HTMLElement | null {
  const named = namedClause();
  if (named?.closest('main > *') && canBeSeen(named)) return named;
  // A little below where the browser puts a clause it scrolls to, under the sticky bars.
  const line = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) + 32;
  return inOrder().findLast((clause) => clause.getBoundingClientRect().top <= line) ?? null;
}

const inOrder = (): HTMLElement[] =>
  [...seen].sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );

function canBeSeen(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

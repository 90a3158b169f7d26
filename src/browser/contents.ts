import { every, one } from './page-elements.ts';
import type { Follower } from './place.ts';

const entries = () => every<HTMLAnchorElement>(':is(.contents, .phone-bar) a[href^="#"]');

/** The section being read is marked in the contents and named in the bar of a phone. */
export function followContents(): Follower {
  const links = entries();
  const bar = one('[data-here]');
  return (clause) => {
    const hash = sectionOf(clause, links);
    for (const link of links) {
      if (hash && link.hash === hash) link.ariaCurrent = 'true';
      else link.removeAttribute('aria-current');
    }
    const [current] = links.filter((link) => link.ariaCurrent);
    if (bar)
      bar.textContent = current
        ? [...current.children].map((part) => part.textContent).join(' ')
        : '';
    if (current) keepInView(current);
  };
}

/** The innermost section around the clause that the contents list, as `#id`. */
function sectionOf(clause: HTMLElement | null, links: readonly HTMLAnchorElement[]): string | null {
  for (
    let at: Element | null | undefined = clause;
    at;
    at = at.parentElement?.closest('section[id]')
  ) {
    const hash = `#${at.id}`;
    if (links.some((link) => link.getAttribute('href') === hash)) return hash;
  }
  return null;
}

/** Scrolls the contents only, never the page. */
function keepInView(link: HTMLElement): void {
  const list = link.closest<HTMLElement>('.contents');
  if (!list || list.scrollHeight <= list.clientHeight) return;
  const frame = list.getBoundingClientRect();
  const { top, bottom } = link.getBoundingClientRect();
  if (top < frame.top || bottom > frame.bottom)
    list.scrollTop += top - frame.top - frame.height / 3;
}

/** On a phone the contents open over the text: choosing a section closes them. */
export function leaveContents(): void {
  const folded = one<HTMLDetailsElement>('.phone-bar details');
  folded?.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a')) folded.open = false;
  });
}

/** Puts the keyboard into the contents, opening them on a phone. */
export function goToContents(): void {
  const folded = one<HTMLDetailsElement>('.phone-bar details');
  if (folded?.checkVisibility()) folded.open = true;
  const links = entries().filter((link) => link.checkVisibility());
  (links.find((link) => link.ariaCurrent) ?? links[0])?.focus();
}

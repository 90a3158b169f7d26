import { every } from './page-elements.ts';
// Few readers ask for it, so it is a file of its own; the word makes the bundler give it an
// address without a loader of imports, which would weigh more than all of this.
import script from './redline-in-place.ts?worker&url';

/**
 * «Что изменилось» opens the redline of its clause under it. The link stays one: with a key held
 * or another button it leads to the comparison, and it does so when the redline cannot be had.
 */
export function offerRedlines(): void {
  const links = every<HTMLAnchorElement>('.changed > a[href*="/compare/"]');
  for (const link of links) {
    link.ariaExpanded = 'false';
    link.onclick = (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      bring(link);
    };
  }
}

const waiting = new Set<HTMLAnchorElement>();

/** Loads the script, which answers the links from then on, and gives it the clicks it came for. */
function bring(link: HTMLAnchorElement): void {
  const isAsked = waiting.size > 0;
  waiting.add(link);
  if (isAsked) return;
  const asked = document.createElement('script');
  asked.src = script;
  if (import.meta.env.DEV) asked.type = 'module';
  asked.onload = () => {
    for (const each of waiting) each.click();
  };
  asked.onerror = () => location.assign(link.href);
  document.head.append(asked);
}

import { provisionId } from '../legal/lineage/provision-id.ts';
import { every, namedClause, one } from './page-elements.ts';

const wide = matchMedia('(min-width: 1181px) and (hover: hover)');

/**
 * Beside the clause under the pointer, with the keyboard in it or named in the address: copy
 * the citation, read the same clause in the other language, see its history. One set for the page, outside the
 * flow of the text, so that nothing moves when it appears.
 */
export function offerTools(): void {
  const main = one('main[data-permanent]');
  if (!main || !navigator.clipboard) return;
  const set = toolSet(main);
  const attach = (element: Element | null | undefined) => {
    const host = element && hostOf(element);
    if (!host || host.contains(set) || set.contains(document.activeElement)) return;
    // Under the note in the margin, where there is one.
    (host.querySelector(':scope > .aside') ?? host).append(set);
    followClause(set, main);
  };
  const attachNamed = () => attach(namedClause());
  main.addEventListener('focusin', ({ target }) => attach(target as Element));
  main.addEventListener('pointerover', ({ target }) => wide.matches && attach(target as Element));
  main.addEventListener(
    'pointerleave',
    () => wide.matches && !set.contains(document.activeElement) && set.remove(),
  );
  addEventListener(
    'pointerdown',
    ({ target }) => wide.matches || set.contains(target as Node) || set.remove(),
  );
  addEventListener('hashchange', attachNamed);
  // On a narrow screen the tools would cover the words the reader came for.
  if (wide.matches) attachNamed();
}

/** The clause or the heading of a section that the element is in; for a section itself, its heading. */
const hostOf = (element: Element): Element | null =>
  element.closest('.clause[id], .heading') ?? element.querySelector(':scope > .heading');

function toolSet(main: HTMLElement): HTMLElement {
  const set = document.createElement('div');
  set.className = 'clause-tools';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = main.dataset.copy ?? '';
  const answer = document.createElement('span');
  answer.role = 'status';
  button.onclick = async () => {
    await navigator.clipboard.writeText(citation(main, set.closest('[id]') as HTMLElement));
    answer.textContent = main.dataset.copied ?? '';
    setTimeout(() => answer.replaceChildren(), 4000);
  };
  set.append(
    button,
    ...every<HTMLAnchorElement>('header a[data-language]:not([aria-current])').map(inOther(set)),
    historyLink(main),
    answer,
  );
  return set;
}

/** Hidden in a document with one edition. */
function historyLink({ dataset }: HTMLElement): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'history';
  link.hidden = !dataset.history;
  return link;
}

/** The clause of this very edition, whatever its number was before or is since. */
function followClause(set: HTMLElement, { dataset }: HTMLElement): void {
  const link = set.querySelector<HTMLAnchorElement>('.history');
  const clause = set.closest('[id]');
  if (!link || !clause || !dataset.history) return;
  const edition = dataset.permanent?.split('/').at(-2) ?? '';
  link.href = `${dataset.history}#${provisionId(clause.id, edition)}`;
  link.textContent =
    (clause.matches('section') ? dataset.sectionHistory : dataset.clauseHistory) ?? '';
}

/** «Соглашение, редакция № 3, пункт 7.3» and, on the next line, the address that stays for ever. */
function citation({ dataset }: HTMLElement, clause: HTMLElement): string {
  // The name of the number is «Пункт 7.3, ссылка»: what a screen reader says of the link.
  const name = clause.querySelector('.num')?.ariaLabel?.replace(/\.?,[^,]*$/, '') ?? '';
  const words = [dataset.citation, name.charAt(0).toLowerCase() + name.slice(1)]
    .filter(Boolean)
    .join(', ');
  return `${words}\n${dataset.permanent}#${clause.id}`;
}

function inOther(set: HTMLElement): (link: HTMLAnchorElement) => HTMLAnchorElement {
  return ({ href, lang, firstElementChild }) => {
    const link = document.createElement('a');
    link.href = href;
    link.lang = lang;
    link.hreflang = lang;
    link.textContent = firstElementChild?.textContent ?? lang;
    link.onfocus = link.onpointerenter = () => {
      link.hash = set.closest('[id]')?.id ?? '';
    };
    return link;
  };
}

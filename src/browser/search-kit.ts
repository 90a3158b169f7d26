import { one } from './page-elements.ts';
import { foundAt } from './search/found-words.ts';
import type { DialogWords } from './search/phrases.ts';

/** What `[data-search]` names: where the dialog's script lies, and all it shows. */
export interface SearchKit {
  readonly script: string;
  readonly style: string;
  /** Address of the search page. */
  readonly page: string;
  readonly words: DialogWords;
}

let kit: Promise<SearchKit> | undefined;

/** Search is fetched when the reader turns to it; on its own page the field is there already. */
export function openSearch(): void {
  const field = one<HTMLInputElement>('main input[type=search]');
  if (field) field.select();
  else send('search:open').catch(goToPage);
}

/** A click on the way to search opens it here; with another key held it goes where it says. */
export function listenForSearch(): void {
  one('a[data-search]')?.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    openSearch();
  });
  if (foundAt(location.href)) send('search:mark').catch(() => {});
}

/** The page of search does without this script. */
function goToPage(): void {
  location.assign(one<HTMLAnchorElement>('a[data-search]')?.href ?? '/');
}

/** The dialog's script listens for what it is asked, and is given all that it shows. */
async function send(message: string): Promise<void> {
  kit ??= load(one('[data-search]')?.dataset.search ?? '');
  kit.catch(() => {
    kit = undefined;
  });
  document.dispatchEvent(new CustomEvent(message, { detail: await kit }));
}

async function load(address: string): Promise<SearchKit> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const found: SearchKit = await answer.json();
  await import(/* @vite-ignore */ found.script);
  return found;
}

import { goToContents } from './contents.ts';
import { openKeyList } from './key-list.ts';
import { letterKeys } from './letter-keys.ts';
import { one } from './page-elements.ts';
import { openSearch } from './search-kit.ts';

const press = (selector: string) => () => one(selector)?.click();

/** What each key does; on a page without the thing it does nothing. */
const actions: Readonly<Record<string, () => void>> = {
  '/': openSearch,
  '?': () => void openKeyList(),
  n: press('[data-step="next"]'),
  p: press('[data-step="previous"]'),
  v: press('[data-view-other]:not([aria-current])'),
  l: press('a[data-language]:not([aria-current])'),
  t: goToContents,
};

/** Single letters are off while typing and can be turned off for good (WCAG 2.1.4); Ctrl+K never is. */
export function listenForKeys(): void {
  addEventListener('keydown', (event) => {
    const key = keyOf(event);
    const modified = event.ctrlKey || event.metaKey;
    const action = modified
      ? key === 'k' && openSearch
      : !event.altKey && !isTyping(event.target as Element) && letterKeys.on() && actions[key];
    if (!action) return;
    event.preventDefault();
    action();
  });
  const opener = one('[data-keys]');
  if (!opener) return;
  opener.hidden = false;
  opener.onclick = () => void openKeyList();
}

/** The Latin letter or sign of the key, whichever alphabet the keyboard is switched to. */
export function keyOf({
  key,
  code,
  shiftKey,
}: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>): string {
  if (/^[a-z/?]$/i.test(key)) return key.toLowerCase();
  if (code === 'Slash') return shiftKey ? '?' : '/';
  return code.replace(/^Key/, '').toLowerCase();
}

const isTyping = (element: Element): boolean =>
  element.matches?.(
    'input:not([type=checkbox], [type=radio]), textarea, select, dialog *, [contenteditable]',
  );

/** Search in a dialog over any page, and the marks on a page that a hit led to. */

import { openDialog } from './search/dialog.ts';
import { loadStyle } from './search/load-style.ts';
import { markFound } from './search/mark-page.ts';
import type { SearchKit } from './search-kit.ts';

const listen = (message: string, act: (kit: SearchKit) => void): void =>
  document.addEventListener(message, (event) => act((event as CustomEvent<SearchKit>).detail));

listen('search:open', openDialog);
listen('search:mark', ({ style }) => loadStyle(style).then(markFound));

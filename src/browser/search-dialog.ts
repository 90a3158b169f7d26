/** Search in a dialog over any page, and the marks on a page that a hit led to. */

import { openDialog } from './search/dialog.ts';
import { loadStyle } from './search/load-style.ts';
import { markFound } from './search/mark-page.ts';
import type { SearchKit } from './search-kit.ts';

const kit = JSON.parse(document.documentElement.dataset.searchKit ?? '{}') as SearchKit;

document.addEventListener('search:open', () => openDialog(kit));
document.addEventListener('search:mark', () => loadStyle(kit.style).then(markFound));

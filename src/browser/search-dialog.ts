/** Search in a dialog over any page, and the marks on a page that a hit led to. */

import { openDialog } from './search/dialog.ts';
import { loadStyle } from './search/load-style.ts';
import { markFound } from './search/mark-page.ts';
import type { DialogWords } from './search/phrases.ts';
import type { SearchKit } from './search-kit.ts';

const { searchKit = '{}' } = document.documentElement.dataset;
const { words, page, style } = JSON.parse(searchKit) as SearchKit & { words: DialogWords };

document.addEventListener('search:open', () => openDialog({ words, page, style }));
document.addEventListener('search:mark', () => loadStyle(style).then(markFound));

/**
 * What every page runs. Each page is complete without it: these only save steps. Scripts of
 * single pages share no module with this one: the bundler would part it in two requests.
 */
import { followContents, leaveContents } from './contents.ts';
import { offerRedlines } from './in-place.ts';
import { listenForKeys } from './keys.ts';
import { followLanguage } from './language.ts';
import { onMove } from './place.ts';
import { showPreviews } from './previews.ts';
import { offerPrinting } from './printing.ts';
import { listenForSearch } from './search-kit.ts';
import { freshenStatuses } from './status.ts';
import { followStrip } from './strip.ts';
import { offerTools } from './tools.ts';
import { watchAddress } from './unknown-clause.ts';

// What changes the page comes before anyone has seen it,
freshenStatuses();
watchAddress();
offerPrinting();
listenForKeys();
// and what only follows the reader, when there is something to read.
requestAnimationFrame(() =>
  setTimeout(() => {
    onMove(followLanguage(), followStrip(), followContents());
    leaveContents();
    offerTools();
    offerRedlines();
    showPreviews();
    listenForSearch();
  }),
);

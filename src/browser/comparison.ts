/** A comparison: from change to change, folds opened or closed all at once, old and new changed about. */
import { foldQuiet } from './comparison/folds.ts';
import { stepThroughChanges } from './comparison/steps.ts';

// Any two editions are drawn by a script, which says when.
if (document.querySelector('[data-any-comparison]'))
  document.addEventListener('drawn', begin, { once: true });
else begin();

function begin(): void {
  for (const swap of document.querySelectorAll<HTMLElement>('[data-swap]')) swap.hidden = false;
  foldQuiet();
  stepThroughChanges();
}

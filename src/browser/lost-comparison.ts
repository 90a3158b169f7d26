/**
 * On «page not found»: a comparison that was once prepared, when another edition had force, is
 * still reached by its address, through the page that compares any two editions. A document with
 * one edition has no such page.
 */
import { anyPair, documentOf } from './lost-pair.ts';

const way = anyPair(location.pathname);
if (way) location.replace(way);
else
  for (const sentence of document.querySelectorAll<HTMLElement>('[data-no-comparison]')) {
    const address = documentOf(location.pathname, sentence.dataset.noComparison ?? '');
    const link = sentence.querySelector('a');
    if (!address || !link) continue;
    link.href = address;
    sentence.hidden = false;
  }

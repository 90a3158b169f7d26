import { namedId } from './named-id.ts';

/**
 * «Only changed clauses» closes every fold, and its absence opens them all; the address says
 * so with `?all=1`, so that a link shows the other reader the same. A clause named in the
 * address opens the fold it lies in.
 */
export function foldQuiet(): void {
  const box = document.querySelector<HTMLInputElement>('[data-only-changed]');
  const folds = document.querySelectorAll<HTMLDetailsElement>('details.fold');
  if (box && folds.length > 0) {
    box.closest('label')?.removeAttribute('hidden');
    box.checked = !new URLSearchParams(location.search).has('all');
    const show = () => {
      keepingPlace(() => {
        for (const fold of folds) fold.open = !box.checked;
      });
      keepInLinks();
    };
    if (!box.checked) show();
    box.onchange = () => {
      history.replaceState(
        null,
        '',
        `${location.pathname}${box.checked ? '' : '?all=1'}${location.hash}`,
      );
      show();
    };
  }
  openNamed();
  addEventListener('hashchange', openNamed);
}

/** Changes what stands above without moving what the reader looks at. */
function keepingPlace(change: () => void): void {
  const rows = [...document.querySelectorAll(':is(.change, tr)[id]')].filter(
    (row) => !row.closest('.fold'),
  );
  const top = (row: Element) => row.getBoundingClientRect().top;
  const seen = rows.find((row) => top(row) >= 0);
  const before = seen ? top(seen) : 0;
  change();
  if (seen) scrollBy({ top: top(seen) - before, behavior: 'instant' });
}

/** The other view of the comparison opens as this one stands. */
function keepInLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(
    'a[data-view-other], a[data-language]',
  ))
    link.search = location.search;
}

function openNamed(): void {
  const named = document.getElementById(namedId());
  const fold = named?.closest<HTMLDetailsElement>('details:not([open])');
  if (!fold) return;
  fold.open = true;
  named?.scrollIntoView();
}

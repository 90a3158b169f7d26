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
      keepInLinks(!box.checked);
    };
    if (!box.checked) show();
    box.onchange = () => {
      const address = new URL(location.href);
      setAll(address, !box.checked);
      history.replaceState(null, '', address);
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

/** The other view, the other language and whatever pair is chosen next open as this page stands. */
function keepInLinks(all: boolean): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(
    'a[data-view-other], a[data-language], a[data-swap]',
  )) {
    const address = new URL(link.href);
    setAll(address, all);
    link.search = address.search;
  }
  const field = document.querySelector<HTMLInputElement>('[data-pick] input[name=all]');
  if (field) field.disabled = !all;
}

function setAll({ searchParams }: URL, all: boolean): void {
  if (all) searchParams.set('all', '1');
  else searchParams.delete('all');
}

function openNamed(): void {
  const named = document.getElementById(namedId());
  const fold = named?.closest<HTMLDetailsElement>('details:not([open])');
  if (!fold) return;
  fold.open = true;
  named?.scrollIntoView();
}

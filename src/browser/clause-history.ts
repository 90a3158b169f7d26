/** The history of clauses: a clause of any edition, named in the address, is found and shown. */
import { askedFor, stageNamed } from './lineage-named.ts';

const page = document.querySelector('[data-lineages]');
if (page) {
  show();
  addEventListener('hashchange', show);
}

function show(): void {
  const asked = askedFor(location.hash);
  const known = [...document.querySelectorAll('.compared [id]')].map(({ id }) => id);
  const id = /^[psht]-/.test(asked) ? stageNamed(asked, known) : asked;
  const lost = document.querySelector<HTMLElement>('[data-no-such-lineage]');
  if (lost) lost.hidden = id !== null;
  if (!id) return;
  const element = document.getElementById(id);
  const fold = element?.closest<HTMLDetailsElement>('details:not([open])');
  if (fold) fold.open = true;
  // The address then names what is shown, for ever and to everyone.
  if (id !== asked) location.replace(`#${encodeURI(id)}`);
  else if (fold) element?.scrollIntoView();
}

import { every, namedClause } from './page-elements.ts';

/** An address that names a clause this edition does not have gets a sentence instead of silence. */
export function watchAddress(): void {
  const look = () => {
    const unknown = /^#[psht]-/.test(location.hash) && !namedClause();
    for (const sentence of every('[data-no-such-clause]')) sentence.hidden = !unknown;
  };
  look();
  addEventListener('hashchange', look);
}

import { termAnchor, walk } from '#legal/clause.ts';
import type { Text } from '#legal/edition.ts';
import { type Reading, report } from './reading.ts';

/**
 * Links to a place in the same text must lead to a clause or to the defining place of a term.
 * A term may be named by its own id, `#operator`: the link then leads to where the page has it.
 */
export function checkAnchors(text: Text, reading: Reading): void {
  if (reading.anchors.length === 0) return;
  const ids = new Set([...walk(text.clauses)].map((clause) => clause.id));
  const terms = new Set([...reading.terms.keys()].map(termAnchor));
  for (const { link, offset } of reading.anchors) {
    const { target } = link;
    const id = decoded(target.slice(1));
    if (ids.has(id) || terms.has(id)) continue;
    if (reading.terms.has(id)) {
      link.target = `#${termAnchor(id)}`;
      continue;
    }
    report(reading, offset, {
      rule: 'anchor-missing',
      severity: 'warning',
      message: {
        ru: `В этом тексте нет места «${target}»`,
        kk: `Бұл мәтінде «${target}» деген орын жоқ`,
      },
      hint: {
        ru: 'Пункт 2.1 – это #p-2.1, раздел 2 – #s-2, подпункт 1) пункта 2.1 – #p-2.1-1',
        kk: '2.1-тармақ – #p-2.1, 2-бөлім – #s-2, 2.1-тармақтың 1) тармақшасы – #p-2.1-1',
      },
    });
  }
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

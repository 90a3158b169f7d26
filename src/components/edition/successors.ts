import type { Document, LanguageCode } from '#legal/document.ts';
import type { Edition } from '#legal/edition.ts';
import { type Status, standing, statusOf } from '#legal/timeline.ts';
import { comparisonOf } from '../../site.ts';

/**
 * Where the clauses of an edition without force stand in the one at the stable address, for
 * the strip: `p-4.3=p-7.4` for a clause with another id there, `p-5.2=!` for one that is gone.
 * Clauses with the same id are left out.
 */
export function successorsOf(document: Document, edition: Edition, language: LanguageCode, day: string): string {
  const status: Status = statusOf(document, edition, day);
  const current = standing(document, day);
  const [here, there] = [edition.texts[language], current.texts[language]];
  if (status === 'in-force' || current === edition || !here || !there) return '';
  const upcoming = edition.ordinal > current.ordinal;
  const { lines } = upcoming ? comparisonOf(there, here) : comparisonOf(here, there);
  const moved = new Map<string, string>();
  for (const { change, departure } of lines) {
    if (departure) continue;
    const [from, to] = upcoming ? [change.new, change.old] : [change.old, change.new];
    for (const clause of from) {
      if (to[0]?.id !== clause.id) moved.set(clause.id, to[0]?.id ?? '!');
    }
  }
  return [...moved].map(([from, to]) => `${from}=${to}`).join(' ');
}

import type { Day, Document, LanguageCode } from '#legal/document.ts';
import type { Edition } from '#legal/edition.ts';
import { standing } from '#legal/timeline.ts';
import { comparisonOf } from '../../site.ts';

/**
 * Where the clauses of an edition stand in the one its strip leads to: `p-4.3=p-7.4` for a
 * clause with another id there, `p-5.2=!` for one that is gone. Clauses with the same id are
 * left out. The strip leads to the edition at the stable address; from that one, once its day
 * has passed, to the next.
 */
export function successorsOf(
  document: Document,
  edition: Edition,
  language: LanguageCode,
  day: Day,
): string {
  const current = standing(document, day);
  const other = current === edition ? document.editions[edition.ordinal] : current;
  const [here, there] = [edition.texts[language], other?.texts[language]];
  if (!other || !here || !there) return '';
  const isLater = edition.ordinal > other.ordinal;
  const { lines } = isLater ? comparisonOf(there, here) : comparisonOf(here, there);
  const moved = new Map<string, string>();
  for (const { change, departure } of lines) {
    if (departure) continue;
    const [from, to] = isLater ? [change.new, change.old] : [change.old, change.new];
    for (const clause of from) {
      if (to[0]?.id !== clause.id) moved.set(clause.id, to[0]?.id ?? '!');
    }
  }
  return [...moved].map(([from, to]) => `${from}=${to}`).join(' ');
}

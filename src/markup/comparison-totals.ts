import type { ChangeKind } from '../legal/comparison/comparison.ts';
import type { Words } from '../translations/ru.ts';
import { attribute, escapeHtml } from './html.ts';
import { drawSymbol } from './redline-verdict.ts';

type Counts = Readonly<Record<ChangeKind, number>>;

const inWords: readonly ChangeKind[] = ['reworded', 'added', 'removed', 'moved', 'split', 'merged'];
const quiet: readonly ChangeKind[] = ['renumbered', 'consequential', 'typographic'];

/** «± 5 изменены + 3 добавлены»; what changed no words is counted apart; `''` where nothing changed. */
export function drawTotals(counts: Counts, words: Words['comparison']): string {
  return drawList([...counted(inWords, counts), ...counted(quiet, counts)], counts, words);
}

/** Leaves out numbers, references and signs beside weightier changes. */
export function drawShortTotals(counts: Counts, words: Words['comparison']): string {
  const weighty = counted(inWords, counts);
  return weighty.length > 0 ? drawList(weighty, counts, words) : drawTotals(counts, words);
}

const counted = (kinds: readonly ChangeKind[], counts: Counts): readonly ChangeKind[] =>
  kinds.filter((kind) => counts[kind] > 0);

function drawList(
  kinds: readonly ChangeKind[],
  counts: Counts,
  words: Words['comparison'],
): string {
  if (kinds.length === 0) return '';
  const items = kinds.map(
    (kind) =>
      `<li${attribute('class', quiet.includes(kind) && 'quiet')}>${drawSymbol(kind)}` +
      `<span><b>${counts[kind]}</b> ${escapeHtml(words.counted(kind, counts[kind]))}</span></li>`,
  );
  return `<ul class="totals"${attribute('aria-label', words.totals)}>${items.join('')}</ul>`;
}

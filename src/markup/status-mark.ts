import type { Day } from '../legal/document.ts';
import { type Status, statusOn } from '../legal/timeline.ts';
import type { Words } from '../translations/ru.ts';
import { attribute, escapeHtml } from './html.ts';

/** The time in which something has force, and the day the page is drawn for. */
export interface Force {
  readonly from: Day;
  /** The first day without force, `null` where none is known. */
  readonly until: Day | null;
  readonly today: Day;
}

/**
 * «Действует» as word, shape and colour, with the words that follow once the day has come: the
 * page's script shows these when the page is older than that day.
 */
export function drawStatus(force: Force, words: Words['status']): string {
  const now = statusOn(force.today, force.from, force.until);
  const badge = (status: Status): string =>
    `<span class="badge ${status}">${escapeHtml(words.short[status])}</span>`;
  const ahead = order
    .slice(order.indexOf(now))
    .filter((status) => status === now || status !== 'archived' || force.until !== null);
  if (ahead.length === 1) return badge(now);
  const each = ahead.map(
    (status) =>
      `<span data-status="${status}"${status === now ? '' : ' hidden'}>${badge(status)}</span>`,
  );
  return `<span${attribute('data-from', force.from)}${attribute('data-until', force.until)}>${each.join('')}</span>`;
}

const order: readonly Status[] = ['upcoming', 'in-force', 'archived'];

import { type Status, statusOn } from '../legal/timeline.ts';
import { every } from './page-elements.ts';

const order: readonly (string | undefined)[] = [
  'upcoming',
  'in-force',
  'archived',
] satisfies Status[];

/**
 * A page built yesterday says today's status: of the sentences an edition may still need,
 * `[data-status]` inside `[data-from]`, the one for the present day in the site's time zone is
 * shown. Force only moves forward, so a clock that runs behind changes nothing. The day is left
 * in `<html data-today>` for the scripts of single pages.
 */
export function freshenStatuses(): void {
  const { dataset } = document.documentElement;
  const day = today(dataset.timeZone);
  dataset.today = day;
  for (const edition of every('[data-from]')) {
    const { from = '', until = null } = edition.dataset;
    const status = statusOn(day, from, until);
    const sentences = [...edition.children] as HTMLElement[];
    const shown = sentences.find((sentence) => !sentence.hidden)?.dataset.status;
    if (order.indexOf(status) <= order.indexOf(shown)) continue;
    for (const sentence of sentences) sentence.hidden = sentence.dataset.status !== status;
  }
}

/** `YYYY-MM-DD`, as Sweden writes a date; `''`, before any day, when the browser does not know the time zone. */
function today(timeZone: string | undefined): string {
  try {
    return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format();
  } catch {
    return '';
  }
}

import type { Day } from '../legal/document.ts';

/**
 * The day a reader typed: `1.7.2025`, `01.07.2025`, `01/07/2025`, `2025-07-01`; `null` for
 * anything else and for days no calendar has. A year has four figures: `01.07.25` may be any.
 */
export function readDay(typed: string): Day | null {
  const [year, month, day] = figures(typed) ?? [];
  if (!year || !month || !day) return null;
  const read = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = new Date(`${read}T00:00:00Z`);
  // 30 February is read as 2 March.
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(read) ? read : null;
}

/** Whether it is written as a day, though no calendar may have it: `31.02.2025`. */
export const isDated = (typed: string): boolean => figures(typed) !== null;

/** Year, month and day as typed. */
function figures(typed: string): readonly string[] | null {
  const text = typed.trim();
  const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)?.slice(1);
  const dayFirst = /^(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})$/.exec(text)?.slice(1).reverse();
  return yearFirst ?? dayFirst ?? null;
}

/** `01.07.2025` */
export const shortDay = (day: Day): string => day.split('-').reverse().join('.');

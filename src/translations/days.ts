import type { Day } from '../legal/document.ts';

/** Year, month 1–12 and day of the month 1–31 of `YYYY-MM-DD`. */
export function parts(day: Day): { year: string; month: number; dayOfMonth: number } {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  return { year, month: Number(month), dayOfMonth: Number(dayOfMonth) };
}

/** `01.09.2026`, the same in every language of the site: Intl's short Kazakh form has a two-digit year. */
export function short(day: Day): string {
  return day.split('-').reverse().join('.');
}

import type { Day } from '#legal/document.ts';

/** The calendar day it is now in a time zone: a day of the law begins at midnight there. */
export function dayIn(timeZone: string, now: Date = new Date()): Day {
  const { year, month, day } = Object.fromEntries(
    new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
      .formatToParts(now)
      .map(({ type, value }) => [type, value]),
  );
  return `${year}-${month}-${day}`;
}

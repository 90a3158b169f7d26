import type { Day, Document, LanguageCode, Site } from './document.ts';
import type { Edition } from './edition.ts';

/** Status of an edition on a given day. */
export type Status = 'upcoming' | 'in-force' | 'archived';

/** In the order in which a reader looks for a wording. */
export const statuses: readonly Status[] = ['in-force', 'upcoming', 'archived'];

/**
 * Status from the two days that bound an edition's force.
 * Shared with the browser, where a page built yesterday corrects itself.
 * @param from first day in force
 * @param until first day no longer in force, `null` while nothing replaces the edition
 */
export function statusOn(day: Day, from: Day, until: Day | null): Status {
  if (until !== null && day >= until) return 'archived';
  return day < from ? 'upcoming' : 'in-force';
}

/**
 * The first day on which the edition no longer has force: the day the next one takes
 * effect, or the day the document is repealed, whichever comes first.
 */
export function inForceUntil(document: Document, edition: Edition): Day | null {
  const next = document.editions[document.editions.indexOf(edition) + 1];
  const bounds = [next?.inForceFrom, document.repealed].filter((day) => day != null);
  return bounds.length === 0 ? null : bounds.reduce((a, b) => (a < b ? a : b));
}

/** The day before: the last on which an edition bounded by `until` had force. */
export function lastDay(until: Day): Day {
  const day = new Date(`${until}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

export function statusOf(document: Document, edition: Edition, day: Day): Status {
  return statusOn(day, edition.inForceFrom, inForceUntil(document, edition));
}

/** The edition in force on a day, `null` before the first and after repeal. */
export function inForceOn(document: Document, day: Day): Edition | null {
  return (
    document.editions.findLast((edition) => statusOf(document, edition, day) === 'in-force') ?? null
  );
}

/**
 * The edition that stands at the stable address: the one in force; before the first takes
 * effect, the first to come; after repeal, the last that had force.
 */
export function standing(document: Document, day: Day): Edition {
  const coming = document.editions.find(
    (edition) => edition.inForceFrom > day && everHasForce(document, edition),
  );
  const past = document.editions.findLast(
    (edition) => edition.inForceFrom <= day && everHasForce(document, edition),
  );
  return inForceOn(document, day) ?? past ?? coming ?? (document.editions[0] as Edition);
}

/** Never so an edition that was to begin after the document's repeal, or on one day with the next. */
function everHasForce(document: Document, edition: Edition): boolean {
  const until = inForceUntil(document, edition);
  return until === null || edition.inForceFrom < until;
}

/** The edition right before, `null` for the first. */
export function previous(document: Document, edition: Edition): Edition | null {
  return document.editions[document.editions.indexOf(edition) - 1] ?? null;
}

/** The next edition that has been published but has no force yet on that day. */
export function upcoming(document: Document, day: Day): Edition | null {
  return (
    document.editions.find(
      (edition) =>
        statusOf(document, edition, day) === 'upcoming' && everHasForce(document, edition),
    ) ?? null
  );
}

/** Two editions of one document, the older first. */
export interface Pair {
  readonly from: Edition;
  readonly to: Edition;
}

/**
 * The comparisons that have pages of their own: each two neighbours, and each edition with
 * the one that stands at the stable address. In order of the newer, then of the older; no
 * pair twice.
 */
export function pairs(document: Document, day: Day): readonly Pair[] {
  const { editions } = document;
  const current = standing(document, day);
  return editions.flatMap((to, at) =>
    editions
      .slice(0, at)
      .filter((from, place) => place === at - 1 || from === current || to === current)
      .map((from) => ({ from, to })),
  );
}

/** The languages in which both editions have a text, in the site's order. */
export const comparedLanguages = (site: Site, { from, to }: Pair): readonly LanguageCode[] =>
  site.languages.filter((language) => from.texts[language] && to.texts[language]);

export interface Age {
  readonly years: number;
  readonly months: number;
}

/**
 * Whole years and months from one day to another, for «(1 год 5 месяцев)». A month is full on
 * its day, or on the last day of a month that has no such day.
 */
export function ageBetween(from: Day, until: Day): Age {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const [endYear = 0, endMonth = 0, endDay = 0] = until.split('-').map(Number);
  const isLastDay = new Date(Date.UTC(endYear, endMonth, 0)).getUTCDate() === endDay;
  const begun = (endYear - year) * 12 + endMonth - month;
  const full = Math.max(0, endDay < day && !isLastDay ? begun - 1 : begun);
  return { years: Math.floor(full / 12), months: full % 12 };
}

import { calls } from './catalogue.ts';
import type { Called } from './wordings.ts';

/** A query that asks for a clause by its number. */
export interface NumberQuery {
  /** As in `Clause.number`: `2.10.2.1`, `9-1`. */
  readonly number: string;
  /** What the reader called it, when they did. */
  readonly kind: Called | null;
}

const number = String.raw`(?<number>\d{1,4}(?:[.-]\d{1,4}){0,7})\.?`;
// Stems only, so that «пункта», «тармағында», «бөлімі» are understood too.
const clause = String.raw`(?<clause>(?:под)?п(?:ункт\p{L}*|п?\.)|п{1,2}(?=\s|\d)|cl(?:ause|\.)|тарма[қғ]\p{L}*|т\.)`;
const section = String.raw`(?<section>разд(?:ел\p{L}*|\.)|глав\p{L}*|гл\.|§|бөлім\p{L}*|тарау\p{L}*)`;
const article = String.raw`(?<article>стат[ьеи]\p{L}*|ст\.|ба[пб]\p{L}*)`;
const forms = [clause, section, article]
  .flatMap((name) => [`^${name}\\s*№?\\s*${number}$`, `^${number}\\s*[-–—]?\\s*${name}$`])
  .concat(`^${number}$`)
  .map((form) => new RegExp(form, 'iu'));

/**
 * `7.3`, `п. 7.3`, `пункт 7.3`, `7.3-тармақ`, `раздел 5`, `5-бап`; `null` when the query asks for words.
 * Pagefind would read `2.10.2.1` as the word 21021.
 */
export function readNumber(query: string): NumberQuery | null {
  for (const form of forms) {
    const found = form.exec(query.trim())?.groups;
    if (found?.number)
      return { number: found.number, kind: calls.find((kind) => found[kind]) ?? null };
  }
  return null;
}

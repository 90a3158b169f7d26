import { type Clause, clauseText } from '../clause.ts';
import type { Change } from './comparison.ts';
import { fold } from './fold.ts';

/**
 * Whether a clause is only the word that it is no more, left where it stood so that the others keep
 * their numbers: «2. Исключён.», «2. Утратил силу приказом от …», «2. Алып тасталды.»
 */
export const isRepealed = (clause: Clause): boolean =>
  clause.children.length === 0 && saysRepealed(clauseText(clause));

/** Whether this change put that word in the place of what the clause said. */
export function isRepeal({ old, new: now }: Change): boolean {
  const [before, after] = [old[0], now[0]];
  return before !== undefined && after !== undefined && repeals(before, after);
}

export const repeals = (old: Clause, now: Clause): boolean => isRepealed(now) && !isRepealed(old);

/** The name of an act with all that is said of its coming into force is hardly longer. */
const longest = 400;

/** Nothing but the repeal, with its day or act: not «Исключён случай, когда…». */
export function saysRepealed(text: string): boolean {
  if (text.length > longest || !mayRepeal.test(text)) return false;
  const words = fold(text).replace(/\s+/gu, ' ').trim();
  const bare = inBrackets.exec(words)?.[1] ?? words;
  return russian.test(bare) || kazakh.test(bare);
}

/** Cheap, for most texts that are asked of say nothing of the kind. */
const mayRepeal = /исключ|утрат|күш|алып|алынып/iu;

const inBrackets = /^[([<]([^()[\]<>]+)[)\]>]\.?$/u;

/** A year, a date or the number of an act: words without one are a sentence about something else. */
const dated = String.raw`(?=.*(?:\d{4}|№ ?\d|\d\.\d\d\.\d\d))(?!.*(?:котор|когда|если))`;
const note = String.raw`[([<].+[)\]>]`;

const act =
  'приказом|законом|кодексом|постановлением|решением|указом|распоряжением|протоколом|в соответствии с|на основании|согласно|со?|от';
const element = 'пункт|подпункт|абзац|статья|часть|глава|раздел|параграф|примечание';
const russian = new RegExp(
  `^(?:(?:${element}) )?(?:исключен[аоы]?|утратил[аои]? силу)(?:,? ?-? ${dated}(?:${act}) .+| ?${note})?[.;]?$`,
  'u',
);

const ofElement = '(?:тармақ|тармақша|абзац|азат жол|бап|бөлік|тарау|бөлім|параграф|ескертпе)';
const byAct = String.raw`${dated}.*(?:\S[мбп]ен| бастап)\)?`;
const kazakh = new RegExp(
  `^(?:${ofElement} )?(?:(?:${note}|${byAct}) )?(?:${ofElement} )?(?:(?:алып|алынып) таста(?:лды|лған)|күш(?:і жойыл|ін жой)(?:ды|ған))(?:,? ?-? ${dated}.+| ?${note})?[.;]?$`,
  'u',
);

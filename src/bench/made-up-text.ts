/**
 * Made-up documents, for measuring: as long and as deep as real ones, never the same words as
 * any. The seed decides everything, so that figures of two days are of the same texts.
 */
import { type Random, randomOf } from './random.ts';
import { phrase, sentence } from './sentence.ts';
import { actors, type Pair, subjects, topics } from './words.ts';

export interface TextPlan {
  readonly seed: number;
  /** The Russian text has at least so many bytes and ends with the clause that reaches them. */
  readonly bytes: number;
  /** From 1; each later edition changes one clause in ten of the one before it. */
  readonly edition: number;
}

interface Draft {
  readonly plan: TextPlan;
  readonly parts: Pair[];
  /** Numbers of the clauses so far, for references. */
  readonly numbers: string[];
  bytes: number;
}

export function titleOf(seed: number): Pair {
  const subject = randomOf(seed).pick(subjects);
  return { ru: `Правила ${subject.ru} № ${seed}`, kk: `№ ${seed} ${subject.kk} қағидалары` };
}

/** The same document in both languages, in the content format. */
export function madeUpText(plan: TextPlan): Pair {
  const draft: Draft = { plan, parts: [], numbers: [], bytes: 0 };
  const title = titleOf(plan.seed);
  add(draft, { ru: `# ${title.ru}`, kk: `# ${title.kk}` });
  add(draft, paragraph(sentence(chance(draft))));
  for (let section = 1; isShort(draft); section++) addSection(draft, section);
  return { ru: joined(draft, 'ru'), kk: joined(draft, 'kk') };
}

const isShort = ({ bytes, plan }: Draft): boolean => bytes < plan.bytes;
const joined = ({ parts }: Draft, language: keyof Pair): string =>
  `${parts.map((part) => part[language]).join('\n\n')}\n`;

function add(draft: Draft, part: Pair): void {
  draft.parts.push(part);
  draft.bytes += Buffer.byteLength(part.ru) + 2;
}

/** The chance of the next part: an edition that does not change it draws the same words again. */
function chance({ plan: { seed, edition }, parts: { length: at } }: Draft): Random {
  let touched = 1;
  for (let later = 2; later <= edition; later++)
    if (randomOf(seed, at, later).below(10) === 0) touched = later;
  return randomOf(seed, at, touched, 0);
}

function addSection(draft: Draft, section: number): void {
  const shape = randomOf(draft.plan.seed, section);
  const topic = shape.pick(topics);
  add(draft, { ru: `## ${section}. ${topic.ru}`, kk: `## ${section}. ${topic.kk}` });
  const count = 4 + shape.below(5);
  for (let clause = 1; clause <= count && isShort(draft); clause++) {
    const number = `${section}.${clause}`;
    addClause(draft, number);
    const form = shape.below(6);
    if (form === 0) addItems(draft, 2 + shape.below(4));
    else if (form === 1)
      for (let deeper = 1; deeper <= 3; deeper++) addClause(draft, `${number}.${deeper}`);
  }
  if (section % 4 === 1 && isShort(draft)) addTable(draft, 4);
}

/** One clause in three refers to an earlier one. */
function addClause(draft: Draft, number: string): void {
  const random = chance(draft);
  const said = random.below(2) === 0 ? [sentence(random)] : [sentence(random), sentence(random)];
  const [first, second] = [target(draft, random), target(draft, random)];
  const refers = first && second && random.below(3) === 0;
  if (refers) {
    said.push({
      ru: `Это делается с учётом пунктов ${first} и ${second}`,
      kk: `Бұл ${first} және ${second}-тармақтарға сәйкес жасалады`,
    });
  }
  add(draft, {
    ru: `${number}. ${said.map(({ ru }) => `${ru}.`).join(' ')}`,
    kk: `${number}. ${said.map(({ kk }) => `${kk}.`).join(' ')}`,
  });
  draft.numbers.push(number);
}

const target = ({ numbers }: Draft, random: Random): string | undefined =>
  numbers[random.below(numbers.length || 1)];

function addItems(draft: Draft, count: number): void {
  for (let item = 1; item <= count; item++) {
    const { ru, kk } = phrase(chance(draft));
    const end = item === count ? '.' : ';';
    add(draft, { ru: `${item}) ${ru}${end}`, kk: `${item}) ${kk}${end}` });
  }
}

function addTable(draft: Draft, rows: number): void {
  const random = chance(draft);
  const head = { ru: ['Кто', 'Что'], kk: ['Кім', 'Не'] };
  const body = Array.from({ length: rows }, () => ({
    actor: random.pick(actors),
    thing: phrase(random),
  }));
  const table = (language: keyof Pair): string =>
    [
      head[language],
      ['---', '---'],
      ...body.map(({ actor, thing }) => [actor[language], thing[language]]),
    ]
      .map((row) => `| ${row.join(' | ')} |`)
      .join('\n');
  add(draft, { ru: table('ru'), kk: table('kk') });
}

const paragraph = ({ ru, kk }: Pair): Pair => ({ ru: `${ru}.`, kk: `${kk}.` });

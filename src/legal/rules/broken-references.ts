/** Mentions of provisions that the text itself does not have: «пункт 9.5» where 9.4 is the last. */
import { type Block, type Clause, type Inline, plainText, walk, wordedBlocks } from '../clause.ts';
import type { Text } from '../edition.ts';
import { splitNumber } from '../numbering.ts';
import type { Problem, Sentence } from '../problem.ts';
import { type Mention, type Named, type Resolve, referencesIn, resolver } from '../reference.ts';
import { remembered } from '../remembered.ts';

export function brokenReferences(text: Text): readonly Problem[] {
  const around: Around = {
    text,
    resolve: resolver(text.clauses),
    numbers: new Set(),
    otherAct: actsBeside(plainText(text.title)),
  };
  const places = numberedPlaces(text.clauses, '');
  for (const { clause } of places) if (clause.number !== '') around.numbers.add(clause.number);
  return places.flatMap((place) => brokenIn(place, around));
}

interface Around {
  readonly text: Text;
  readonly resolve: Resolve;
  readonly numbers: Set<string>;
  readonly otherAct: RegExp;
}

/** A clause with the number a waiver names it by: its own or that of the clause it stands in. */
interface NumberedPlace {
  readonly clause: Clause;
  readonly number: string;
}

function numberedPlaces(clauses: readonly Clause[], outer: string): NumberedPlace[] {
  return clauses.flatMap((clause) => {
    const number = clause.number || outer;
    return [{ clause, number }, ...numberedPlaces(clause.children, number)];
  });
}

function brokenIn({ clause, number }: NumberedPlace, around: Around): Problem[] {
  return paragraphs(clause.blocks).flatMap(({ inlines, line, column }) => {
    const words = plainText(inlines);
    return referencesIn(words, around.text.language).flatMap((mention) => {
      const said = isOfThisText(mention, words, around.otherAct)
        ? faultOf(mention, clause, around)
        : null;
      if (!said) return [];
      return [
        {
          ...broken(words.slice(mention.start, mention.end), said),
          file: around.text.file,
          line: line ?? clause.line,
          column: column ?? clause.column,
          ...(number === '' ? {} : { clause: number }),
        },
      ];
    });
  });
}

/** What is not there, and what of its kind is. */
interface Absent {
  readonly wanted: Sentence;
  readonly near: string | null;
}

/** A chapter or an article is often another act's, and so is an item by itself. */
function faultOf(mention: Mention, context: Clause, around: Around): Absent | null {
  const { level, number, within } = mention;
  if (level === 'item') return within ? itemFault(mention, within, { context, around }) : null;
  if ((level !== 'clause' && level !== 'section') || around.resolve(mention, context) !== null)
    return null;
  return { wanted: { ru: number, kk: number }, near: nearestNumber(number, around.numbers) };
}

/** «подпункт 4) пункта 2.1» where 2.1 ends with 3), or where there is no 2.1. */
function itemFault(
  mention: Named,
  outer: Named,
  { context, around }: { readonly context: Clause; readonly around: Around },
): Absent | null {
  const { text, numbers, resolve } = around;
  if (outer.level !== 'clause') return null;
  const id = resolve(outer, context);
  if (id === null) {
    const number = outer.number;
    return { wanted: { ru: number, kk: number }, near: nearestNumber(number, numbers) };
  }
  if (resolve(mention, context) !== null) return null;
  const clause = [...walk(text.clauses)].find((known) => known.id === id);
  const items = new Set(
    [...walk(clause?.children ?? [])]
      .filter(({ kind, number }) => kind === 'item' && number !== '')
      .map(({ number }) => number),
  );
  // Items may be typed on within the paragraph.
  if (items.size === 0) return null;
  return {
    wanted: {
      ru: `подпункта ${mention.number} в пункте ${outer.number}`,
      kk: `${outer.number}-тармақтың ${mention.number}-тармақшасы`,
    },
    near: nearestNumber(mention.number, items) ?? [...items].at(-1) ?? null,
  };
}

interface Running {
  readonly inlines: readonly Inline[];
  readonly line?: number;
  readonly column?: number;
}

/** Running words of the law: code is none. */
const paragraphs = (blocks: readonly Block[]): readonly Running[] =>
  wordedBlocks(blocks).flatMap((block): readonly Running[] => {
    if (block.kind === 'paragraph') return [block];
    if (block.kind === 'preformatted') return [];
    return [block.header, ...block.rows].flat().map((inlines) => ({ inlines }));
  });

/** Not near the name of another act or an annex – unless it is «настоящий». */
function isOfThisText(mention: Mention, words: string, otherAct: RegExp): boolean {
  const after = words.slice(mention.end, mention.end + 60);
  if (/^\s*настоящ/iu.test(after)) return true;
  const before = words.slice(Math.max(0, mention.start - 60), mention.start);
  if (/(?:^|\s)осы\s+[\p{L}«»\s]{0,40}$/iu.test(before)) return true;
  return !otherAct.test(after) && !otherAct.test(before);
}

const acts =
  'закон|кодекс|заң|регламент|GDPR|постановлени|приказ|приложени|қосымша|бұйрық|қаулы|положени|ереже|договор|соглашени|шарт|устав|жарғы|правил|қағида|политик|саясат|стандарт|гост'.split(
    '|',
  );

/** What the text calls itself is no other act: «Соглашение» in «Пользовательское соглашение». */
const actsBeside = remembered((title) => {
  const own = title.toLowerCase();
  return new RegExp(acts.filter((act) => !own.includes(act.toLowerCase())).join('|'), 'iu');
});

type Said = Pick<Problem, 'rule' | 'severity' | 'message' | 'hint'>;

function broken(shown: string, { wanted, near }: Absent): Said {
  const place =
    near === null
      ? { ru: '', kk: '' }
      : { ru: `; ближе всех ${near}`, kk: `; ең жақыны – ${near}` };
  return {
    rule: 'broken-reference',
    severity: 'warning',
    message: {
      ru: `Сказано «${shown}», а ${wanted.ru} в этом тексте нет`,
      kk: `«${shown}» делінген, ал бұл мәтінде ${wanted.kk} жоқ`,
    },
    hint: {
      ru: `Проверьте номер${place.ru}`,
      kk: `Нөмірді тексеріңіз${place.kk}`,
    },
  };
}

/** The number of the same row that stands closest: 9.4 for 9.7; the row's parent when it has none. */
function nearestNumber(wanted: string, numbers: ReadonlySet<string>): string | null {
  const parts = splitNumber(wanted);
  if (!parts) return null;
  const distance = (number: string) => Math.abs((splitNumber(number)?.last ?? 0) - parts.last);
  const row = [...numbers].filter((number) => splitNumber(number)?.head === parts.head);
  if (row.length > 0) return row.reduce((a, b) => (distance(b) < distance(a) ? b : a));
  const parent = parts.head.slice(0, -1);
  return parent === '' ? null : numbers.has(parent) ? parent : nearestNumber(parent, numbers);
}

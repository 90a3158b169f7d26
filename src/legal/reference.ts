import { type Block, type Clause, type Inline, plainText, walk } from './clause.ts';
import type { LanguageCode } from './document.ts';
import { mentionsInKazakh } from './reference/kazakh.ts';
import type { Level, Mention, Named } from './reference/mention.ts';
import { mentionsInRussian } from './reference/russian.ts';
import { remembered } from './remembered.ts';

export type { Level, Mention, Named } from './reference/mention.ts';

const finders: Readonly<Record<LanguageCode, (text: string) => readonly Mention[]>> = {
  ru: remembered(mentionsInRussian),
  kk: remembered(mentionsInKazakh),
};

/**
 * Mentions of provisions of the text itself, in the order of the words; whether they exist
 * is the resolver's to say. Mentions of other acts («статьёй 12 Закона») and of the place
 * they stand in («настоящий пункт») are none.
 * @param plain running words as `plainText` gives them
 */
export function referencesIn(plain: string, language: LanguageCode): readonly Mention[] {
  return /\d/.test(plain) ? (finders[language]?.(plain) ?? []) : [];
}

/** Gives the id of the clause a mention leads to from within `context`, `null` when there is none. */
export type Resolve = (mention: Named, context: Clause) => string | null;

const wordOf: Readonly<Record<Level, RegExp | null>> = {
  item: null,
  clause: null,
  section: /раздел|бөл[іi]м/iu,
  chapter: /глав|тарау/iu,
  article: /стать|бап/iu,
};

/** «Статья 5.» typed as a plain paragraph is a clause to the reader, yet no «пункт 5». */
const isNamedDivision = /раздел|бөл[іi]м|глав|тарау|стать|бап/iu;

/** Finds the provisions of one text by the words that name them. */
export function resolver(clauses: readonly Clause[]): Resolve {
  const byNumber = new Map<string, Clause[]>();
  const above = new Map<Clause, Clause>();
  for (const clause of walk(clauses)) {
    for (const child of clause.children) above.set(child, clause);
    if (clause.number === '') continue;
    const same = byNumber.get(clause.number);
    if (same) same.push(clause);
    else byNumber.set(clause.number, [clause]);
  }

  const find = (named: Named, context: Clause): Clause | null => {
    const outer = named.within && find(named.within, context);
    if (named.within && !outer) return null;
    const same = (byNumber.get(named.number) ?? []).filter((clause) => isUnder(clause, outer));
    return nearest(fitting(named.level, same), outer ?? context);
  };
  const isUnder = (clause: Clause, outer: Clause | null): boolean =>
    outer === null || lineUp(clause).includes(outer, 1);
  const lineUp = (clause: Clause): readonly Clause[] => {
    const line = [clause];
    for (let next = above.get(clause); next; next = above.get(next)) line.push(next);
    return line;
  };
  /** Points may be numbered anew in each article: the one in the same article is meant. */
  const nearest = (found: readonly Clause[], context: Clause): Clause | null => {
    if (found.length < 2) return found[0] ?? null;
    const around = lineUp(context);
    const steps = (clause: Clause): number => {
      const meeting = lineUp(clause).find((up) => around.includes(up));
      return meeting ? around.indexOf(meeting) : around.length;
    };
    return found.reduce((best, clause) => (steps(clause) < steps(best) ? clause : best));
  };
  return (mention, context) => find(mention, context)?.id ?? null;
}

/** Those of equally numbered clauses that the word can mean, in the order of likelihood. */
function fitting(level: Level, found: readonly Clause[]): readonly Clause[] {
  const sections = found.filter((clause) => clause.kind === 'section');
  const points = found.filter(
    (clause) => clause.kind === 'clause' && !isNamedDivision.test(clause.label),
  );
  if (level === 'item') return found.filter((clause) => clause.kind === 'item');
  if (level === 'clause') return points.length > 0 ? points : sections;
  const labelled = found.filter((clause) => wordOf[level]?.test(clause.label));
  if (labelled.length > 0) return labelled;
  return sections.filter((clause) => /^[\d.-]*$/.test(clause.label));
}

/**
 * Wraps every mention that leads somewhere in a `reference`. The words stay what they were:
 * `plainText` before and after is the same. What is a link or code already stays as it is.
 */
export function linkReferences(
  inlines: readonly Inline[],
  language: LanguageCode,
  target: (mention: Mention) => string | null,
): readonly Inline[] {
  const links = referencesIn(plainText(inlines), language).flatMap((mention) => {
    const id = target(mention);
    return id === null ? [] : [{ ...mention, id }];
  });
  return links.length === 0 ? inlines : wrap(inlines, 0, links);
}

/**
 * Links every mention in the running words of one text. Knows by the words themselves which
 * clause they stand in, so that whoever draws a paragraph need not say.
 */
export function referenceLinker(
  clauses: readonly Clause[],
  language: LanguageCode,
): (inlines: readonly Inline[]) => readonly Inline[] {
  const resolve = resolver(clauses);
  const homes = new Map<readonly Inline[], Clause>();
  for (const clause of walk(clauses))
    for (const inlines of runningWords(clause.blocks)) homes.set(inlines, clause);
  return (inlines) => {
    const home = homes.get(inlines);
    return home ? linkReferences(inlines, language, (mention) => resolve(mention, home)) : inlines;
  };
}

function runningWords(blocks: readonly Block[]): readonly (readonly Inline[])[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block.inlines];
    if (block.kind === 'table') return [block.header, ...block.rows].flat();
    return 'blocks' in block ? runningWords(block.blocks) : [];
  });
}

type Link = Mention & { readonly id: string };

function wrap(inlines: readonly Inline[], from: number, links: readonly Link[]): readonly Inline[] {
  let at = from;
  return inlines.flatMap((inline) => {
    const start = at;
    at += plainText([inline]).length;
    const here = links.filter(({ numberAt }) => numberAt >= start && numberAt < at);
    if (here.length === 0) return [inline];
    if (inline.kind === 'text') return cut(inline.text, start, here);
    if (!('children' in inline) || inline.kind === 'link' || inline.kind === 'reference')
      return [inline];
    return [{ ...inline, children: wrap(inline.children, start, here) }];
  });
}

/** A mention that runs over the border of the text («пункте **2.1**») is linked as far as it lies within. */
function cut(text: string, from: number, links: readonly Link[]): readonly Inline[] {
  const parts: Inline[] = [];
  let at = 0;
  for (const link of links) {
    const [start, end] = [Math.max(link.start - from, at), Math.min(link.end - from, text.length)];
    if (start > at) parts.push({ kind: 'text', text: text.slice(at, start) });
    parts.push({
      kind: 'reference',
      target: link.id,
      children: [{ kind: 'text', text: text.slice(start, end) }],
    });
    at = end;
  }
  if (at < text.length) parts.push({ kind: 'text', text: text.slice(at) });
  return parts;
}

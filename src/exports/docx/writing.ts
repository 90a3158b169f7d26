import type { About } from '../compared.ts';
import { type Fate, isNew, type TrackedParagraph } from '../tracked/tracked.ts';
import { element } from './xml.ts';

/** What is counted and collected while the parts of one document are written. */
export interface Writing {
  /** An element that bears a change, with an id of its own. */
  revision(name: string, content?: string): string;
  /** The same, for either end of a move's range: both ends have one id. */
  range(end: 'from' | 'to', name: string): { readonly start: string; readonly end: string };
  /** Id of the relationship to an address outside; `null` where the address leads nowhere. */
  link(target: string): string | null;
  readonly links: ReadonlyMap<string, string>;
  /** Told of each paragraph before its changes are written. */
  begin(paragraph: TrackedParagraph): void;
}

export function writing({
  author,
  day,
  address,
}: Pick<About, 'author' | 'day' | 'address'>): Writing {
  let ids = 0;
  let minute = 0;
  let last: Side = null;
  const links = new Map<string, string>();
  const signed = () => ({
    'w:id': ++ids,
    'w:author': author,
    'w:date': day === null ? null : `${day}T00:0${minute}:00Z`,
  });
  return {
    revision: (name, content = '') => element(name, signed(), content),
    range: (end, name) => {
      const tag = end === 'from' ? 'w:moveFromRange' : 'w:moveToRange';
      const attributes = signed();
      return {
        start: element(`${tag}Start`, { ...attributes, 'w:name': name }),
        end: element(`${tag}End`, { 'w:id': attributes['w:id'] }),
      };
    },
    link: (target) => {
      const resolved = resolve(target, address);
      if (resolved === null) return null;
      if (!links.has(resolved)) links.set(resolved, `link${links.size + 1}`);
      return links.get(resolved) as string;
    },
    links,
    begin: (paragraph) => {
      const { first, end } = edges(paragraph);
      if (first !== null && first === last) minute = otherMinute - minute;
      last = end;
    },
  };
}

/**
 * LibreOffice takes a change at the end of a paragraph and one of its kind at the beginning of
 * the next for a single change, and with it takes the end of the paragraph that should stay.
 * It does not where they are more than a minute apart.
 */
const otherMinute = 2;

type Side = 'comes' | 'goes' | null;

const sideOf = (fate: Fate | 'neither'): Side =>
  fate === 'kept' ? null : isNew(fate) ? 'comes' : 'goes';

/** What happens at the very beginning of a paragraph, and at the end of one whose end stays. */
function edges({ stretches, end }: TrackedParagraph): { readonly first: Side; readonly end: Side } {
  const written = stretches.filter(({ text, note }) => text !== '' || note !== undefined);
  const [first, last] = [written[0]?.fate ?? end, written.at(-1)?.fate ?? end];
  return { first: sideOf(first), end: end === 'kept' ? sideOf(last) : null };
}

/** A place of the site itself is found from the address of the comparison. */
function resolve(target: string, address: string): string | null {
  if (/^(https?|mailto|tel):/i.test(target)) return target;
  if (address === '' || !URL.canParse(target, address)) return null;
  return new URL(target, address).href;
}

/** The element around runs of a fate, and in the properties of what has one; `null` for what stays. */
export const revisionNames: Readonly<Record<Fate, string | null>> = {
  kept: null,
  inserted: 'w:ins',
  deleted: 'w:del',
  movedFrom: 'w:moveFrom',
  movedTo: 'w:moveTo',
};

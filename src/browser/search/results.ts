import type { Status } from '../../legal/timeline.ts';
import type { Hit } from '../../search/finder.ts';
import { badgeOf, excerptIn, type Loaded, linkOf, loadHits } from './draw-hit.ts';
import { button, element } from './element.ts';
import { fill, inNumber, type SearchWords } from './phrases.ts';

/** The hits in editions of one status of one document in one language, in the order found. */
export interface Group {
  readonly document: string;
  readonly language: string;
  readonly status: Status;
  readonly hits: readonly Hit[];
  /** How many are shown at first; none of a document without one of the best. */
  readonly first: number;
}

export interface Drawing {
  readonly query: string;
  /** Language of the page. */
  readonly own: string;
  readonly words: SearchWords;
}

/** So many of the best are shown at once, wherever they stand: each may be a file to load. */
const best = 10;
/** Of each document without one of the best, when they are asked for. */
const few = 3;
const groupsAtOnce = 12;
const hitsAtOnce = 20;
/** Characters of an excerpt: what two lines hold of a wide page, and five of a narrow one (search.css). */
const longest = (): number => (innerWidth > 1020 ? 105 : innerWidth > 860 ? 80 : 150);

export function groupsOf(hits: readonly Hit[]): readonly Group[] {
  const groups = new Map<string, { hits: Hit[]; among: number }>();
  hits.forEach((hit, rank) => {
    const key = [hit.document, hit.language, hit.status].join('/');
    const group = groups.get(key) ?? { hits: [], among: 0 };
    groups.set(key, group);
    group.hits.push(hit);
    if (rank < best) group.among++;
  });
  return [...groups.values()].map(({ hits: own, among }) => {
    const { document, language, status } = own[0] as Hit;
    return { document, language, status, hits: own, first: among };
  });
}

/** The groups with the best hits, loaded; and what draws the others after them. */
export async function drawGroups(
  groups: readonly Group[],
  drawing: Drawing,
): Promise<readonly HTMLElement[]> {
  const shown = groups.filter(({ first }) => first > 0);
  const rest = groups.filter(({ first }) => first === 0);
  const drawn = await Promise.all(shown.map((group) => drawGroup(group, drawing)));
  return rest.length > 0 ? [...drawn, moreDocuments(rest, drawing)] : drawn;
}

function moreDocuments(rest: readonly Group[], drawing: Drawing): HTMLElement {
  const hits = rest.reduce((sum, group) => sum + group.hits.length, 0);
  const { words, own } = drawing;
  const text = fill(words.moreDocuments, { hits: inNumber(words.hits, hits, own) });
  const next = rest.map((group, at) => ({ ...group, first: at < groupsAtOnce ? few : 0 }));
  const more = moreButton(text, async () => {
    const drawn = await drawGroups(next, drawing);
    more.replaceWith(...drawn);
    focusFirst(drawn);
  });
  more.dataset.moreDocuments = '';
  return more;
}

/** Pressed once until what it asks for has come; when that fails, it may be pressed again. */
function moreButton(text: string, load: () => Promise<void>): HTMLButtonElement {
  const made = button('button plain more', text, async () => {
    made.disabled = true;
    await load().catch(() => {
      made.disabled = false;
    });
  });
  return made;
}

/** The button is gone: the keyboard goes on where the new hits begin. */
const focusFirst = ([first]: readonly HTMLElement[]): void =>
  first?.querySelector<HTMLElement>('[data-hit]')?.focus();

async function drawGroup(group: Group, drawing: Drawing): Promise<HTMLElement> {
  const loaded = await loadHits(group.hits.slice(0, group.first));
  const section = element('section', 'group');
  section.dataset.group = group.document;
  section.dataset.of = group.language;
  section.dataset.status = group.status;
  const list = element('ol');
  list.append(...loaded.map((one) => drawHit(one, group, drawing)));
  section.append(...headOf(loaded[0] as Loaded, group, drawing), list);
  offerMore(section, { ...group, hits: group.hits.slice(group.first) }, drawing);
  return section;
}

/** An archive holds hits of many editions: each says its own. */
const isOfOneEdition = ({ status }: Group): boolean => status === 'in-force';

function headOf(first: Loaded, group: Group, { own, words }: Drawing): HTMLElement[] {
  const { title, titleLanguage, edition } = first.detail;
  const heading = element('h2');
  const link = element('a', '', title);
  link.href = edition[0];
  if (titleLanguage !== own) link.lang = titleLanguage;
  heading.append(link);
  const about = element('p', 'about');
  about.append(badgeOf(first, words));
  if (isOfOneEdition(group)) about.append(element('span', '', edition[3][own] ?? ''));
  about.append(element('span', '', words.languages[group.language] ?? ''));
  return [heading, about];
}

function drawHit(loaded: Loaded, group: Group, { query, own, words }: Drawing): HTMLElement {
  const { section, edition } = loaded.detail;
  const item = element('li', 'hit');
  item.append(linkOf(loaded, query, words));
  const place = element('p', 'hit-section', section);
  place.lang = group.language;
  if (section) item.append(place);
  item.append(excerptIn(loaded, query, longest()));
  if (!isOfOneEdition(group)) item.append(element('p', 'hit-edition', edition[3][own] ?? ''));
  return item;
}

function offerMore(section: HTMLElement, rest: Group, drawing: Drawing): void {
  if (rest.hits.length === 0) return;
  const next = rest.hits.slice(0, hitsAtOnce);
  const more = moreButton(fill(drawing.words.more, { n: next.length }), async () => {
    const loaded = await loadHits(next);
    const drawn = loaded.map((one) => drawHit(one, rest, drawing));
    section.querySelector('ol')?.append(...drawn);
    more.remove();
    offerMore(section, { ...rest, hits: rest.hits.slice(hitsAtOnce) }, drawing);
    focusFirst(drawn);
  });
  section.append(more);
}

import type { Status } from '../../legal/timeline.ts';
import type { Finder, Hit } from '../../search/finder.ts';
import { badgeOf, excerptIn, type Loaded, linkOf, loadHits } from './draw-hit.ts';
import { button, element } from './element.ts';
import { fill, type SearchWords } from './phrases.ts';

/** The hits in editions of one status of one document in one language, in the order found. */
export interface Group {
  readonly document: string;
  readonly language: string;
  readonly status: Status;
  readonly hits: readonly Hit[];
  /** How many are shown at first. */
  readonly first: number;
}

export interface Drawing {
  readonly finder: Finder;
  readonly query: string;
  /** Language of the page. */
  readonly own: string;
  readonly words: SearchWords;
}

/** So many of the best are all shown, wherever they stand; groups without one show a few. */
const best = 10;
const few = 3;
const groupsAtOnce = 12;
const hitsAtOnce = 20;

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
    return { document, language, status, hits: own, first: among || few };
  });
}

/** The groups with the best hits, loaded; and what draws the others after them. */
export async function drawGroups(
  groups: readonly Group[],
  drawing: Drawing,
): Promise<readonly HTMLElement[]> {
  const shown = groups.slice(0, groupsAtOnce);
  const drawn = await Promise.all(shown.map((group) => drawGroup(group, drawing)));
  const rest = groups.slice(groupsAtOnce);
  return rest.length > 0 ? [...drawn, moreDocuments(rest, drawing)] : drawn;
}

function moreDocuments(rest: readonly Group[], drawing: Drawing): HTMLElement {
  const more = button('button plain more', drawing.words.moreDocuments, async () => {
    const drawn = await drawGroups(rest, drawing);
    more.replaceWith(...drawn);
    // The button is gone: the keyboard goes on where the new hits begin.
    drawn[0]?.querySelector('a')?.focus();
  });
  return more;
}

async function drawGroup(group: Group, drawing: Drawing): Promise<HTMLElement> {
  const loaded = await loadHits(group.hits.slice(0, group.first), drawing.finder);
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
  item.append(excerptIn(loaded, query));
  if (!isOfOneEdition(group)) item.append(element('p', 'hit-edition', edition[3][own] ?? ''));
  return item;
}

function offerMore(section: HTMLElement, rest: Group, drawing: Drawing): void {
  if (rest.hits.length === 0) return;
  const next = rest.hits.slice(0, hitsAtOnce);
  const more = button(
    'button plain more',
    fill(drawing.words.more, { n: next.length }),
    async () => {
      const loaded = await loadHits(next, drawing.finder);
      const drawn = loaded.map((one) => drawHit(one, rest, drawing));
      section.querySelector('ol')?.append(...drawn);
      more.remove();
      offerMore(section, { ...rest, hits: rest.hits.slice(hitsAtOnce) }, drawing);
      drawn[0]?.querySelector('a')?.focus();
    },
  );
  section.append(more);
}

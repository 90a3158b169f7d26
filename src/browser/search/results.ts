import type { Hit } from './language-index.ts';
import { fill, type SearchWords } from './phrases.ts';

/** The hits of one document in one language, in the order found. */
export interface Group {
  readonly document: string;
  readonly language: string;
  readonly hits: readonly Hit[];
}

const atFirst = 5;
const atOnce = 20;
/** Each excerpt is a file of its own, so a page of results opens with no more than these. */
const most = 60;

export function groupsOf(language: string, hits: readonly Hit[]): readonly Group[] {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) groups.set(hit.document, [...(groups.get(hit.document) ?? []), hit]);
  return [...groups].map(([document, own]) => ({ document, language, hits: own }));
}

/** Shows the groups in their order, each in the section the page holds for it; nothing moves until all is loaded. */
export async function drawGroups(
  results: HTMLElement,
  groups: readonly Group[],
  words: SearchWords,
): Promise<() => void> {
  let left = most;
  const drawn = await Promise.all(
    groups.map((group) => {
      const count = Math.min(atFirst, left);
      left -= count;
      return drawHits(group.hits.slice(0, count), group.language, words);
    }),
  );
  return () => {
    for (const section of results.querySelectorAll<HTMLElement>('[data-group]')) {
      section.hidden = true;
      section.querySelector('[data-hits]')?.replaceChildren();
    }
    groups.forEach((group, at) => {
      const section = document.querySelector<HTMLElement>(
        `[data-group="${CSS.escape(group.document)}"][data-of="${CSS.escape(group.language)}"]`,
      );
      if (section) fillSection(section, drawn[at] ?? [], group, words);
    });
  };
}

function fillSection(
  section: HTMLElement,
  drawn: readonly HTMLElement[],
  group: Group,
  words: SearchWords,
): void {
  section.querySelector('[data-hits]')?.replaceChildren(...drawn);
  const more = section.querySelector<HTMLButtonElement>('[data-more]');
  if (more) offerMore(more, { ...group, hits: group.hits.slice(drawn.length) }, words);
  section.hidden = false;
  section.parentElement?.append(section);
}

function offerMore(more: HTMLButtonElement, rest: Group, words: SearchWords): void {
  more.hidden = rest.hits.length === 0;
  more.textContent = fill(words.more, { n: Math.min(atOnce, rest.hits.length) });
  more.onclick = async () => {
    const drawn = await drawHits(rest.hits.slice(0, atOnce), rest.language, words);
    more.parentElement?.querySelector('[data-hits]')?.append(...drawn);
    offerMore(more, { ...rest, hits: rest.hits.slice(atOnce) }, words);
    // The button may be gone: the keyboard goes on where the new hits begin.
    drawn[0]?.querySelector('a')?.focus();
  };
}

const drawHits = (
  hits: readonly Hit[],
  language: string,
  words: SearchWords,
): Promise<HTMLElement[]> => Promise.all(hits.map((hit) => drawHit(hit, language, words)));

/** Text goes in as text: neither the query nor the index can bring markup. */
async function drawHit(hit: Hit, language: string, words: SearchWords): Promise<HTMLElement> {
  const item = element('li', 'hit');
  const link = element('a', 'hit-number', hit.number || '¶');
  link.href = hit.url;
  link.dataset.hit = '';
  link.ariaLabel = nameOf(hit, words);
  const excerpt = element('p', isSection(hit) ? 'hit-heading' : 'hit-text');
  excerpt.lang = language;
  for (const { text, found } of await hit.excerpt())
    excerpt.append(found ? element('mark', '', text) : text);
  const section = element('p', 'hit-section', hit.section);
  section.lang = language;
  item.append(link, ...(hit.section ? [section] : []), excerpt);
  return item;
}

const isSection = ({ clauseId, number }: Hit): boolean =>
  number ? clauseId.startsWith('s-') : /^h-\d+$/.test(clauseId);

function nameOf(hit: Hit, words: SearchWords): string {
  if (!hit.number) return hit.section ? `${words.paragraph}, ${hit.section}` : words.paragraph;
  return fill(isSection(hit) ? words.section : words.clause, { n: hit.number });
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  name: string,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.textContent = text;
  return made;
}

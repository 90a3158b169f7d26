import type { Status } from '../../legal/timeline.ts';
import type { Counts } from './answer.ts';
import { type Asked, asksFor, usual } from './asked.ts';
import { element } from './element.ts';

type Boxes = readonly HTMLInputElement[];

const boxes = (name: string): Boxes => [
  ...document.querySelectorAll<HTMLInputElement>(`[data-filters] [name=${name}]`),
];
const values = (list: Boxes): string[] => list.filter((box) => box.checked).map((box) => box.value);

export const languagesOffered = (): readonly string[] =>
  boxes('language').map(({ value }) => value);

/** So many documents are offered beside those chosen. */
const mostDocuments = 12;

/** None checked is no choice; nor are all documents. */
export function chosen(): Omit<Asked, 'query'> {
  const slugs = values(boxes('document'));
  const languages = values(boxes('language'));
  const statuses = values(boxes('status')) as Status[];
  return {
    languages: languages.length > 0 ? languages : languagesOffered(),
    statuses: statuses.length > 0 ? statuses : usual,
    documents: slugs.length === boxes('document').length ? [] : slugs,
  };
}

export function choose(asked: Asked): void {
  for (const box of boxes('language')) box.checked = asked.languages.includes(box.value);
  for (const box of boxes('status')) box.checked = asked.statuses.includes(box.value as Status);
  for (const box of boxes('document')) box.checked = asksFor(box.value, asked);
}

/** Checks one more language or status, as if by hand. */
export function chooseAlso(name: 'language' | 'status', value?: string): void {
  const added = boxes(name).filter((box) => value === undefined || box.value === value);
  for (const box of added) box.checked = true;
  added[0]?.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Hits beside each choice, and a choice among the documents that hold them. */
export function showCounts(counts: Counts | null, asked: Asked): void {
  if (counts) offerDocuments(counts.documents, asked);
  for (const box of boxes('language')) showCount(box, counts?.languages);
  for (const box of boxes('status')) showCount(box, counts?.statuses as Counts['languages']);
  for (const box of boxes('document')) showCount(box, counts?.documents);
}

function showCount(box: HTMLInputElement, counts: ReadonlyMap<string, number> | undefined): void {
  const place = box.closest('label')?.querySelector('[data-count]');
  if (place) place.textContent = counts ? String(counts.get(box.value) ?? 0) : '';
}

/** The list stands on the page in full, for readers without scripts: its titles serve here. */
function offerDocuments(counts: ReadonlyMap<string, number>, asked: Asked): void {
  const place = document.querySelector<HTMLElement>('[data-documents]');
  if (!place) return;
  const holding = [...counts].sort(([, a], [, b]) => b - a).map(([slug]) => slug);
  const offered = new Set([...asked.documents, ...holding.slice(0, mostDocuments)]);
  const present = boxes('document').map(({ value }) => value);
  if ([...offered].join() !== present.join()) {
    const focused = (document.activeElement as HTMLInputElement | null)?.value;
    const labels = [...offered].map((slug) => labelOf(slug, asked));
    place.querySelectorAll('label').forEach((label) => label.remove());
    place.append(...labels);
    boxes('document')
      .find(({ value }) => value === focused)
      ?.focus();
  }
  place.hidden = offered.size < 2 && asked.documents.length === 0;
}

function labelOf(slug: string, asked: Asked): HTMLElement {
  const title = document.querySelector<HTMLElement>(`[data-title="${CSS.escape(slug)}"]`);
  const label = element('label');
  const box = element('input');
  box.type = 'checkbox';
  box.name = 'document';
  box.value = slug;
  box.checked = asksFor(slug, asked);
  const words = element('span', '', title?.textContent ?? slug);
  words.lang = title?.lang ?? '';
  const count = element('span', 'count');
  count.dataset.count = '';
  label.append(box, words, count);
  return label;
}

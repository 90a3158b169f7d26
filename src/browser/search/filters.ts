import type { Asked } from './asked.ts';

type Boxes = readonly HTMLInputElement[];

const languages = (): Boxes => [
  ...document.querySelectorAll<HTMLInputElement>('[data-filters] [name=language]'),
];
const documents = (): Boxes => [
  ...document.querySelectorAll<HTMLInputElement>('[data-filters] [name=document]'),
];
const values = (boxes: Boxes): string[] =>
  boxes.filter((box) => box.checked).map((box) => box.value);

export const languagesOffered = (): readonly string[] => languages().map(({ value }) => value);

/** All documents checked, or none, is no choice among them; so it is with languages. */
export function chosen(): Pick<Asked, 'languages' | 'documents'> {
  const slugs = values(documents());
  const tongues = values(languages());
  return {
    languages: tongues.length > 0 ? tongues : languagesOffered(),
    documents: slugs.length === documents().length ? [] : slugs,
  };
}

export function choose(asked: Asked): void {
  for (const box of languages()) box.checked = asked.languages.includes(box.value);
  for (const box of documents())
    box.checked = asked.documents.length === 0 || asked.documents.includes(box.value);
}

export function chooseEveryLanguage(): void {
  for (const box of languages()) box.checked = true;
  languages()[0]?.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Hits beside each choice; without any count the places are empty. */
export function showCounts(
  ofLanguage: ReadonlyMap<string, number>,
  ofDocument: ReadonlyMap<string, number>,
): void {
  for (const box of languages()) showCount(box, ofLanguage.get(box.value));
  for (const box of documents())
    showCount(box, ofLanguage.size > 0 ? (ofDocument.get(box.value) ?? 0) : undefined);
}

function showCount(box: HTMLInputElement, count: number | undefined): void {
  const place = box.closest('label')?.querySelector('[data-count]');
  if (place) place.textContent = String(count ?? '');
}

import type { Text } from '../legal/edition.ts';
import { align, type ParallelRow } from '../legal/parallel.ts';
import type { Words } from '../translations/ru.ts';
import { escapeHtml } from './html.ts';

interface MissingDrawing {
  readonly words: Words;
  /** Address of the same page in another language. */
  readonly address: (language: string) => string;
}

/**
 * What the other languages of an edition have and this one lacks, said in its place: HTML by the
 * id of the heading or clause it follows, `''` for the beginning. Each sentence bears the id of
 * the missing clause, so that an address that names it leads here.
 */
export function drawMissing(
  text: Text,
  others: readonly Text[],
  drawing: MissingDrawing,
): ReadonlyMap<string, string> {
  const languages = [text, ...others].map(({ language }) => language);
  const found = new Map<string, string>();
  let before = '';
  for (const row of align([text, ...others])) {
    if (row.cells[0]) before = row.id;
    else if (row.kind !== 'paragraph')
      found.set(before, (found.get(before) ?? '') + drawSentence(row, languages, drawing));
  }
  return found;
}

/** «Пункта 6.6 нет в казахском тексте — читать на русском» */
function drawSentence(
  { id, kind, cells }: ParallelRow,
  languages: readonly string[],
  { words: { document }, address }: MissingDrawing,
): string {
  const at = cells.findIndex((cell) => cell !== null);
  const [own = '', other = ''] = [languages[0], languages[at]];
  const number = cells[at]?.clause.number ?? '';
  const sentence = (kind === 'section' ? document.sectionMissing : document.clauseMissing)(
    number,
    own,
  );
  return (
    `<p class="missing" id="${escapeHtml(id)}" data-site>${escapeHtml(sentence)} — ` +
    `<a href="${escapeHtml(`${address(other)}#${id}`)}" hreflang="${escapeHtml(other)}">${escapeHtml(document.readThere(other))}</a></p>`
  );
}

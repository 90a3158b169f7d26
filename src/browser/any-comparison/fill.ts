import type { View } from '../../markup/comparison-toolbar.ts';
import type { Answer } from './answer.ts';

/**
 * Puts what the Worker drew into the places of the page. Its HTML is made by the functions that
 * draw the prepared pages, which escape every word; a `template` runs nothing while it is read.
 */
export function fill(main: HTMLElement, { heading, slots, printHeads }: Answer, view: View): void {
  const frame = main.querySelector<HTMLTemplateElement>('template[data-frame]');
  if (slots.rows === undefined) frame?.remove();
  else frame?.replaceWith(frame.content);
  for (const slot of main.querySelectorAll<HTMLTemplateElement>('template[data-slot]')) {
    slot.innerHTML = slots[slot.dataset.slot as keyof typeof slots] ?? '';
    slot.replaceWith(slot.content);
  }
  main.classList.add(view === 'languages' ? 'in-languages' : view);
  const kept = main.querySelector<HTMLInputElement>('[data-pick] input[name=view]');
  if (kept) {
    kept.disabled = view === 'inline';
    if (view !== 'inline') kept.value = view;
  }
  const title = main.querySelector('h1');
  if (title) {
    document.title = document.title.replace(title.textContent, () => heading);
    title.textContent = heading;
  }
  if (printHeads) addSheet(printHeads);
}

/** A sheet made by a script is no inline style: the content security policy lets it be. */
function addSheet(css: string): void {
  if (!('replaceSync' in CSSStyleSheet.prototype)) return;
  const sheet = new CSSStyleSheet({ media: 'print' });
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

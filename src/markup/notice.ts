import { escapeHtml } from './html.ts';

/**
 * A warning with the places it is about, drawn already: «Изменены только в одном языке: 2.3, 4.1»;
 * `''` where there are none. The page holds `#symbol-warning`.
 */
export function drawWarning(title: string, places: readonly string[]): string {
  if (places.length === 0) return '';
  const listed = places.map((place) => `<span class="place">${place}</span>`).join(', ');
  return (
    `<div class="notice warned"><svg class="icon" width="20" height="20" aria-hidden="true"><use href="#symbol-warning"/></svg>` +
    `<p>${escapeHtml(title)}: ${listed}</p></div>`
  );
}

/** A sentence of the site beside the texts. */
export const drawNotice = (sentence: string): string =>
  `<p class="notice"><span>${escapeHtml(sentence)}</span></p>`;

import { escapeHtml } from './html.ts';

/** A sentence of the site beside the texts. */
export const drawNotice = (sentence: string): string =>
  `<p class="notice"><span>${escapeHtml(sentence)}</span></p>`;

import type { Text } from '#legal/edition.ts';

let last: { readonly text: Text; readonly html: string } | null = null;

/**
 * The page at the stable address and the own page of the edition it shows have the same text.
 * They are built one after the other, so that remembering one drawing saves the second; to
 * remember all would take as much memory as the site.
 */
export function drawnOnce(text: Text, draw: () => string): string {
  if (last?.text !== text) last = { text, html: draw() };
  return last.html;
}

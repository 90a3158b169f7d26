import type { Words } from '../translations/ru.ts';
import { attribute, escapeHtml } from './html.ts';

/** How a comparison is laid out. */
export type View = 'inline' | 'side-by-side';

/** The way to another layout of the same comparison. */
export interface ViewLink {
  readonly name: string;
  readonly text: string;
  readonly href: string;
}

export const viewLinks = (
  addresses: Readonly<Record<View, string>>,
  words: Words['comparison'],
): readonly ViewLink[] => [
  { name: 'inline', text: words.inline, href: addresses.inline },
  { name: 'side-by-side', text: words.sideBySide, href: addresses['side-by-side'] },
];

export const drawViews = (links: readonly ViewLink[], view: string): string =>
  links
    .map(({ name, text, href }) => {
      const state = name === view ? ' aria-current="page"' : ' data-view-other';
      return `<a${attribute('href', href)}${state}>${escapeHtml(text)}</a>`;
    })
    .join('');

/** «12 изменений»; the script that steps through them makes it «3 из 12». */
export const drawPosition = (total: number, words: Words['comparison']): string =>
  `<output${attribute('data-position', words.position('{n}', total))}>${escapeHtml(words.total(total))}</output>`;

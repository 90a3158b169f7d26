import type { Words } from '../translations/ru.ts';
import { attribute, escapeHtml } from './html.ts';

/** How a comparison is laid out: one language in one column or in two, or every language at once. */
export type View = OneLanguageView | 'languages';
export type OneLanguageView = 'inline' | 'side-by-side';

/** The way to another layout of the same comparison. */
export interface ViewLink {
  readonly name: string;
  readonly text: string;
  readonly href: string;
}

interface ViewsDrawing {
  readonly words: Words['comparison'];
  /** In how many languages both editions have texts, and how many the site has. */
  readonly shared: number;
  readonly languages: number;
}

/** The ways to every view of two editions; languages stand beside each other only where there are two. */
export function viewLinks(
  address: (view: View) => string,
  { words, shared, languages }: ViewsDrawing,
): readonly ViewLink[] {
  const link = (name: View, text: string): ViewLink => ({ name, text, href: address(name) });
  const views = [link('inline', words.inline), link('side-by-side', words.sideBySide)];
  return shared < 2 ? views : [...views, link('languages', words.allLanguages(languages))];
}

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

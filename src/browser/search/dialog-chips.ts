import type { Status } from '../../legal/timeline.ts';
import { type Asked, usual } from './asked.ts';
import { button, element } from './element.ts';
import type { DialogWords } from './phrases.ts';

export interface Chips {
  readonly bar: HTMLElement;
  readonly chosen: () => Omit<Asked, 'query'>;
}

/** Where to look, as buttons that stay pressed: this document, editions, languages. */
export function chipsOf(words: DialogWords, own: string, changed: () => void): Chips {
  const bar = element('div', 'dialog-chips');
  const chip = (text: string, isOn: boolean, lang = '') => {
    const made = button('button', text, () => {
      made.ariaPressed = String(!isPressed());
      changed();
    });
    const isPressed = () => made.ariaPressed === 'true';
    made.ariaPressed = String(isOn);
    if (lang) made.lang = lang;
    bar.append(made);
    return isPressed;
  };
  const slug = documentHere();
  const here = slug ? chip(words.thisDocument, false) : () => false;
  const statuses = (['in-force', 'archived'] as const).map(
    (status) => [status, chip(words.scopes[status], usual.includes(status))] as const,
  );
  const languages = Object.entries(words.names).map(
    ([language, name]) => [language, chip(name, language === own, language)] as const,
  );
  return {
    bar,
    chosen: () => ({
      documents: here() ? [slug] : [],
      statuses: pressed<Status>(statuses, usual),
      languages: pressed(languages, [own]),
    }),
  };
}

function pressed<T>(chips: readonly (readonly [T, () => boolean])[], otherwise: readonly T[]) {
  const on = chips.filter(([, isOn]) => isOn()).map(([value]) => value);
  return on.length > 0 ? on : otherwise;
}

/** Slug of the document that the page shows, `''` on a page of the site's own. */
const documentHere = (): string =>
  document.querySelector('main .text') ? (location.pathname.split('/')[2] ?? '') : '';

import type { LanguageCode } from '../../legal/document.ts';
import type { PublishedEdition } from '../../markup/comparison-missing.ts';
import type { View } from '../../markup/comparison-toolbar.ts';

/** What the page knows of its document; written into it by the build. */
export interface AnyComparison {
  readonly language: LanguageCode;
  readonly slug: string;
  readonly title: string;
  /** Of the site, as printed: `legal.example.kz`. */
  readonly host: string;
  /** Oldest first. */
  readonly editions: readonly AnyEdition[];
}

export interface AnyEdition extends PublishedEdition {
  /** Address of the text in the language of the page; `null` where there is none to compare. */
  readonly text: string | null;
}

/** What the address asks for. `known` is what of it can stand in the form. */
export type Asked =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'one' | 'unknown'; readonly known: Partial<Record<'from' | 'to', AnyEdition>> }
  | { readonly kind: 'same'; readonly known: Readonly<Record<'from' | 'to', AnyEdition>> }
  | {
      readonly kind: 'pair';
      readonly known: Readonly<Record<'from' | 'to', AnyEdition>>;
      readonly view: View;
    };

/** Reads `?from=…&to=…&view=…`; whatever else an address may hold is a name no edition has. */
export function readAsked(search: string, editions: readonly AnyEdition[]): Asked {
  const parameters = new URLSearchParams(search);
  const [fromName, toName] = [parameters.get('from'), parameters.get('to')];
  if (!fromName && !toName) return { kind: 'nothing' };
  const named = (name: string | null) => editions.find((edition) => edition.name === name);
  const [from, to] = [named(fromName), named(toName)];
  const known = { ...(from && { from }), ...(to && { to }) };
  if ((fromName && !from) || (toName && !to)) return { kind: 'unknown', known };
  if (!from || !to) return { kind: 'one', known };
  if (from === to) return { kind: 'same', known: { from, to } };
  const view = parameters.get('view') === 'side-by-side' ? 'side-by-side' : 'inline';
  return { kind: 'pair', known: { from, to }, view };
}

import type { SignedEdition } from '../../exports/edition-about.ts';
import type { LanguageCode } from '../../legal/document.ts';
import type { PublishedEdition } from '../../markup/comparison-missing.ts';
import type { View } from '../../markup/comparison-toolbar.ts';

/** What the page knows of its document; written into it by the build. */
export interface AnyComparison {
  readonly language: LanguageCode;
  readonly slug: string;
  readonly title: string;
  /** Of the site: `https://legal.example.kz`. */
  readonly site: string;
  /** Of the site. */
  readonly languages: readonly LanguageCode[];
  /** Oldest first. */
  readonly editions: readonly AnyEdition[];
}

export interface AnyEdition extends PublishedEdition, SignedEdition {
  /** Addresses of the texts that can be compared. */
  readonly texts: Readonly<Partial<Record<LanguageCode, string>>>;
}

export type AnyPair = readonly [old: AnyEdition, now: AnyEdition];

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
  return { kind: 'pair', known: { from, to }, view: viewNamed(parameters.get('view')) };
}

const viewNamed = (name: string | null): View =>
  name === 'side-by-side' || name === 'languages' ? name : 'inline';

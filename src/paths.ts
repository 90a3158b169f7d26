/** What `getStaticPaths` of each page answers: every address that exists, from the library. */
import type { Comparison } from './legal/comparison/comparison.ts';
import type { Document, LanguageCode } from './legal/document.ts';
import type { Edition, Text } from './legal/edition.ts';
import { type Pair, pairs, standing } from './legal/timeline.ts';
import { pairName, paths } from './routes.ts';
import { comparisonOf, library, today } from './site.ts';

interface InLanguage {
  readonly language: LanguageCode;
}
interface OfDocument extends InLanguage {
  readonly document: Document;
}
interface OfEdition extends OfDocument {
  readonly edition: Edition;
}

export function everyLanguage(): { params: { language: string }; props: InLanguage }[] {
  return library().site.languages.map((language) => ({
    params: { language },
    props: { language },
  }));
}

export function everyDocument(): {
  params: { language: string; document: string };
  props: OfDocument;
}[] {
  return everyLanguage().flatMap(({ params, props }) =>
    library().documents.map((document) => ({
      params: { ...params, document: document.slug },
      props: { ...props, document },
    })),
  );
}

export function everyEdition(): {
  params: { language: string; document: string; edition: string };
  props: OfEdition;
}[] {
  return everyDocument().flatMap(({ params, props }) =>
    props.document.editions.map((edition) => ({
      params: { ...params, edition: edition.name },
      props: { ...props, edition },
    })),
  );
}

/**
 * Every page that shows a text: each edition at its own address and, right after it, the
 * edition in force at the stable one, which has the same text to draw.
 */
export function everyReading(): {
  params: { language: string; document: string; edition: string | undefined };
  props: OfEdition & { readonly path: string };
}[] {
  return everyEdition().flatMap(({ params, props }) => {
    const { document, edition } = props;
    const own = { params, props: { ...props, path: paths.edition(document, edition) } };
    if (standing(document, today()) !== edition) return [own];
    const stable = {
      params: { ...params, edition: undefined },
      props: { ...props, path: paths.document(document) },
    };
    return [own, stable];
  });
}

/** Documents whose clauses can have a history: a first edition has none. */
export const everyClauseHistory = (): ReturnType<typeof everyDocument> =>
  everyDocument().filter(({ props }) => props.document.editions.length > 1);

/** The comparisons that have pages of their own. */
export function everyPair(): {
  params: { language: string; document: string; pair: string };
  props: OfDocument & Pair;
}[] {
  return everyDocument().flatMap(({ params, props }) =>
    pairs(props.document, today()).map(({ from, to }) => ({
      params: { ...params, pair: pairName(from, to) },
      props: { ...props, from, to },
    })),
  );
}

export type ComparedPair = OfDocument & Pair;

/** The pairs that can be compared in the language: each edition has its text. */
export const everyComparedPair = (): ReturnType<typeof everyPair> =>
  everyPair().filter(
    ({ props: { language, from, to } }) => from.texts[language] && to.texts[language],
  );

/** Two editions with their comparison, for a pair of `everyComparedPair`. */
export function comparedIn(
  language: LanguageCode,
  { from, to }: Pair,
): { readonly from: Text; readonly to: Text; readonly comparison: Comparison } {
  const [old, now] = [from.texts[language], to.texts[language]];
  if (!old || !now) throw new Error(`${pairName(from, to)}: no text in ${language}`);
  return { from: old, to: now, comparison: comparisonOf(old, now) };
}

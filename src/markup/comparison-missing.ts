import type { LanguageCode } from '../legal/document.ts';
import type { Words } from '../translations/ru.ts';
import type { NamedEdition } from './comparison-slots.ts';
import { escapeHtml } from './html.ts';
import { drawNotice } from './notice.ts';

/** An edition, and the languages in which it has a text. */
export interface PublishedEdition extends NamedEdition {
  readonly name: string;
  readonly languages: readonly LanguageCode[];
}

interface MissingTextDrawing {
  /** Of the page. */
  readonly language: LanguageCode;
  readonly wordsIn: (language: LanguageCode) => Words;
  /** Addresses in a language: of the same comparison and of an edition. */
  readonly comparison: (language: LanguageCode) => string;
  readonly edition: (language: LanguageCode, edition: PublishedEdition) => string;
}

/** Nothing to compare in this language: says why and leads to what exists. */
export function drawMissingTexts(
  editions: readonly [PublishedEdition, PublishedEdition],
  drawing: MissingTextDrawing,
): string {
  const { language } = drawing;
  const missing = editions.filter(({ languages }) => !languages.includes(language));
  const present = editions.filter((edition) => !missing.includes(edition));
  const { comparison } = drawing.wordsIn(language);
  const sentences = missing.map(({ ordinal }) =>
    drawNotice(comparison.oneMissing(ordinal, language)),
  );
  const ways = [
    ...sharedLanguages(editions).map((other) => drawElsewhere(editions, other, drawing)),
    ...present.map((edition) => drawPresent(edition, drawing)),
    ...missing.flatMap((edition) =>
      edition.languages.map((other) => drawInOther(edition, other, drawing)),
    ),
  ];
  return sentences.join('') + drawWays(ways);
}

interface MissingLanguagesDrawing extends MissingTextDrawing {
  /** What is not published. */
  readonly sentences: readonly string[];
}

/** Fewer than two languages have texts of both editions: says which lack one and leads to what exists. */
export function drawMissingLanguages(
  editions: readonly [PublishedEdition, PublishedEdition],
  { sentences, ...drawing }: MissingLanguagesDrawing,
): string {
  const { oneLanguage } = drawing.wordsIn(drawing.language).comparison;
  const ways = [
    ...sharedLanguages(editions).map((other) => drawElsewhere(editions, other, drawing)),
    ...editions.flatMap((edition) =>
      edition.languages.map((other) => drawInOther(edition, other, drawing)),
    ),
  ];
  return drawNotice([oneLanguage, ...sentences].join(' ')) + drawWays(ways);
}

const drawWays = (ways: readonly string[]): string =>
  `<ul class="ways-on">${ways.map((way) => `<li>${way}</li>`).join('')}</ul>`;

/** The languages in which both have a text, in the order of the site. */
export const sharedLanguages = ([from, to]: readonly [
  PublishedEdition,
  PublishedEdition,
]): readonly LanguageCode[] => from.languages.filter((language) => to.languages.includes(language));

function drawElsewhere(
  [from, to]: readonly [PublishedEdition, PublishedEdition],
  other: LanguageCode,
  { wordsIn, comparison }: MissingTextDrawing,
): string {
  const title = wordsIn(other).comparison.title(from.ordinal, to.ordinal);
  return drawForeign(other, comparison(other), `${title} (${wordsIn(other).name})`);
}

function drawInOther(
  edition: PublishedEdition,
  other: LanguageCode,
  { wordsIn, edition: addressOf }: MissingTextDrawing,
): string {
  const name = wordsIn(other).document.editionNumber(edition.ordinal);
  return drawForeign(other, addressOf(other, edition), `${name} (${wordsIn(other).name})`);
}

const drawForeign = (language: LanguageCode, href: string, text: string): string =>
  `<a href="${escapeHtml(href)}" lang="${escapeHtml(language)}" hreflang="${escapeHtml(language)}">${escapeHtml(text)}</a>`;

function drawPresent(
  edition: PublishedEdition,
  { language, wordsIn, edition: addressOf }: MissingTextDrawing,
): string {
  const words = wordsIn(language);
  const name = `${words.document.editionNumber(edition.ordinal)}, ${words.since(edition.inForceFrom)}`;
  return `<a href="${escapeHtml(addressOf(language, edition))}">${escapeHtml(name)}</a>`;
}

/** Texts that have no record yet, with what is to be written down of them. */
import type { Day, Document } from '../../legal/document.ts';
import { type Edition, type Publication, unrecorded } from '../../legal/edition.ts';
import { publicationOf } from './publication.ts';

export interface NewRecord {
  readonly edition: Edition;
  /** All of the edition, old and new, by language. */
  readonly publications: Readonly<Record<string, Publication>>;
  /** Languages recorded now. */
  readonly languages: readonly string[];
}

/**
 * What is published later is not recorded yet. Each text of a document is linked to the one
 * recorded before it, in the order of the editions and of their languages; a language added later
 * follows what was recorded last. A record names only what it follows, so that two requests which
 * add editions change no line of each other.
 */
export function newRecords(document: Document, recorded: Day): readonly NewRecord[] {
  let after = lastLink(document);
  const published = document.editions.filter((edition) => edition.published <= recorded);
  return published.flatMap((edition) => {
    const publications = { ...edition.publications };
    const languages = unrecorded(edition);
    for (const language of languages) {
      const text = edition.texts[language];
      if (!text) continue;
      const place = { edition: edition.name, language };
      publications[language] = publicationOf(place, text, { recorded, after });
      after = publications[language].link;
    }
    return languages.length > 0 ? [{ edition, publications, languages }] : [];
  });
}

/** The publication that no other follows; of several, that of the latest edition. */
function lastLink({ editions }: Document): string | null {
  const all = editions.flatMap(({ publications }) => Object.values(publications));
  const followed = new Set(all.map(({ after }) => after));
  return all.findLast(({ link }) => !followed.has(link))?.link ?? null;
}

/** The file `published.yaml`. */
export function drawRecord(publications: Readonly<Record<string, Publication>>): string {
  const entries = Object.entries(publications).map(([language, told]) => {
    const lines = [
      ['recorded', told.recorded],
      ['file', told.file],
      ['text', told.text],
      ...(told.after === null ? [] : [['after', told.after]]),
      ['link', told.link],
    ];
    return [`${language}:`, ...lines.map(([key, value]) => `  ${key}: ${quoted(value ?? '')}`)];
  });
  return `${[...heading, ...entries.flat()].join('\n')}\n`;
}

/** Sixty-four digits, or two with an e between them, would be a number to YAML. */
const quoted = (value: string): string => (value.length === 64 ? `"${value}"` : value);

const heading = [
  '# Запись об опубликованном тексте. Её ведёт npm run publish; руками она не правится.',
  '# Жарияланған мәтін туралы жазба. Оны npm run publish жүргізеді; қолмен түзетілмейді.',
];

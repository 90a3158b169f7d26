import { createHash } from 'node:crypto';
import { type Document, type LanguageCode, titleIn } from '../legal/document.ts';
import type { Edition } from '../legal/edition.ts';
import { inForceUntil } from '../legal/timeline.ts';
import { inLanguage, paths } from '../routes.ts';
import { wordsIn } from '../translations/index.ts';
import type { Shard, ShardEdition } from './catalogue.ts';
import type { Placed } from './wordings.ts';

/** Characters of text in a shard: about two kilobytes on the way. */
const most = 5_000;

export interface Source {
  readonly document: Document;
  readonly language: LanguageCode;
  /** Languages of the interface. */
  readonly languages: readonly LanguageCode[];
  readonly wordings: readonly Placed[];
  /** First slot of each wording. */
  readonly starts: readonly number[];
}

/** The wordings in their order, parted so that a few hits do not load a whole document. */
export function shardsOf(source: Source): readonly Shard[] {
  const stretches: number[][] = [];
  let room = 0;
  source.wordings.forEach(({ text }, at) => {
    if (room < text.length) {
      stretches.push([]);
      room = most;
    }
    room -= text.length;
    stretches.at(-1)?.push(at);
  });
  return stretches.map((stretch) => shardOf(source, stretch));
}

function shardOf(source: Source, stretch: readonly number[]): Shard {
  const { document, language, wordings, starts } = source;
  const title = titleIn(document, language);
  const placed = stretch.map((at) => ({ ...(wordings[at] as Placed), slot: starts[at] ?? 0 }));
  const editions = [...new Set(placed.map(({ edition }) => edition))];
  const sections = [...new Set(placed.map(({ section }) => section))];
  return {
    title: title.text,
    titleLanguage: title.language,
    editions: editions.map((edition) => editionOf(source, edition, placed)),
    sections,
    clauses: placed.map(({ slot, clauseId, number, section, edition, text }) => [
      slot,
      clauseId,
      number,
      sections.indexOf(section),
      editions.indexOf(edition),
      text,
    ]),
  };
}

function editionOf(
  { document, language, languages }: Source,
  edition: Edition,
  placed: readonly Placed[],
): ShardEdition {
  const isInForce = placed.some((one) => one.edition === edition && one.status === 'in-force');
  const path = isInForce ? paths.document(document) : paths.edition(document, edition);
  const about = languages.map((own) => {
    const { document: words, since } = wordsIn(own);
    return [own, `${words.editionNumber(edition.ordinal)}, ${since(edition.inForceFrom)}`] as const;
  });
  const until = inForceUntil(document, edition);
  return [inLanguage(language, path), edition.inForceFrom, until, Object.fromEntries(about)];
}

/** A name that tells its content, so that a file of this name never changes. */
export const nameOf = (content: string): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 10);

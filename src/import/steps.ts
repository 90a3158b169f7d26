/**
 * Import as one ordered list of steps. In: what an extractor gave. Out: drafts, and all that a
 * person must look at. Each step is a small function that says what it takes and gives.
 */
import { type Difference, differences } from './accounts.ts';
import type { Language } from './alphabet.ts';
import { type Block, blocksOf } from './blocks.ts';
import { withoutContents } from './contents.ts';
import { type Draft, draftOf } from './draft.ts';
import { withoutFurniture } from './furniture.ts';
import { instrumentsOf } from './instruments.ts';
import { type Stream, streamsOf } from './languages.ts';
import { layoutOf, rowsOf } from './layout.ts';
import { type Fixed, fixLetters } from './letters.ts';
import { mend } from './mend.ts';
import { type Metadata, metadataOf } from './metadata.ts';
import type { Paragraph } from './paragraph.ts';
import type { Remark, Source } from './source.ts';
import { joinedTables } from './tables-over-pages.ts';
import { withTitle } from './title.ts';
import { vocabularyOf } from './words-over-lines.ts';

/** One text of one instrument in one language. */
export interface ImportedText {
  readonly language: Language;
  /** From 1: which of the documents in the file it is. */
  readonly instrument: number;
  readonly blocks: readonly Block[];
  readonly metadata: Metadata;
  readonly draft: Draft;
  readonly remarks: readonly Remark[];
}

export interface Imported {
  readonly texts: readonly ImportedText[];
  /** What concerns the whole file. */
  readonly remarks: readonly Remark[];
  /** Signs that went astray between the lines and the blocks; none, unless there is a bug. */
  readonly lost: readonly Difference[];
}

export interface Wishes {
  /** Mend look-alike letters, each told with its place. */
  readonly fix: boolean;
  /** Of a file in one language, which; of a file in two, the one that is wanted. */
  readonly language: Language | null;
}

export function importSource(source: Source, wishes: Wishes): Imported {
  const bared = withoutFurniture(source.lines);
  const contents = withoutContents(bared.lines);
  const { lines, remarks: heads } = joinedTables(contents.lines);
  const remarks = [...bared.remarks, ...contents.remarks, ...heads];
  const streams = wanted(streamsOf(lines), wishes.language);
  const texts = streams.flatMap((stream) =>
    instrumentsOf(paragraphsOf(stream)).map((paragraphs, index) =>
      textOf(paragraphs, { language: stream.language, instrument: index + 1, fix: wishes.fix }),
    ),
  );
  const used = streams.flatMap((stream) => stream.lines.filter(({ text }) => text !== ''));
  // Letters changed on request are told one by one and are no loss.
  const lost = wishes.fix
    ? []
    : differences(
        used,
        texts.flatMap(({ blocks }) => blocks),
      );
  return { texts, remarks: [...source.remarks, ...remarks], lost };
}

function wanted(streams: readonly Stream[], language: Language | null): readonly Stream[] {
  const [only] = streams;
  if (language === null || !only) return streams;
  return streams.length === 1
    ? [{ ...only, language }]
    : streams.filter((stream) => stream.language === language);
}

function paragraphsOf({ lines }: Stream): Paragraph[] {
  const rows = rowsOf(lines);
  return mend(rows, layoutOf(rows), vocabularyOf(rows.map(({ text }) => text)));
}

function textOf(
  paragraphs: readonly Paragraph[],
  { language, instrument, fix }: { language: Language; instrument: number; fix: boolean },
): ImportedText {
  const titled = withTitle(paragraphs);
  const found = blocksOf(titled.paragraphs, titled.title);
  const { blocks, remarks }: Fixed = fix ? fixLetters(found) : { blocks: found, remarks: [] };
  return {
    language,
    instrument,
    blocks,
    metadata: metadataOf(blocks, language),
    draft: draftOf(blocks),
    remarks,
  };
}

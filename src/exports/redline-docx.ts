import { plainText } from '../legal/clause.ts';
import { wordsIn } from '../translations/index.ts';
import type { About, Compared } from './compared.ts';
import { drawBlocks, drawParagraph } from './docx/blocks.ts';
import { packDocument } from './docx/parts.ts';
import { type Writing, writing } from './docx/writing.ts';
import { element } from './docx/xml.ts';
import { track } from './tracked/track.ts';
import type { TrackedNote } from './tracked/tracked.ts';

/**
 * Two texts as one Word document with tracked changes (ISO/IEC 29500-1, 17.13.5). Accepting
 * all of them leaves the new text, rejecting them all the old, letter for letter.
 * @returns the bytes of the file, the same for the same texts in Node and in a browser
 */
export function redlineDocx(compared: Compared, about: About): Uint8Array {
  const { blocks, notes } = track(compared);
  const { language, title } = compared.to;
  const words = wordsIn(language).exports;
  const own = writing(about);
  const body = drawBlocks(blocks, own);
  const drawnNotes = notes.map((note, index) => drawNote(note, index + 1, own)).join('');
  return packDocument(
    {
      body,
      notes: drawnNotes,
      links: own.links,
      isWide: false,
      title: plainText(title),
      language: words.locale,
      page: words.page,
    },
    about,
  );
}

/** The sign of a footnote stands before its first words. */
function drawNote({ blocks }: TrackedNote, id: number, own: Writing): string {
  const sign =
    '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>';
  const drawn = blocks.map((block, index) => {
    const before = index === 0 ? sign : '';
    return block.kind === 'paragraph'
      ? drawParagraph(block, own, before)
      : drawBlocks([block], own);
  });
  return element('w:footnote', { 'w:id': id }, drawn.join(''));
}

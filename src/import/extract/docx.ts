/**
 * DOCX → paragraphs. In: bytes of a Word file. Out: its paragraphs, one line each, with the
 * numbers that Word draws; tables; notes at the end.
 *
 * Headers and footers are furniture and are named in the report; so are hidden text and the
 * table of contents. May be wrong where numbers are drawn by fields (`SEQ`): their last
 * shown value is taken.
 */
import { folded, type Remark, type Source } from '../source.ts';
import { visitBlocks } from './docx-blocks.ts';
import { type Choice, countChanges, unaccepted } from './docx-changes.ts';
import { newCounters, numberingOf } from './docx-numbering.ts';
import { damaged, partsOf } from './docx-parts.ts';
import { stylesOf } from './docx-styles.ts';
import type { Walk } from './docx-walk.ts';
import { runText, textIn } from './docx-words.ts';
import { numbered } from './pieces.ts';
import { all, child, elements, readXml, type Xml } from './xml.ts';

export function extractDocx(bytes: Uint8Array, choice: Choice): Source {
  const parts = partsOf(bytes);
  const part = (name: string): Xml | undefined => {
    const xml = parts.get(`word/${name}.xml`);
    return xml === undefined ? undefined : parsed(xml);
  };
  const [main = ''] = [...parts.keys()].filter((name) => /^word\/document/.test(name));
  const document = parsed(parts.get(main) ?? '');
  const notes = [part('footnotes'), part('endnotes')];
  const count = [document, ...notes].reduce((sum, xml) => sum + (xml ? countChanges(xml) : 0), 0);
  if (count > 0 && choice === null) throw unaccepted(count);
  const walk: Walk = {
    choice,
    styles: stylesOf(part('styles')),
    numbering: numberingOf(part('numbering')),
    counters: newCounters(),
    pieces: [],
    offset: 0,
    remarks: [],
    notes: [],
    before: '',
    boxes: [],
  };
  visitBlocks(child(child(document, 'document'), 'body'), walk);
  addNotes(notes, walk);
  return {
    format: 'docx',
    lines: numbered(walk.pieces),
    remarks: [...walk.remarks, ...furniture(parts)],
    pages: 0,
  };
}

function parsed(xml: string): Xml {
  try {
    return readXml(xml);
  } catch {
    throw damaged();
  }
}

function addNotes(parts: readonly (Xml | undefined)[], walk: Walk): void {
  const root = (kind: string): Xml | undefined =>
    child(parts[kind === 'footnote' ? 0 : 1], `${kind}s`);
  // A note may mention another: the list grows while it is walked.
  for (let at = 0; at < walk.notes.length; at++) {
    const { id, kind } = walk.notes[at] ?? { id: '', kind: 'footnote' };
    const note = all(root(kind), kind).find(({ attrs }) => attrs.id === id);
    const text = all(note, 'p')
      .map((paragraph) => folded(runText(paragraph, walk).text))
      .filter(Boolean)
      .join(' ');
    if (text !== '') walk.pieces.push({ text, look: { whole: true, note: String(at + 1) } });
  }
}

/** Words of headers and footers, each once. */
function furniture(parts: ReadonlyMap<string, string>): Remark[] {
  const texts = [...parts]
    .filter(([name]) => /(?:header|footer)\d+\.xml$/.test(name))
    .map(([, xml]) => folded(allText(parsed(xml))));
  return [...new Set(texts)]
    .filter((text) => /[\p{L}\d]/u.test(text))
    .map((text) => ({
      rule: 'import-furniture',
      line: 1,
      message: { ru: `Колонтитул не взят: «${text}»`, kk: `Колонтитул алынбады: «${text}»` },
    }));
}

const allText = (xml: Xml): string =>
  xml.name === 't'
    ? textIn(xml)
    : elements(xml)
        .map(allText)
        .join(xml.name === 'p' ? '' : ' ');

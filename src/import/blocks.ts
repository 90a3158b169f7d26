/**
 * Paragraphs → blocks. In: mended paragraphs of one text. Out: what each of them is: the
 * title, a heading, a clause, an item, more text, a note.
 *
 * May be wrong where a heading has neither number, capitals nor a style of its own, and
 * where a clause with a single number is as short as a heading and has no full stop.
 */

import { withoutNotes } from './note-marks.ts';
import { isCapitals, isDefinition, isItem, isTerminal, type Opening } from './openings.ts';
import type { Join, Paragraph } from './paragraph.ts';

export type BlockKind = 'title' | 'heading' | 'clause' | 'item' | 'paragraph' | 'note';

export interface Block {
  readonly kind: BlockKind;
  /** Without decoration; `''` where none is typed. */
  readonly number: string;
  /** Letter for letter, the label with it. */
  readonly text: string;
  /** UTF-16 units of the label with the space after it, 0 where there is none. */
  readonly labelLength: number;
  readonly scheme: Opening['scheme'] | null;
  readonly line: number;
  readonly joins: readonly Join[];
  readonly guess: boolean;
  readonly rows?: readonly (readonly string[])[];
  /** The sign of a footnote. */
  readonly note?: string;
}

export function blocksOf(paragraphs: readonly Paragraph[], title: number): Block[] {
  const words = paragraphs.map((one) => ({ ...one, text: withoutNotes(one.text) }));
  return paragraphs.map((paragraph, at): Block => {
    const kind = at === title ? 'title' : kindOf(words, at);
    const opening =
      kind === 'title' || kind === 'note' || paragraph.look.rows ? null : paragraph.opening;
    return {
      kind,
      number: opening?.number ?? '',
      text: paragraph.text,
      labelLength: opening?.length ?? 0,
      scheme: opening?.scheme ?? null,
      line: paragraph.line,
      joins: paragraph.joins,
      guess: paragraph.guess,
      ...(paragraph.look.rows && { rows: paragraph.look.rows }),
      ...(paragraph.look.note !== undefined && { note: paragraph.look.note }),
    };
  });
}

function kindOf(paragraphs: readonly Paragraph[], at: number): BlockKind {
  const paragraph = paragraphs[at];
  if (!paragraph) return 'paragraph';
  const { opening, look } = paragraph;
  if (look.note !== undefined) return 'note';
  if (look.rows) return 'paragraph';
  if (opening && isItem(opening)) return 'item';
  if (look.item) return 'item';
  if (opening) return isHeading(paragraphs, at, opening) ? 'heading' : 'clause';
  if (isLostItem(paragraphs, at)) return 'item';
  return isUnnumberedHeading(paragraphs, at) ? 'heading' : 'paragraph';
}

function isHeading(paragraphs: readonly Paragraph[], at: number, opening: Opening): boolean {
  const { text, look } = paragraphs[at] ?? { text: '', look: {} };
  if (opening.scheme === 'division' || opening.headingOnly) return true;
  if (opening.scheme === 'article') return false;
  if (look.heading !== undefined)
    return text.length < 250 && (!opening.number.includes('.') || !isTerminal(text));
  const next = paragraphs[at + 1]?.opening ?? null;
  const opensOwn = next?.scheme === 'decimal' && next.number === `${opening.number}.1`;
  if (isCapitals(text.slice(opening.length))) return true;
  if (opening.number.includes('.')) return false;
  if (opensOwn) return text.length < 200 && !/[;:,]$/.test(text);
  if (isTerminal(text) || /,$/.test(text) || text.length > 160) return false;
  // «1 Термины» may stand alone, but an item of a bare list may not be a heading.
  return opening.rest !== '' && /^[\p{Lu}«"“]/u.test(opening.rest) && !isAmongAlike(paragraphs, at);
}

/** «1. хлеб», «2. соль»: neighbours with single numbers and no full stop are a list, not headings. */
function isAmongAlike(paragraphs: readonly Paragraph[], at: number): boolean {
  const alike = (paragraph: Paragraph | undefined): boolean =>
    paragraph?.opening?.scheme === 'decimal' &&
    !paragraph.opening.number.includes('.') &&
    !isTerminal(paragraph.text) &&
    !paragraph.look.emphasised;
  return alike(paragraphs[at - 1]) && alike(paragraphs[at + 1]);
}

/** Between items with dashes: small letter, semicolon before, and the list goes on after. */
function isLostItem(paragraphs: readonly Paragraph[], at: number): boolean {
  const [before, own, next] = [paragraphs[at - 1], paragraphs[at], paragraphs[at + 1]];
  const dashed = (paragraph: Paragraph | undefined): boolean =>
    paragraph?.opening !== null && paragraph?.opening !== undefined && isItem(paragraph.opening);
  return (
    own !== undefined &&
    dashed(before) &&
    /;$/.test(before?.text ?? '') &&
    /^\p{Ll}/u.test(own.text) &&
    /[;.]$/.test(own.text) &&
    (dashed(next) || own.text.endsWith('.'))
  );
}

const known =
  /^(?:(?:основные )?(?:термины|понятия|определения|терминдер|ұғымдар|анықтамалар)(?:(?:,| и| мен| және) \p{L}+)*|преамбула|введение|кіріспе|общие положения|жалпы ережелер|заключительные положения|қорытынды ережелер|реквизиты(?: сторон)?|деректемелер|содержание|мазмұны|приложение(?: № ?\d+| \d+)?|(?:№ ?)?\d*-? ?қосымша)$/iu;

function isUnnumberedHeading(paragraphs: readonly Paragraph[], at: number): boolean {
  const { text, look, apart } = paragraphs[at] ?? { text: '', look: {}, apart: false };
  const next = paragraphs[at + 1];
  if (look.heading !== undefined) return true;
  if (!/\p{L}/u.test(text) || text.length > 200 || /[.;:,]$/.test(text) || isDefinition(text))
    return false;
  if (isCapitals(text) && text.length >= 5) return /\s|\p{L}{5}/u.test(text);
  if (known.test(text)) return true;
  if (!next || !/^[\p{Lu}«"“]/u.test(text) || isTerminal(text)) return false;
  if (look.emphasised && text.length < 140) return true;
  return (
    apart &&
    next.apart &&
    text.length < 70 &&
    stands(paragraphs[at - 1]) &&
    next.text.length > 40 &&
    isTerminal(next.text) &&
    text.split(' ').length <= 8 &&
    !/\d{4}|№/.test(text)
  );
}

/** What comes before has ended. */
const stands = (before: Paragraph | undefined): boolean =>
  before !== undefined && /[.!?]["»”)]*$/.test(before.text);

/**
 * Whether a line without a label goes on with the paragraph. In: the line, those around it and
 * the layout. Out: a verdict.
 */
import { endsOpen, endsShort, hasGap, isParted, type Layout, type Row } from './layout.ts';
import { endsInReference, isCapitals, isDefinition, isTerminal, openingOf } from './openings.ts';
import { isHeadingLike, type Paragraph } from './paragraph.ts';
import { joined, type Meeting, opened, type Verdict } from './verdict.ts';

interface Passage extends Meeting {
  /** The paragraph before the one that may go on. */
  readonly before: Paragraph | undefined;
  readonly next: readonly Row[];
}

export function continuation(passage: Passage, layout: Layout): Verdict {
  const { row, last } = passage;
  if (isOtherStyle(passage, layout)) return opened(null);
  const short = endsShort(last, row, layout);
  if (endsOpen(last.text) || endsInReference(last.text)) return joined();
  if (/[\p{L}]-$/u.test(last.text)) return joined();
  if (/^[\p{Ll}),.;:]/u.test(row.text)) return small(passage, short, layout);
  if (isTerminal(last.text)) return afterFullStop(passage, short, layout);
  return afterOpenLine(passage, short, layout);
}

/** The line begins with a small letter. */
function small(
  { row, last, paragraph, before, next }: Passage,
  short: boolean,
  layout: Layout,
): Verdict {
  const parted = isParted(row, layout, last);
  if (/[:;]$/.test(last.text)) {
    if (parted) return opened(null);
    const listed = /[:;]$/.test(before?.text ?? '');
    const goesOn =
      next.slice(0, 6).some(({ text }) => text.endsWith(';')) || row.text.endsWith(';');
    const inList = last.text.endsWith(':') ? goesOn : listed && paragraph.opening === null;
    if (layout.blanks !== 'parts' && short) return opened(null, !inList);
    return inList ? opened(null, true) : joined(true);
  }
  if (isTerminal(last.text)) return parted && short ? opened(null, true) : joined();
  if (hasGap(row) && short && !row.newPage) return opened(null, true);
  return joined();
}

function afterFullStop({ row, last }: Passage, short: boolean, layout: Layout): Verdict {
  if (isParted(row, layout, last)) return opened(null, row.newPage && !short);
  if (layout.firsts !== 'alike' && !short) return joined();
  if (layout.blanks === 'parts' && !row.newPage)
    return short && /[.;:!?]$/.test(last.text) && isVeryShort(last, layout)
      ? opened(null, true)
      : joined();
  if (row.line.look.left !== undefined && layout.left !== row.indent && short) return opened(null);
  if (short) return opened(null);
  return isDefinition(row.text) || /[;:]$/.test(last.text) ? opened(null, true) : joined(true);
}

const isVeryShort = (row: Row, layout: Layout): boolean => row.text.length < layout.width * 0.7;

/** The last line has no full stop, and this one begins with a capital, a digit or a quote. */
function afterOpenLine(
  { row, last, paragraph, next }: Passage,
  short: boolean,
  layout: Layout,
): Verdict {
  const goesOn = isCapitals(paragraph.text) && isCapitals(row.text) && !short;
  if (goesOn && !hasGap(row) && row.blanks === 0) return joined();
  if (isParted(row, layout, last)) {
    if (row.newPage && !short && !isHeadingLike(paragraph)) return joined(true);
    return short || isHeadingLike(paragraph) || layout.blanks === 'parts'
      ? opened(null)
      : joined(true);
  }
  if (layout.blanks === 'parts') return joined();
  const begins = /^[\p{Lu}«"“]/u.test(row.text);
  if (!begins) return joined();
  // A heading rarely fills its line to the last word; a sentence with a defined term next does.
  if (isHeadingLike(paragraph) && !short && !isCapitals(paragraph.text)) return joined(true);
  if (isHeadingLike(paragraph) && paragraph.joins.length < 3 && paragraph.opening)
    return isRestOfHeading(row, next) ? joined(true) : opened(null);
  if (isCapitals(paragraph.text))
    return isCapitals(row.text) && !endsShortInCapitals(last, row, layout)
      ? joined()
      : opened(null);
  return short && isVeryShort(last, layout) ? opened(null, true) : joined();
}

const endsShortInCapitals = (last: Row, row: Row, layout: Layout): boolean => {
  if (last.line.look.right !== undefined) return false;
  const [word = ''] = /^\S+/.exec(row.text) ?? [];
  return last.text.length + 1 + word.length <= layout.width * 0.6;
};

/** A short line without a full stop, right before the first clause of the section. */
function isRestOfHeading(row: Row, [next]: readonly Row[]): boolean {
  if (isTerminal(row.text) || row.text.length > 90 || isDefinition(row.text)) return false;
  return next !== undefined && openingOf(next.text)?.scheme === 'decimal';
}

/** Capitals beside small letters, another size, another font: they are not of one paragraph. */
function isOtherStyle({ row, last, paragraph }: Passage, layout: Layout): boolean {
  const [now, before] = [row.line.look, last.line.look];
  if (now.size && before.size && Math.abs(now.size - before.size) > 0.8) return true;
  if (
    now.size &&
    now.emphasised !== before.emphasised &&
    (hasGap(row) || !endsOpen(last.text)) &&
    row.text.length > 2 &&
    last.text.length > 2
  )
    return true;
  const capitals = isCapitals(paragraph.text) && paragraph.text.length > 6;
  if (capitals && !isCapitals(row.text) && row.text.length > 3)
    return !endsOpen(last.text) || /\p{Ll}{3}/u.test(row.text);
  return (
    !capitals &&
    isCapitals(row.text) &&
    row.text.length > 4 &&
    isTerminal(last.text) &&
    (endsShort(last, row, layout) || isParted(row, layout, last) || isVeryShort(row, layout))
  );
}

import { type Clause, clauseText } from '../legal/clause.ts';
import type { FoldedSection, Stretch } from '../legal/comparison/folding.ts';
import type { Unit } from '../legal/comparison/units.ts';
import { escapeHtml } from './html.ts';
import type { ComparisonDrawing } from './redline-drawing.ts';
import { shortNumber } from './redline-number.ts';

export type Fold = Extract<Stretch, { kind: 'fold' | 'sections' }>;

/** More names than this in one line are told by the first and the last. */
const mostNames = 6;

/** Quiet clauses behind one line of words, open to everyone without a script. */
export function drawFold(fold: Fold, inside: string, drawing: ComparisonDrawing): string {
  const words = fold.kind === 'fold' ? foldWords(fold, drawing) : sectionsWords(fold, drawing);
  const kind = fold.kind === 'sections' ? 'whole' : null;
  return drawDetails(words, inside, { words: drawing.words, kind });
}

interface DetailsDrawing {
  readonly words: Pick<ComparisonDrawing['words'], 'show'>;
  readonly kind: 'whole' | 'warned' | null;
}

export function drawDetails(
  sentence: string,
  inside: string,
  { words, kind }: DetailsDrawing,
): string {
  return (
    `<details class="fold${kind ? ` ${kind}` : ''}"><summary><span>${escapeHtml(sentence)}` +
    `<span class="go"> — ${escapeHtml(words.show)}</span></span></summary>${inside}</details>`
  );
}

function foldWords(
  { why, units }: Extract<Fold, { kind: 'fold' }>,
  { words }: ComparisonDrawing,
): string {
  const numbered = units.filter((unit) => newNumber(unit) !== '');
  const numbers = numbered.map(newNumber);
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined)
    return why === 'unchanged' ? words.unchangedText : words.kinds[why];
  if (why === 'renumbered') return renumberedWords(numbered, words);
  if (why !== 'unchanged') return `${words.kinds[why]}: ${numbered.map(bothNumbers).join(', ')}`;
  return numbers.length > mostNames
    ? words.unchangedMany(first, last, numbers.length)
    : words.unchanged(numbers);
}

function renumberedWords(units: readonly Unit[], words: ComparisonDrawing['words']): string {
  if (units.length <= mostNames) return words.renumberedOnly(units.map(bothNumbers));
  const [first, last] = [units[0] as Unit, units.at(-1) as Unit];
  return words.renumberedMany(
    [oldNumber(first), oldNumber(last)],
    [newNumber(first), newNumber(last)],
    units.length,
  );
}

function sectionsWords(
  { why, sections }: Extract<Fold, { kind: 'sections' }>,
  { words }: ComparisonDrawing,
): string {
  const [only] = sections;
  if (only && sections.length === 1) return sectionWords(only, why, words);
  const names = sections.map((section) => newNumber(section.heading) || `«${titleOf(section)}»`);
  if (why === 'unchanged') return words.sectionsUnchanged(names);
  return words.sectionsRenumbered(
    names,
    sections.map((section) => oldNumber(section.heading) || `«${titleOf(section)}»`),
  );
}

function sectionWords(
  section: FoldedSection,
  why: 'unchanged' | 'renumbered',
  words: ComparisonDrawing['words'],
): string {
  const [was, now, title] = [
    oldNumber(section.heading),
    newNumber(section.heading),
    titleOf(section),
  ];
  if (why === 'unchanged') return words.sectionUnchanged(title);
  return was === now ? words.sectionNumbersOnly(title) : words.sectionRenumbered(now, was, title);
}

const newNumber = ({ head }: Unit): string => shortNumber(head.change.new[0] as Clause);
const oldNumber = ({ head }: Unit): string => shortNumber(head.change.old[0] as Clause);
/** `5.2 → 6.2`; one number where it stayed. */
function bothNumbers(unit: Unit): string {
  const [was, now] = [oldNumber(unit), newNumber(unit)];
  return was === '' || was === now ? now : `${was} → ${now}`;
}
const titleOf = ({ heading }: FoldedSection): string =>
  clauseText(heading.head.change.new[0] as Clause);

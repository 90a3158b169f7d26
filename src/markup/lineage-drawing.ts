import type { Clause } from '../legal/clause.ts';
import { isRepealed } from '../legal/comparison/repealed.ts';
import type { Day } from '../legal/document.ts';
import type { Edition } from '../legal/edition.ts';
import { type Lineage, lastRow, type Stage } from '../legal/lineage/lineage.ts';
import { provisionId } from '../legal/lineage/provision-id.ts';
import type { Words } from '../translations/ru.ts';
import { escapeHtml } from './html.ts';
import { opening } from './opening.ts';
import type { ComparisonDrawing } from './redline-drawing.ts';
import { shortNumber } from './redline-number.ts';

/** A text that was followed, as the page speaks of it. */
export interface FollowedText {
  readonly edition: Edition;
  /** The first day on which the edition has no force, `null` where none is known. */
  readonly until: Day | null;
  /** Where the edition is read. */
  readonly address: string;
  /** With the text followed before it; `null` for the first. */
  readonly compared: ComparedBefore | null;
}

export interface ComparedBefore {
  readonly drawing: ComparisonDrawing;
  /** The page that compares the two editions, `null` where none stands ready. */
  readonly address: string | null;
}

export interface LineageDrawing {
  readonly words: Words;
  readonly today: Day;
  readonly texts: readonly FollowedText[];
  /** Place of the text that a provision is read in, where it has one: that of the edition in force. */
  readonly home: number;
}

export const textAt = ({ texts }: LineageDrawing, at: number): FollowedText =>
  texts[at] as FollowedText;

/** Where one stage of a provision is told; the first is that of the whole history. */
export const idOfStage = (stage: Stage, drawing: LineageDrawing): string =>
  provisionId(stage.row.clause.id, textAt(drawing, stage.at).edition.name);

export const idOfLineage = ({ stages }: Lineage, drawing: LineageDrawing): string =>
  idOfStage(stages[0] as Stage, drawing);

/** Ids that the provision took without any change a reader could see, as a nameless paragraph does. */
export function drawOtherIds(stages: readonly Stage[], drawing: LineageDrawing): string {
  return stages
    .filter(({ row }, at) => at > 0 && row.clause.id !== stages[at - 1]?.row.clause.id)
    .map((stage) => `<span id="${escapeHtml(idOfStage(stage, drawing))}"></span>`)
    .join('');
}

/** The clause of a stage in its own edition. */
export const addressOf = ({ at, row }: Stage, drawing: LineageDrawing): string =>
  `${textAt(drawing, at).address}#${row.clause.id}`;

/**
 * A provision by the number it bore in one of the texts, or by how it began where it had none,
 * leading to its history.
 */
export function drawLineageLink(lineage: Lineage, at: number, drawing: LineageDrawing): string {
  const { clause } = lineage.stages.find((stage) => stage.at === at)?.row ?? lastRow(lineage);
  const name = shortNumber(clause) || `«${opening(clause)}»`;
  return `<a href="#${escapeHtml(idOfLineage(lineage, drawing))}">${escapeHtml(name)}</a>`;
}

/** A number that leads to its clause, followed by how the clause begins, or began until it was repealed. */
export function drawOpening(lineage: Lineage, drawing: LineageDrawing): string {
  const { stages } = lineage;
  const home = (stages.find(({ at }) => at === drawing.home) ?? stages.at(-1)) as Stage;
  const stage = isRepealed(home.row.clause)
    ? (stages.findLast(({ row }) => !isRepealed(row.clause)) ?? home)
    : home;
  const { clause, kind } = stage.row;
  const words = kind === 'section' ? opening(clause, 200) : opening(clause, 80);
  const [open, close] = [
    `<a href="${escapeHtml(addressOf(stage, drawing))}"${nameOf(clause, drawing)}>`,
    '</a>',
  ];
  return clause.label === ''
    ? `<span class="opening">${open}${escapeHtml(words)}${close}</span>`
    : `<span class="num">${open}${escapeHtml(clause.label)}${close}</span> <span class="opening">${escapeHtml(words)}</span>`;
}

/** What a screen reader says of a link that is a bare number. */
function nameOf(clause: Clause, { words: { document } }: LineageDrawing): string {
  const number = shortNumber(clause);
  if (number === '') return '';
  const name = clause.kind === 'section' ? document.section(number) : document.clause(number);
  return ` aria-label="${escapeHtml(name)}"`;
}

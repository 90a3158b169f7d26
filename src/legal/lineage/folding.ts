import { type Lineage, lastRow } from './lineage.ts';

/** Why a provision may be told in one line: nothing but its number ever changed. */
export type Calm = 'unchanged' | 'renumbered';

/** A stretch of the page that tells every provision's history, top to bottom. */
export type LineageStretch =
  | { readonly kind: 'run'; readonly why: Calm; readonly lineages: readonly Lineage[] }
  /** The heading of a section in which something changed, while it did not itself. */
  | { readonly kind: 'heading'; readonly lineage: Lineage }
  | { readonly kind: 'history'; readonly lineage: Lineage };

type Draft =
  | Exclude<LineageStretch, { kind: 'run' }>
  | { readonly kind: 'run'; readonly why: Calm; readonly lineages: Lineage[] };

/** Gathers neighbours of which there is little to tell; whole sections with their headings. */
export function foldLineages(all: readonly Lineage[]): readonly LineageStretch[] {
  const found: Draft[] = [];
  for (let at = 0; at < all.length; at++) {
    const lineage = all[at] as Lineage;
    const isHeading = lastRow(lineage).kind === 'section';
    const end = isHeading ? endOfSection(all, at) : at + 1;
    const why = whyCalm(all.slice(at, end));
    if (why) {
      addRun(found, why, all.slice(at, end));
      at = end - 1;
    } else if (isHeading && whyCalm([lineage]) === 'unchanged')
      found.push({ kind: 'heading', lineage });
    else found.push({ kind: 'history', lineage });
  }
  return found;
}

function endOfSection(all: readonly Lineage[], start: number): number {
  const { depth } = lastRow(all[start] as Lineage);
  const end = all.findIndex((one, place) => place > start && lastRow(one).depth <= depth);
  return end < 0 ? all.length : end;
}

/** Why all of these may be told in a line each; `null` when one of them may not. */
function whyCalm(some: readonly Lineage[]): Calm | null {
  const isCalm = some.every(
    ({ came, went, stages }) =>
      came.kind === 'first' &&
      went === null &&
      stages.every(({ unit }) => !unit?.verdict || unit.verdict === 'renumbered'),
  );
  if (!isCalm) return null;
  const isUnchanged = some.every(({ stages }) => stages.every(({ unit }) => !unit?.verdict));
  return isUnchanged ? 'unchanged' : 'renumbered';
}

function addRun(found: Draft[], why: Calm, lineages: readonly Lineage[]): void {
  const last = found.at(-1);
  if (last?.kind === 'run' && last.why === why) last.lineages.push(...lineages);
  else found.push({ kind: 'run', why, lineages: [...lineages] });
}

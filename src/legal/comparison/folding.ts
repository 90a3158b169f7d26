import type { Comparison } from './comparison.ts';
import { isStale, type Unit, units } from './units.ts';

/** Why a unit may be folded away: its words say what they said. */
export type Quiet = 'unchanged' | 'renumbered' | 'consequential' | 'typographic';

/** A section with everything under it, nested sections included. */
export interface FoldedSection {
  readonly heading: Unit;
  /** Everything under the heading, in reading order. */
  readonly units: readonly Unit[];
}

/**
 * A stretch of the comparison page, top to bottom. Drawing every stretch with its folds open
 * draws every line of the comparison once.
 */
export type Stretch =
  /** «Пункты 2.3, 2.3.1 без изменений», «Изменился только номер: 4.2 → 5.2»; no section headings inside. */
  | { readonly kind: 'fold'; readonly why: Quiet; readonly units: readonly Unit[] }
  /** «Раздел 4 (был 3) «…»: изменились только номера»; neighbours folded for one reason stand together. */
  | {
      readonly kind: 'sections';
      readonly why: 'unchanged' | 'renumbered';
      readonly sections: readonly FoldedSection[];
    }
  /** The heading of a section in which something changed, while the heading's words did not. */
  | { readonly kind: 'heading'; readonly unit: Unit }
  /** A change to show in full; `unit.stop` tells whether it is one of the counted stops. */
  | { readonly kind: 'change'; readonly unit: Unit }
  /** The place a moved clause left: `unit.head.change.new[0]` stands elsewhere. */
  | { readonly kind: 'departure'; readonly unit: Unit };

export const fold = (comparison: Comparison): readonly Stretch[] => foldUnits(units(comparison));

/** The same from the comparison's units, for whoever has them. */
export function foldUnits(all: readonly Unit[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at < all.length; at++) {
    const unit = all[at] as Unit;
    const end = unit.kind === 'section' ? endOfSection(all, at) : at + 1;
    const why =
      unit.kind === 'section' && !unit.head.departure ? whyWhole(all.slice(at, end)) : null;
    if (why) {
      addSection(found, why, { heading: unit, units: all.slice(at + 1, end) });
      at = end - 1;
    } else addUnit(found, unit);
  }
  return found;
}

/** The place of the first unit after the section that begins at `start`. */
function endOfSection(all: readonly Unit[], start: number): number {
  const { depth } = all[start] as Unit;
  const end = all.findIndex((unit, place) => place > start && unit.depth <= depth);
  return end < 0 ? all.length : end;
}

/** Why a whole section may fold: nothing in it changed, or nothing but numbers. */
function whyWhole(section: readonly Unit[]): 'unchanged' | 'renumbered' | null {
  const isFit = section.every(
    (unit) =>
      !unit.head.departure &&
      (unit.verdict === null || unit.verdict === 'renumbered') &&
      !isStale(unit),
  );
  if (!isFit) return null;
  return section.every(({ verdict }) => verdict === null) ? 'unchanged' : 'renumbered';
}

function addSection(
  found: Stretch[],
  why: 'unchanged' | 'renumbered',
  section: FoldedSection,
): void {
  const last = found.at(-1);
  if (
    last?.kind === 'sections' &&
    last.why === why &&
    last.sections[0]?.heading.depth === section.heading.depth
  ) {
    found[found.length - 1] = { ...last, sections: [...last.sections, section] };
  } else found.push({ kind: 'sections', why, sections: [section] });
}

function addUnit(found: Stretch[], unit: Unit): void {
  const why = whyQuiet(unit);
  const last = found.at(-1);
  if (unit.head.departure) found.push({ kind: 'departure', unit });
  else if (!why) found.push({ kind: 'change', unit });
  else if (unit.kind === 'section') found.push({ kind: 'heading', unit });
  else if (last?.kind === 'fold' && last.why === why)
    found[found.length - 1] = { ...last, units: [...last.units, unit] };
  else found.push({ kind: 'fold', why, units: [unit] });
}

function whyQuiet(unit: Unit): Quiet | null {
  const { verdict } = unit;
  if (isStale(unit)) return null;
  switch (verdict) {
    case null:
      return 'unchanged';
    case 'renumbered':
    case 'consequential':
    case 'typographic':
      return verdict;
    default:
      return null;
  }
}

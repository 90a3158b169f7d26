/** What a bench found, as plain text for people or JSON for programs. */

export interface Figure {
  readonly what: string;
  readonly measured: number | null;
  readonly unit?: string;
  readonly target?: { readonly atMost?: number; readonly atLeast?: number };
}

export interface Findings {
  readonly title: string;
  readonly figures: readonly Figure[];
  /** Sentences that the figures need to be understood. */
  readonly remarks: readonly string[];
}

export type Format = 'text' | 'json';

export function drawFindings(findings: Findings, format: Format): string {
  if (format === 'json')
    return JSON.stringify(
      {
        ...findings,
        figures: findings.figures.map((figure) => ({ ...figure, met: isMet(figure) })),
      },
      null,
      2,
    );
  const rows = findings.figures.map((figure) => [
    figure.what,
    shownValue(figure),
    targetOf(figure),
    verdictOf(figure),
  ]);
  const remarks = findings.remarks.map((remark) => `${remark}\n`).join('');
  return [`${findings.title}\n`, drawTable([['', 'measured', 'target', ''], ...rows]), remarks]
    .filter(Boolean)
    .join('\n');
}

export function isMet({ measured, target }: Figure): boolean | null {
  if (!target || measured === null) return null;
  return (
    measured <= (target.atMost ?? Number.POSITIVE_INFINITY) &&
    measured >= (target.atLeast ?? Number.NEGATIVE_INFINITY)
  );
}

function drawTable(rows: readonly (readonly string[])[]): string {
  const widths = [0, 1, 2, 3].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) =>
        at === 1 || at === 2 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
      )
      .join('  ');
  return `${rows.map((row) => line(row).trimEnd()).join('\n')}\n`;
}

const shownValue = ({ measured, unit }: Figure): string =>
  measured === null ? '—' : withUnit(measured, unit);

function targetOf({ target, unit }: Figure): string {
  if (!target) return '';
  if (target.atMost === target.atLeast && target.atMost !== undefined)
    return withUnit(target.atMost, unit);
  return target.atMost === undefined
    ? `≥ ${withUnit(target.atLeast ?? 0, unit)}`
    : `≤ ${withUnit(target.atMost, unit)}`;
}

function verdictOf(figure: Figure): string {
  const met = isMet(figure);
  return met === null ? '' : met ? 'met' : 'NOT MET';
}

const withUnit = (value: number, unit = ''): string => `${rounded(value)}${unit && ` ${unit}`}`;
const rounded = (value: number): string => String(Number(value.toPrecision(value >= 100 ? 4 : 3)));

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

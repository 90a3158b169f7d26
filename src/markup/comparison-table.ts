import { escapeHtml } from './html.ts';

interface Columns {
  /** Name of the table, for those who do not see it. */
  readonly caption: string;
  readonly old: string;
  readonly now: string;
}

/** The frame of two editions side by side, around the rows of `drawSplitComparison`. */
export function drawSplitTable({ caption, old, now }: Columns, rows: string): string {
  const head = (text: string) => `<th role="columnheader" scope="col">${escapeHtml(text)}</th>`;
  return (
    `<table class="split" role="table"><caption class="unseen">${escapeHtml(caption)}</caption>` +
    `<thead role="rowgroup"><tr role="row">${head(old)}${head(now)}</tr></thead>` +
    `<tbody role="rowgroup">${rows}</tbody></table>`
  );
}

import { plainText } from '../legal/clause.ts';
import { comparativeTable } from '../legal/comparison/comparative-table.ts';
import { fold } from '../legal/comparison/folding.ts';
import { isUnchanged } from '../legal/comparison/kinship.ts';
import { attribute, escapeHtml } from '../markup/html.ts';
import { comparisonDrawing } from '../markup/redline-drawing.ts';
import { drawInlineComparison } from '../markup/redline-inline.ts';
import { drawTitleChange } from '../markup/title-change.ts';
import { wordsIn } from '../translations/index.ts';
import type { About, Compared } from './compared.ts';
import { drawTableRows } from './table-html.ts';

/** A comparison as one HTML file that can be mailed: nothing in it comes from elsewhere. */
export function redlineHtml({ from, to, comparison }: Compared, about: About): string {
  const words = wordsIn(to.language);
  const image = (): string => '';
  const drawing = comparisonDrawing({ text: from, image }, { text: to, image }, words);
  const body = drawInlineComparison(fold(comparison), drawing);
  const renamed = drawTitleChange(from, to, drawing);
  const isSame = renamed === '' && isUnchanged(comparison);
  const none = isSame ? `<p>${escapeHtml(words.comparison.none)}</p>` : '';
  const { legend } = words.comparison;
  const key = `<p class="key"><ins>${escapeHtml(legend.added)}</ins> <del>${escapeHtml(legend.removed)}</del></p>`;
  const title = plainText(to.title) || about.heading;
  return drawPage(title, `${none}${key}${renamed}<article>${body}</article>`, {
    about,
    language: to.language,
  });
}

/** The comparative table as one HTML file, for wide paper. */
export function tableHtml(compared: Compared, about: About): string {
  const { from, to, comparison } = compared;
  const words = wordsIn(to.language);
  const { exports } = words;
  const rows = comparativeTable(from, to, comparison);
  const heads = [exports.number, exports.element, about.old, about.now, exports.note]
    .map((head) => `<th role="columnheader" scope="col">${escapeHtml(head)}</th>`)
    .join('');
  const drawing = { from, to, words, old: about.old, now: about.now };
  const table =
    `<p class="key">${escapeHtml(exports.marked)}</p><table class="comparative" role="table"><thead role="rowgroup"><tr role="row">${heads}</tr></thead>` +
    `<tbody role="rowgroup">${drawTableRows(rows, drawing)}</tbody></table>`;
  const body = rows.length === 0 ? `<p>${escapeHtml(words.comparison.none)}</p>` : table;
  const title = [exports.tableTitle, plainText(to.title)].filter(Boolean).join('. ');
  return drawPage(title, body, { about, language: to.language });
}

function drawPage(
  title: string,
  body: string,
  { about, language }: { readonly about: About; readonly language: string },
): string {
  const { heading, old, now, address } = about;
  const foot = address === '' ? '' : `<footer>${escapeHtml(address)}</footer>`;
  return (
    `<!doctype html>\n<html${attribute('lang', language)}>\n<head>\n<meta charset="utf-8">\n` +
    `<meta name="viewport" content="width=device-width,initial-scale=1">\n<title>${escapeHtml(title)}</title>\n<style>${style}</style>\n</head>\n` +
    `<body>\n<header><h1>${escapeHtml(title)}</h1><p>${escapeHtml(heading)}</p><p>${escapeHtml(old)}<br>${escapeHtml(now)}</p></header>\n` +
    `<main>${body}</main>\n${foot}</body>\n</html>\n`
  );
}

/** Colour, line and weight together, so that it can be read in black and white. */
const style = `
:root{color-scheme:light}
body{max-width:60rem;margin:2rem auto;padding:0 1rem;background:#fff;color:#1b1b1b;font:1rem/1.55 Georgia,"Times New Roman",serif}
body:has(.comparative){max-width:80rem}
h1{font-size:1.5rem;line-height:1.3;margin:0 0 .5rem}
h2,h3,h4,h5,h6{font-size:1.1rem;margin:1.5rem 0 .5rem}
header p,.key,footer,.verdict,summary,.stub{color:#555;font:.9rem/1.5 system-ui,sans-serif;margin:.25rem 0}
ins{background:#dcebff;color:#003a7a;text-decoration:underline}
del{background:#fde3d3;color:#7a2f00;text-decoration:line-through}
.change{display:flex;gap:1rem;margin:.6rem 0}
.change.heading,.change:not(:has(>.num)){display:block}
.num{flex:none;min-width:4rem;color:#555}
.body,.words{flex:1;min-width:0}
p{margin:.3rem 0}
ul{margin:.3rem 0;padding:0;list-style:none}
li{display:flex;gap:.6rem}
li>div{flex:1;min-width:0}
table{width:100%;border-collapse:collapse;margin:.6rem 0}
th,td{border:1px solid #888;padding:.35rem .5rem;text-align:left;vertical-align:top;font-weight:400;overflow-wrap:anywhere}
thead th{font-weight:700}
.comparative{table-layout:fixed}
.comparative>thead>tr>:nth-child(1){width:3rem}
.comparative>thead>tr>:nth-child(2),.comparative>thead>tr>:nth-child(5){width:14%}
.comparative :is(ins,del){background:none;color:inherit;font-weight:700;text-decoration:underline}
.d1{padding-left:1rem}.d2{padding-left:2rem}.d3{padding-left:3rem}
.symbol{display:none}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
@media print{@page{size:A4}body{margin:0;max-width:none}body:has(.comparative){page:wide}@page wide{size:A4 landscape}ins,del{background:none;color:#000}}
`;

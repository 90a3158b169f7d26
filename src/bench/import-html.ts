/**
 * Known blocks → a page as sites have it, or as Word saves one: numbers drawn by lists or typed,
 * frames around the text, spaces that do not break, lines of the file cut anywhere.
 */
import type { CaseBlock, ImportCase } from './import-cases.ts';
import type { Random } from './random.ts';

export interface PageHabits {
  readonly maker: 'site' | 'word';
  /** Dashes as `ul`; sections and clauses as nested `ol` whose numbers the style sheet joins. */
  readonly lists: boolean;
  readonly frames: boolean;
  readonly breaks: boolean;
}

export const pageHabitsOf = (random: Random): PageHabits => ({
  maker: random.below(3) === 0 ? 'word' : 'site',
  lists: random.below(2) === 0,
  frames: random.below(2) === 0,
  breaks: random.below(3) === 0,
});

export const htmlOf = (one: ImportCase, habits: PageHabits, random: Random): string =>
  habits.maker === 'word' ? wordPage(one, random) : sitePage(one, habits, random);

function sitePage(one: ImportCase, habits: PageHabits, random: Random): string {
  const inner = counts(one, habits)
    ? countedLists(one, random)
    : plainBlocks(one, habits, random).join('\n');
  const [open, close] = habits.frames
    ? ['<div class="c"><div><div>', '</div></div></div>']
    : ['', ''];
  const menu =
    '<header><a href="/">Мастерская «Тал»</a></header><nav><ul><li><a href="/a">О нас</a></li><li><a href="/b">Цены</a></li></ul></nav>';
  return `<!DOCTYPE html>\n<html lang="${one.language}"><head><meta charset="utf-8"><title>Тал</title>${counts(one, habits) ? counterStyle : ''}</head>\n<body>${menu}<main>${open}${inner}${close}</main><footer><p>© Мастерская «Тал»</p></footer><script>let a = "<p>";</script></body></html>\n`;
}

const counterStyle =
  '<style>ol.t, ol.t ol { counter-reset: item; list-style: none } ol.t li::before { counter-increment: item; content: counters(item, ".") ". " }</style>';

/** Only these have numbers that a style sheet joins. */
const counts = ({ scheme }: ImportCase, { lists }: PageHabits): boolean =>
  lists && scheme === 'dotted';

/** A section is an item, its clauses a list within it, and so on. */
function countedLists(one: ImportCase, random: Random): string {
  let html = '';
  let depth = 0;
  const closeTo = (level: number): void => {
    while (depth > level) {
      html += '</li></ol>';
      depth--;
    }
  };
  for (const block of one.blocks) {
    const level = block.number === '' || block.kind === 'item' ? 0 : block.number.split('.').length;
    if (block.kind === 'title') html += `<h1>${typed(block.text, random)}</h1>`;
    else if (level === 0) html += blockHtml(block, false, random);
    else {
      const opens = level > depth;
      closeTo(level);
      html += opens ? `<ol${depth === 0 ? ' class="t"' : ''}>` : '</li>';
      depth = level;
      const words = `${typed(block.text.replace(/^\S+\s+/, ''), random)}${mention(block)}`;
      html += `<li>${block.kind === 'heading' ? `<b>${words}</b>` : `<p>${words}</p>`}`;
    }
  }
  closeTo(0);
  return html;
}

function plainBlocks(one: ImportCase, habits: PageHabits, random: Random): string[] {
  const out: string[] = [];
  const { blocks } = one;
  for (const [at, block] of blocks.entries()) {
    const before = blocks[at - 1];
    const dash = (other: CaseBlock | undefined): boolean =>
      habits.lists && other?.kind === 'item' && other.text.startsWith('- ');
    if (dash(block)) {
      const item = `<li>${typed(block.text.slice(2), random)}</li>`;
      out.push(`${dash(before) ? '' : '<ul>'}${item}${dash(blocks[at + 1]) ? '' : '</ul>'}`);
    } else if (habits.breaks && block.kind === 'item' && before?.kind === 'item')
      out.push(`${out.pop()?.replace(/<\/p>$/, '')}<br>\n${typed(block.text, random)}</p>`);
    else out.push(blockHtml(block, true, random));
  }
  return out;
}

function blockHtml(block: CaseBlock, headings: boolean, random: Random): string {
  if (block.rows) return tableHtml(block.rows, random);
  const words = typed(block.text, random);
  if (block.kind === 'note')
    return `<ol class="n"><li id="fn${block.note}"><p>${words} <a href="#fnref${block.note}">↩</a></p></li></ol>`;
  if (headings && block.kind === 'title') return `<h1>${words}</h1>`;
  if (headings && block.kind === 'heading')
    return random.below(2) === 0 ? `<h2>${words}</h2>` : `<h3><strong>${words}</strong></h3>`;
  return `<p>${words}${mention(block)}</p>`;
}

const mention = ({ note, kind }: CaseBlock): string =>
  note && kind !== 'note' ? `<sup><a href="#fn${note}" id="fnref${note}">${note}</a></sup>` : '';

const tableHtml = (rows: readonly (readonly string[])[], random: Random): string =>
  `<table><tbody>${rows
    .map(
      (row, at) =>
        `<tr>${row.map((cell) => (at === 0 ? `<th>${typed(cell, random)}</th>` : `<td><p>${typed(cell, random)}</p></td>`)).join('')}</tr>`,
    )
    .join('\n')}</tbody></table>`;

/** Spaces of a page: some do not break, some are the end of a line of the file. */
const typed = (text: string, random: Random): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/ /g, () => [' ', ' ', ' ', ' ', ' ', '&nbsp;', '\n   '][random.below(7)] ?? ' ');

/** «Веб-страница» of Word: no headings but classes, numbers as words, notes with anchors. */
function wordPage(one: ImportCase, random: Random): string {
  const body = one.blocks.map((block) => wordBlock(block, random)).join('\n\n');
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office">\n<head>\n<meta http-equiv=Content-Type content="text/html; charset=utf-8">\n<style>\n<!-- p.MsoNormal {margin:0cm} -->\n</style>\n</head>\n<body lang=RU>\n<div class=WordSection1>\n${body}\n</div>\n</body>\n</html>\n`;
}

function wordBlock(block: CaseBlock, random: Random): string {
  if (block.rows) return tableHtml(block.rows, random).replaceAll('<p>', '<p class=MsoNormal>');
  const numbered = /^(\d[\d.]*\.|\d+\)|-) (.*)$/s.exec(block.text);
  const words = (text: string): string => `<span lang=RU>${typed(text, random)}</span>`;
  if (block.kind === 'note')
    return `<div style='mso-element:footnote' id=ftn${block.note}><p class=MsoFootnoteText><a style='mso-footnote-id:ftn${block.note}' href="#_ftnref${block.note}" name="_ftn${block.note}"><span class=MsoFootnoteReference>[${block.note}]</span></a> ${words(block.text)}</p></div>`;
  const sign = block.note
    ? `<a style='mso-footnote-id:ftn${block.note}' href="#_ftn${block.note}" name="_ftnref${block.note}"><span class=MsoFootnoteReference>[${block.note}]</span></a>`
    : '';
  if (block.kind === 'title' || block.kind === 'heading')
    return `<p class=MsoNormal align=center><b>${words(block.text)}<o:p></o:p></b></p>\n\n<p class=MsoNormal><o:p>&nbsp;</o:p></p>`;
  if (!numbered || random.below(2) === 0)
    return `<p class=MsoNormal>${words(block.text)}${sign}<o:p></o:p></p>`;
  return `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${numbered[1]}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;\n</span></span><![endif]>${words(numbered[2] ?? '')}${sign}</p>`;
}

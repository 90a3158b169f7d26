/** Known blocks → plain text as it comes out of a PDF: wrapped, paged, justified. */
import type { CaseBlock } from './import-cases.ts';
import type { Random } from './random.ts';

export interface Typesetting {
  readonly width: number;
  /** How paragraphs are parted. */
  readonly blanks: 'none' | 'parts' | 'every';
  readonly indent: number;
  readonly justified: boolean;
  readonly hyphenated: boolean;
  readonly pages: 'none' | 'feeds' | 'blanks';
  readonly heads: boolean;
}

export function typesettingOf(random: Random): Typesetting {
  const blanks = random.pick<Typesetting['blanks']>(['none', 'parts', 'every']);
  return {
    width: 60 + random.below(50),
    blanks,
    indent: blanks === 'none' && random.below(2) === 0 ? 4 : 0,
    justified: random.below(3) === 0,
    hyphenated: random.below(4) === 0,
    pages: random.pick(['none', 'feeds', 'blanks']),
    heads: random.below(2) === 0,
  };
}

export function typeset(blocks: readonly CaseBlock[], how: Typesetting, random: Random): string {
  const lines: string[] = [];
  for (const block of blocks) {
    if (how.blanks === 'parts' && lines.length > 0) lines.push('');
    lines.push(...wrapped(block.text, how, random));
  }
  const paged = how.pages === 'none' ? lines : pagesOf(lines, how);
  return `${how.blanks === 'every' ? paged.flatMap((line) => [line, '']).join('\n') : paged.join('\n')}\n`;
}

function wrapped(text: string, how: Typesetting, random: Random): string[] {
  const lines: string[] = [];
  let line = ' '.repeat(how.indent);
  for (const word of text.split(' ')) {
    const space = line.trim() === '' ? '' : ' ';
    if (line.length + space.length + word.length <= how.width) {
      line += space + word;
      continue;
    }
    const [first, rest] = how.hyphenated ? cutWord(word, how.width - line.length - 2) : ['', word];
    lines.push(justify(first ? `${line}${space}${first}-` : line, how, random));
    line = rest;
  }
  return [...lines, line];
}

/** A word cut where both sides keep a vowel and three letters. */
function cutWord(word: string, room: number): [string, string] {
  if (!/^[\p{L}]{8,}[,.;]?$/u.test(word) || room < 4) return ['', word];
  const at = Math.min(room, word.length - 4);
  const [first, rest] = [word.slice(0, at), word.slice(at)];
  const vowel = /[аеёиоуыэюяәіөүұ]/i;
  return at >= 3 && vowel.test(first) && vowel.test(rest) ? [first, rest] : ['', word];
}

function justify(line: string, how: Typesetting, random: Random): string {
  if (!how.justified) return line;
  return line.replace(/(?<=\S) (?=\S)/g, () => (random.below(2) === 0 ? '  ' : ' '));
}

function pagesOf(lines: readonly string[], how: Typesetting): string[] {
  const perPage = how.blanks === 'every' ? 28 : 44;
  const out: string[] = [];
  const pages = Math.ceil(lines.length / perPage);
  // What stands in one place only is no running head for anybody.
  const heads = how.heads && pages > 2;
  for (let page = 0; page < pages; page++) {
    if (heads && page > 0) out.push('Мастерская «Тал» | внутренний документ', '');
    out.push(...lines.slice(page * perPage, (page + 1) * perPage));
    if (heads)
      out.push('', how.blanks === 'parts' ? `Стр. ${page + 1} из ${pages}` : String(page + 1));
    if (page < pages - 1) {
      if (how.pages === 'feeds') out[out.length - 1] = `${out.at(-1)}\n\f`;
      else out.push('', '');
    }
  }
  // A form feed stands at the beginning of the next page's first line.
  return out
    .join('\n')
    .replace(/\n\f\n/g, '\n\f')
    .split('\n');
}

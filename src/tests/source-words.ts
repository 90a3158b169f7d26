/**
 * The words of a text as its file spells them, found without the project's own reader: marks of
 * Markdown are struck out line by line. Enough for texts, of no use for anything else.
 */

export interface SourceWords {
  readonly title: string;
  /** Clauses in order, then the footnotes, each after its number. White space folded. */
  readonly text: string;
}

export function sourceWords(source: string): SourceWords {
  const notes = new Map<string, string>();
  let title = '';
  const lines: string[] = [];
  for (const line of source.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    const note = /^\[\^([^\]]+)\]:\s*(.*)$/.exec(line);
    if (note) notes.set(note[1] ?? '', note[2] ?? '');
    else if (/^#\s/.test(line)) title = line;
    else if (!isDrawn(line)) lines.push(line);
  }
  const mentioned: string[] = [];
  const number = (id: string): string => String(numberOf(id, mentioned));
  const words = (line: string): string => plain(line, number);
  const body = lines.map(words);
  const below = mentioned.map((id, at) => `${at + 1} ${words(notes.get(id) ?? '')}`);
  return { title: fold(words(title)), text: fold([...body, ...below].join('\n')) };
}

/** Lines that draw something instead of saying it: rules, and what parts the head of a table. */
const isDrawn = (line: string): boolean =>
  /^\s*(-{3,}|\*{3,}|_{3,})\s*$/.test(line) ||
  /^\s*\|?(\s*:?-+:?\s*\|)+\s*(:?-+:?)?\s*$/.test(line);

function numberOf(id: string, mentioned: string[]): number {
  if (!mentioned.includes(id)) mentioned.push(id);
  return mentioned.indexOf(id) + 1;
}

/** Escaped characters wait outside of all alphabets until the marks around them are gone. */
const hide = (_: string, character: string): string =>
  String.fromCodePoint(0xf0000 + (character.codePointAt(0) ?? 0));
const show = (text: string): string =>
  text.replace(/[\u{f0000}-\u{f007f}]/gu, (hidden) =>
    String.fromCodePoint((hidden.codePointAt(0) ?? 0) - 0xf0000),
  );

function plain(line: string, footnote: (id: string) => string): string {
  const text = line
    .replace(/\\([!-/:-@[-`{-~])/g, hide)
    .replace(/\\$/, '')
    .replace(/^\s*>\s?/, '')
    .replace(/^\s*\*\s+/, '• ')
    .replace(/^#{1,6}\s+/, '')
    .replace(/^\s*\|(.*)\|\s*$/, (_, cells: string) => cells.replaceAll('|', ' '))
    .replace(/<\/?(Term|Note)\b[^>]*>/g, '')
    .replace(/<((?:https?:|mailto:)[^>\s]+)>/g, '$1')
    .replace(/\[\^([^\]]+)\]/g, (_, id: string) => footnote(id))
    .replace(/!?\[([^\]]*)\]\((?:[^()]|\([^()]*\))*\)/g, '$1')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/~~/g, '')
    .replace(/\*+(?=[^\s*])|(?<=[^\s*])\*+/g, '')
    .replace(/(?<![\p{L}\p{N}])_+(\S(?:.*?\S)?)_+(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
  return show(text);
}

export const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/**
 * A text file → lines. In: decoded text. Out: its lines with their numbers.
 *
 * Text that came through a web page or Markdown keeps their marks; where enough of them
 * stand there, the marks are taken for what they are and told in the report.
 */
import { folded, type Line, type Look, type Remark, type Source } from '../source.ts';
import { linesOfHtml } from './html.ts';

export function extractText(text: string): Source {
  const typed = text.replace(/\r\n?/g, '\n').split('\n');
  const marks = marksIn(typed);
  const remarks: Remark[] = [];
  const lines = splitPages(typed).flatMap(({ text: line, page, at }) => {
    const parts = columnsOf(line, marks);
    return parts.flatMap((part) => readLine(part, { line: at, page, marks }));
  });
  if (marks.html || marks.markdown) remarks.push(marksRemark(lines[0]?.line ?? 1));
  const { rest, dropped } = withoutColumnHeads(lines);
  return { format: 'text', lines: rest, remarks: [...remarks, ...dropped], pages: 0 };
}

interface Marks {
  readonly html: boolean;
  readonly markdown: boolean;
  readonly tabs: boolean;
}

function marksIn(lines: readonly string[]): Marks {
  const times = (pattern: RegExp): number => lines.filter((line) => pattern.test(line)).length;
  return {
    html:
      times(/<\/(?:p|b|strong|div|td|h[1-6]|li)>/i) >= 1 &&
      times(/<(?:p|b|strong|div|td|h[1-6]|li)\b[^>]*>/i) >= 1,
    markdown: times(/^\s*#{1,6} \S/) >= 1 || times(/^\s*\*\*.+\*\*\s*$/) >= 3,
    tabs: times(/\S\t+\S/) >= 1,
  };
}

function splitPages(lines: readonly string[]) {
  let page = 1;
  return lines.flatMap((text, index) => {
    const parts = text.split('\f');
    return parts.map((part, order) => {
      if (order > 0) page++;
      return { text: part, page, at: index + 1 };
    });
  });
}

/** Cells of a row that a table was flattened into: each goes its own way. */
const columnsOf = (line: string, { tabs, html }: Marks): string[] =>
  tabs && (html || /^[^\t]{1,20}\t[^\t]{1,20}$/.test(line)) && /\S\t+\S/.test(line)
    ? line.split(/\t+/)
    : [line];

interface At {
  readonly line: number;
  readonly page: number;
  readonly marks: Marks;
}

function readLine(text: string, { line, page, marks }: At): Line[] {
  if (marks.html && /<\/?[a-z][^>]*>/i.test(text))
    return linesOfHtml(text).map((part) => ({ ...part, line, page }));
  const plain = marks.markdown ? withoutMarkdown(text) : { text, look: {} };
  const look: Look =
    marks.html || marks.markdown ? { ...plain.look, whole: folded(text) !== '' } : {};
  return [{ text: plain.text, line, page, look }];
}

function withoutMarkdown(text: string): { text: string; look: Look } {
  const heading = /^\s*(#{1,6}) +(.*?)(?: +#+)?\s*$/.exec(text);
  if (heading) return { text: bare(heading[2] ?? ''), look: { heading: heading[1]?.length ?? 2 } };
  if (/^\s*(?:-{3,}|\*{3,}|_{3,})(?:\t-{3,})*\s*$/.test(text)) return { text: '', look: {} };
  const bold = /^\s*\*\*(.+)\*\*\s*$/.exec(text);
  return bold
    ? { text: bare(bold[1] ?? ''), look: { emphasised: true } }
    : { text: bare(text), look: {} };
}

/** Emphasis around words, escapes and links of Markdown; everything else is the author's. */
const bare = (text: string): string =>
  text
    .replace(/(?<![\\*])\*\*(?=\S)([^*]+?)(?<=\S)\*\*/g, '$1')
    .replace(/(?<![\\*\p{L}\d])\*(?=\S)([^*]+?)(?<=\S)\*(?![*\p{L}\d])/gu, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');

/** «Рус⇥Каз» over two columns names them and is no part of either text. */
function withoutColumnHeads(lines: readonly Line[]): { rest: Line[]; dropped: Remark[] } {
  const isHead = ({ text }: Line): boolean =>
    /^(?:рус(?:ский)?(?: язык)?|каз(?:ахский)?(?: язык)?|қаз(?:ақша)?|орыс(?:ша)?|қазақ тілінде|орыс тілінде|на русском языке|на казахском языке)\.?$/iu.test(
      folded(text),
    );
  const heads = lines.filter(isHead);
  if (heads.length < 2) return { rest: [...lines], dropped: [] };
  const dropped = heads.map(
    ({ line, text }): Remark => ({
      rule: 'import-furniture',
      line,
      message: {
        ru: `Снято название столбца: «${folded(text)}»`,
        kk: `Бағанның атауы алынды: «${folded(text)}»`,
      },
    }),
  );
  return { rest: lines.filter((line) => !isHead(line)), dropped };
}

const marksRemark = (line: number): Remark => ({
  rule: 'import-marks',
  line,
  message: {
    ru: 'В тексте знаки разметки HTML или Markdown: они прочитаны как разметка и в текст не вошли',
    kk: 'Мәтінде HTML немесе Markdown белгілері бар: олар белгілеу ретінде оқылды және мәтінге кірмеді',
  },
});

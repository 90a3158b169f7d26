/** Signs at the start of a line that Markdown takes for markup where a writer of law meant them. */
import type { MarkdownNode } from './markdown.ts';
import { type Reading, report } from './reading.ts';

/** A line of underscores is a place to sign: as a rule across the page it would be lost. */
export function checkRule(node: MarkdownNode, reading: Reading): void {
  const { start, end } = node.position;
  if (reading.source[start.offset] !== '_') return;
  report(reading, start.offset, {
    rule: 'underscore-line',
    severity: 'error',
    length: end.offset - start.offset,
    message: {
      ru: 'Строка из знаков _ прочитана как черта через страницу, и место для подписи пропадёт',
      kk: '_ таңбаларынан тұратын жол бетті бөлетін сызық ретінде оқылып, қол қоятын орын жоғалады',
    },
    hint: {
      ru: 'Для самих знаков наберите \\_\\_\\_, для черты – ---',
      kk: 'Таңбалардың өзі үшін \\_\\_\\_, бөлетін сызық үшін --- теріңіз',
    },
  });
}

/** «> 18 лет» is «older than 18» to its writer and a quotation to Markdown. */
export function checkQuote(node: MarkdownNode, reading: Reading): void {
  const { start, end } = node.position;
  const typed = reading.source.slice(start.offset, end.offset);
  const sign = /(?:^|\n[ \t]*)(>[ \t]*\d[^\n]{0,20})/.exec(typed);
  if (!sign) return;
  const [whole, shown = ''] = sign;
  report(reading, start.offset + sign.index + whole.length - shown.length, {
    rule: 'quoted-number',
    severity: 'warning',
    message: {
      ru: `«${shown}» прочитано как цитата: знак > пропадёт со страницы`,
      kk: `«${shown}» дәйексөз ретінде оқылды: > таңбасы беттен жоғалады`,
    },
    hint: {
      ru: 'Для самого знака «больше» наберите \\>',
      kk: '«Артық» таңбасының өзі үшін \\> теріңіз',
    },
  });
}

/** An open fence makes code of all that follows, numbers and headings with it. */
export function checkFence(node: MarkdownNode, reading: Reading): void {
  const { start, end } = node.position;
  const lines = reading.source.slice(start.offset, end.offset).trimEnd().split('\n');
  const [fence = ''] = /^(?:`{3,}|~{3,})/.exec(lines[0] ?? '') ?? [];
  const last = (lines.at(-1) ?? '').replace(/^[\s>]+/, '');
  if (fence === '' || (lines.length > 1 && last.startsWith(fence))) return;
  report(reading, start.offset, {
    rule: 'code-unclosed',
    severity: 'error',
    length: fence.length,
    message: {
      ru: `Знаки ${fence} открыты и не закрыты: весь текст после них стал бы кодом`,
      kk: `${fence} таңбалары ашылып, жабылмаған: одан кейінгі бүкіл мәтін кодқа айналар еді`,
    },
    hint: {
      ru: `Удалите ${fence} или поставьте такую же строку в конце`,
      kk: `${fence} белгісін жойыңыз немесе соңына сондай жол қойыңыз`,
    },
  });
}

/** Lines with `|` that Markdown does not take for a table: readers would see the signs. */
export function checkTableHeader(node: MarkdownNode, reading: Reading): void {
  const { start, end } = node.position;
  if (reading.source[start.offset] !== '|') return;
  const [first = ''] = reading.source.slice(start.offset, end.offset).split('\n', 1);
  const columns = (first.match(/(?<!\\)\|/g)?.length ?? 0) - 1;
  if (columns < 1 || !/\|\s*$/.test(first)) return;
  const line = `|${' --- |'.repeat(columns)}`;
  report(reading, start.offset, {
    rule: 'table-header',
    severity: 'warning',
    length: first.length,
    message: {
      ru: 'Строки со знаками | не стали таблицей: под её заголовком нет черты',
      kk: '| таңбалары бар жолдар кесте болмады: тақырыбының астында сызық жоқ',
    },
    hint: {
      ru: `Наберите под первой строкой ${line}`,
      kk: `Бірінші жолдың астына ${line} теріңіз`,
    },
  });
}

/** A note of no words is an empty frame on the page. */
export function checkNote(node: MarkdownNode, reading: Reading): void {
  const { start, end } = node.position;
  const typed = reading.source.slice(start.offset, end.offset);
  if (/[\p{L}\p{N}]/u.test(typed.replace(/<\/?Note>/g, ''))) return;
  report(reading, start.offset, {
    rule: 'component-place',
    severity: 'error',
    length: '<Note>'.length,
    message: { ru: 'В <Note> нет ни слова', kk: '<Note> ішінде бірде-бір сөз жоқ' },
    hint: {
      ru: 'Впишите пояснение или удалите тег',
      kk: 'Түсініктеме жазыңыз немесе тегті жойыңыз',
    },
  });
}

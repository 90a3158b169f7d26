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

/**
 * Stars and tildes that Markdown takes for emphasis where a writer of law meant the sign:
 * «5*10*2» would read «5102», «5~10 и 7~9» would be struck out.
 */
import type { MarkdownNode } from './markdown.ts';
import { type Reading, report } from './reading.ts';

export function checkEmphasis(node: MarkdownNode, reading: Reading): void {
  const { start, end } = node.position;
  const { source } = reading;
  const sign = source[start.offset] ?? '';
  const single = node.type === 'delete' && source[start.offset + 1] !== '~';
  const joined = isWord(source[start.offset - 1]) || isWord(source[end.offset]);
  if (!single && !joined) return;
  report(reading, start.offset, {
    rule: 'emphasis-in-word',
    severity: 'error',
    message: {
      ru: `Знак ${sign} прочитан как выделение и пропадёт со страницы`,
      kk: `${sign} таңбасы ерекшелеу ретінде оқылып, беттен жоғалады`,
    },
    hint: single
      ? {
          ru: 'Для самого знака наберите \\~, для зачёркивания ~~…~~',
          kk: 'Таңбаның өзі үшін \\~, сызып тастау үшін ~~…~~ теріңіз',
        }
      : {
          ru: `Для самого знака наберите \\${sign}; выделяйте слова целиком`,
          kk: `Таңбаның өзі үшін \\${sign} теріңіз; сөзді толық ерекшелеңіз`,
        },
  });
}

const isWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

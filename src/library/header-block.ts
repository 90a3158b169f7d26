/**
 * A header block of keys over a text, as other site generators have it. Markdown would show it to
 * readers as a line, a heading and words.
 */
import type { Problem } from '#legal/problem.ts';

interface Header {
  /** The text without it, line for line. */
  readonly rest: string;
  readonly problem: Omit<Problem, 'file'>;
}

const opening = /^\s*(---|\+\+\+)[ \t]*\n(?=[\w-]+[ \t]*[:=])/;
/** Up to the line that closes it, whatever else stands there. */
const block = /^\s*(---|\+\+\+)[ \t]*\n(?:(?!#[ \t]|\1)[^\n]*\n)*(?:\1[^\n]*)?/;

/** `null` when the text begins as texts do. */
export function headerOf(source: string): Header | null {
  if (!opening.test(source)) return null;
  const [typed = ''] = block.exec(source) ?? [];
  const keys = [...typed.matchAll(/^([\w-]+)[ \t]*[:=]/gm)].map(([, key]) => key).join(', ');
  return {
    rest: typed.replace(/[^\n]+/g, '') + source.slice(typed.length),
    problem: {
      rule: 'header-block',
      severity: 'error',
      line: 1,
      column: 1,
      length: 3,
      message: {
        ru: `Над текстом стоит служебная часть между --- и ---: ${keys}`,
        kk: `Мәтіннің үстінде --- мен --- арасындағы қызметтік бөлік тұр: ${keys}`,
      },
      hint: {
        ru: 'Удалите её вместе с ---: название наберите строкой «# …», день вступления в силу – имя папки, остальное – ключи edition.yaml',
        kk: 'Оны --- белгілерімен бірге жойыңыз: атауын «# …» жолымен теріңіз, күшіне ену күні – қалтаның атауы, қалғаны – edition.yaml кілттері',
      },
    },
  };
}

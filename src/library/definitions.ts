/** Link definitions `[name]: address` and footnotes `[^1]: …`: what stands apart from its use. */
import type { MarkdownNode } from './markdown.ts';
import { isInCode, type Reading, report } from './reading.ts';

interface Definitions {
  readonly definitions: Map<string, MarkdownNode>;
  readonly footnotes: Map<string, MarkdownNode>;
  readonly repeated: MarkdownNode[];
}

export function definitionsIn(nodes: readonly MarkdownNode[]): Definitions {
  const found: Definitions = { definitions: new Map(), footnotes: new Map(), repeated: [] };
  collect(nodes, found);
  return found;
}

function collect(nodes: readonly MarkdownNode[], found: Definitions): void {
  for (const node of nodes) {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') {
      const known = node.type === 'definition' ? found.definitions : found.footnotes;
      const identifier = node.identifier ?? '';
      if (known.has(identifier)) found.repeated.push(node);
      else known.set(identifier, node);
    }
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'table')
      collect(node.children ?? [], found);
  }
}

/** After the text has been read: what is defined twice, never used, or used and not defined. */
export function checkDefinitions(reading: Reading): void {
  for (const node of reading.repeated) {
    const name = nameOf(node, reading);
    report(reading, node.position.start.offset, {
      rule: 'definition-repeated',
      severity: 'error',
      length: name.length,
      message: { ru: `${name} определено второй раз`, kk: `${name} екінші рет анықталған` },
      hint: {
        ru: 'Дайте другое имя: вторая строка не попадёт на страницу',
        kk: 'Басқа атау беріңіз: екінші жол бетке шықпайды',
      },
    });
  }
  for (const [identifier, node] of reading.definitions) {
    if (!reading.usedDefinitions.has(identifier)) reportUnusedDefinition(node, reading);
  }
  for (const [identifier, node] of reading.footnotes) {
    if ((node.children ?? []).length === 0) reportEmptyFootnote(node, reading);
    else if (!reading.mentions.has(identifier)) reportUnusedFootnote(node, reading);
  }
  reportUndefinedFootnotes(reading);
}

const nameOf = (node: MarkdownNode, reading: Reading): string =>
  `[${node.type === 'footnoteDefinition' ? '^' : ''}${reading.restore(node.label ?? node.identifier ?? '')}]`;

function reportUnusedDefinition(node: MarkdownNode, reading: Reading): void {
  const name = nameOf(node, reading);
  report(reading, node.position.start.offset, {
    rule: 'definition-unused',
    severity: 'error',
    length: name.length,
    message: {
      ru: `Строка «${name}: …» прочитана как адрес ссылки и не попадёт на страницу`,
      kk: `«${name}: …» жолы сілтеме мекенжайы ретінде оқылып, бетке шықпайды`,
    },
    hint: {
      ru: `Если это слова документа, наберите \\${name}; если адрес – сошлитесь на него: [слова]${name}`,
      kk: `Егер бұл құжат сөздері болса, \\${name} теріңіз; мекенжай болса, оған сілтеңіз: [сөздер]${name}`,
    },
  });
}

function reportUnusedFootnote(node: MarkdownNode, reading: Reading): void {
  const name = nameOf(node, reading);
  report(reading, node.position.start.offset, {
    rule: 'footnote-unused',
    severity: 'warning',
    length: name.length,
    message: {
      ru: `На сноску ${name} в тексте никто не ссылается`,
      kk: `Мәтінде ${name} сілтемесі еш жерде аталмаған`,
    },
    hint: { ru: `Поставьте ${name} у нужного слова`, kk: `${name} белгісін тиісті сөзге қойыңыз` },
  });
}

function reportEmptyFootnote(node: MarkdownNode, reading: Reading): void {
  const name = nameOf(node, reading);
  report(reading, node.position.start.offset, {
    rule: 'footnote-undefined',
    severity: 'error',
    length: name.length + 1,
    message: { ru: `У сноски ${name} нет текста`, kk: `${name} сілтемесінің мәтіні жоқ` },
    hint: {
      ru: `Впишите слова после двоеточия: «${name}: …»`,
      kk: `Сөздерін қос нүктеден кейін жазыңыз: «${name}: …»`,
    },
  });
}

function reportUndefinedFootnotes(reading: Reading): void {
  if (!reading.source.includes('[^')) return;
  const known = new Set(
    [...reading.footnotes.values()].map((node) => nameOf(node, reading).toLowerCase()),
  );
  for (const match of reading.source.matchAll(/(?<!\\)\[\^([^\]\s[]+)\](?!\()/g)) {
    const name = match[0];
    if (known.has(name.toLowerCase()) || isInCode(reading, match.index)) continue;
    report(reading, match.index, {
      rule: 'footnote-undefined',
      severity: 'error',
      length: name.length,
      message: { ru: `Сноска ${name} не определена`, kk: `${name} сілтемесі анықталмаған` },
      hint: {
        ru: `Добавьте в конец файла строку «${name}: …»`,
        kk: `Файлдың соңына «${name}: …» жолын қосыңыз`,
      },
    });
  }
}

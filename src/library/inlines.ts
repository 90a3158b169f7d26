/** Running text: mdast phrasing → inlines of the clause tree, letter for letter. */
import type { Inline } from '#legal/clause.ts';
import { plainText } from '#legal/clause.ts';
import { checkEmphasis } from './emphasis.ts';
import { checkNoTitle, checkTarget, checkWordsOfLink } from './link-checks.ts';
import type { MarkdownNode } from './markdown.ts';
import { type Reading, report } from './reading.ts';
import { checkTerm } from './terms.ts';

export function inlinesOf(nodes: readonly MarkdownNode[], reading: Reading): Inline[] {
  const [only] = nodes;
  if (only?.type === 'text' && nodes.length === 1) return [inlineOf(only, reading)];
  const inlines: Inline[] = [];
  for (const node of nodes) {
    const inline = inlineOf(node, reading);
    const last = inlines.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text') {
      inlines[inlines.length - 1] = { kind: 'text', text: last.text + inline.text };
    } else if (inline.kind !== 'text' || inline.text !== '') inlines.push(inline);
  }
  return inlines.slice();
}

const children = (node: MarkdownNode, reading: Reading): Inline[] =>
  inlinesOf(node.children ?? [], reading);

function inlineOf(node: MarkdownNode, reading: Reading): Inline {
  switch (node.type) {
    case 'text':
      return { kind: 'text', text: folded(wordsOf(node, reading)) };
    case 'emphasis':
    case 'strong':
    case 'delete':
      checkEmphasis(node, reading);
      return { kind: emphases[node.type], children: children(node, reading) };
    case 'inlineCode':
      return { kind: 'code', text: reading.restore(node.value ?? '', true) };
    case 'break':
      return { kind: 'break' };
    case 'link':
    case 'linkReference':
      return linkOf(node, reading);
    case 'image':
    case 'imageReference':
      return imageOf(node, reading);
    case 'footnoteReference':
      return mentionOf(node, reading);
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return componentOf(node, reading);
    case 'paragraph':
      return { kind: 'emphasis', children: children(node, reading) };
    default:
      return asTyped(node, reading);
  }
}

const emphases = { emphasis: 'emphasis', strong: 'strong', delete: 'struck' } as const;

/** Where a text node says just what the file says, its words are a slice of the file, not a copy. */
function wordsOf({ value = '', position }: MarkdownNode, reading: Reading): string {
  const typed = reading.source.slice(position.start.offset, position.end.offset);
  return typed === value ? typed : reading.restore(value);
}

/** Runs of spaces and line feeds are one space to every reader. */
const folded = (text: string): string =>
  /\n|[ \t]{2}|\t/.test(text) ? text.replace(/[ \t\n]+/g, ' ') : text;

/** A construct this format does not know: its words stay, as they stand in the file. */
function asTyped(node: MarkdownNode, reading: Reading): Inline {
  report(reading, node.position.start.offset, {
    rule: 'unsupported-markup',
    severity: 'error',
    message: { ru: 'Такая разметка не поддерживается', kk: 'Мұндай белгілеу қолданылмайды' },
    hint: { ru: 'Наберите это место обычным текстом', kk: 'Бұл жерді кәдімгі мәтінмен теріңіз' },
  });
  return {
    kind: 'text',
    text: folded(reading.source.slice(node.position.start.offset, node.position.end.offset)),
  };
}

function linkOf(node: MarkdownNode, reading: Reading): Inline {
  const definition = node.type === 'linkReference' ? definitionOf(node, reading) : node;
  const target = reading.restore(definition?.url ?? '');
  if (definition) checkTarget(target, definition, reading);
  if (definition?.title) checkNoTitle(definition, reading);
  const inner = children(node, reading);
  const link = { kind: 'link' as const, target, children: inner };
  const { offset } = node.position.start;
  if (target.startsWith('#')) reading.anchors.push({ link, offset });
  if (definition) checkWordsOfLink(plainText(inner), target, { offset, reading });
  if (plainText(inner).trim() === '') {
    report(reading, offset, {
      rule: 'empty-link',
      severity: 'error',
      message: { ru: 'У ссылки нет слов', kk: 'Сілтеменің сөзі жоқ' },
      hint: {
        ru: 'Наберите слова в квадратных скобках: [слова](…)',
        kk: 'Сөздерді тік жақшада теріңіз: [сөздер](…)',
      },
    });
  }
  return link;
}

function definitionOf(node: MarkdownNode, reading: Reading): MarkdownNode | undefined {
  const identifier = node.identifier ?? '';
  reading.usedDefinitions.add(identifier);
  return reading.definitions.get(identifier);
}

function imageOf(node: MarkdownNode, reading: Reading): Inline {
  const definition = node.type === 'imageReference' ? definitionOf(node, reading) : node;
  const source = reading.restore(definition?.url ?? '');
  const alternative = folded(reading.restore(node.alt ?? ''));
  const { offset } = node.position.start;
  reading.images.push({ source, ...reading.places.at(offset) });
  if (definition?.title) checkNoTitle(definition, reading);
  if (alternative.trim() === '') {
    report(reading, offset, {
      rule: 'image-alternative',
      severity: 'error',
      message: {
        ru: `У рисунка ${source} нет описания`,
        kk: `${source} суретінің сипаттамасы жоқ`,
      },
      hint: {
        ru: 'Опишите словами, что на нём: ![описание](file.png)',
        kk: 'Онда не бейнеленгенін сөзбен жазыңыз: ![сипаттама](file.png)',
      },
    });
  }
  return { kind: 'image', source, alternative };
}

function mentionOf(node: MarkdownNode, reading: Reading): Inline {
  const id = node.identifier ?? '';
  reading.mentions.add(id);
  return { kind: 'footnote', id: reading.restore(id) };
}

function componentOf(node: MarkdownNode, reading: Reading): Inline {
  const { offset } = node.position.start;
  const inner = children(node, reading);
  if (node.name !== 'Term') {
    report(reading, offset, {
      rule: 'component-place',
      severity: 'error',
      message: {
        ru: `<${node.name}> стоит внутри абзаца`,
        kk: `<${node.name}> абзацтың ішінде тұр`,
      },
      hint: { ru: 'Отделите его пустыми строками', kk: 'Оны бос жолдармен бөліңіз' },
    });
    return { kind: 'emphasis', children: inner };
  }
  const id = String(node.attributes?.find((attribute) => attribute.name === 'id')?.value ?? '');
  checkTerm(node, { id, inner }, reading);
  return { kind: 'term', id, children: inner };
}

/** What stands at a `<`: an accepted component, or what is wrong with it. */
import type { Problem, Sentence } from '#legal/problem.ts';
import { attributeValue, type Component, componentNamed, componentNames } from './components.ts';
import { targetFault, targetHint } from './links.ts';

interface Tag {
  readonly accepted: boolean;
  /** `''` for a sign that begins no whole tag. */
  readonly name: string;
  readonly closes: boolean;
  /** Offset after the tag. */
  readonly end: number;
  /** `null` for an accepted tag. */
  readonly problem: Said | null;
}

type Said = Omit<Problem, 'file' | 'line' | 'column'>;

const tagShape = /<(\/?)([A-Za-z][\w.:-]*)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/y;
const attributeShape = /\s+([^\s=<>"'{}/]+)(?:=("[^"<>{}\n]*"))?/y;
const addressShape = /<([a-z][a-z0-9+.-]*:\/?[^\s<>]*|[^\s<>@]+@[^\s<>]+)>/iy;
const destination = /\][(:][ \t]*$/;

export function tagAt(source: string, at: number): Tag {
  const loose = { accepted: false, name: '', closes: false, end: at + 1, problem: null } as const;
  if (isDestination(source, at)) return { ...loose, accepted: true };
  addressShape.lastIndex = at;
  const address = addressShape.exec(source)?.[1];
  if (address) return { ...loose, problem: bracketedAddress(address) };
  tagShape.lastIndex = at;
  const match = tagShape.exec(source);
  if (!match) return { ...loose, problem: looseSign(source, at) };
  const [whole, slash, name = '', attributes = '', selfClosing] = match;
  const component = componentNamed(name);
  const tag = { accepted: false, name, closes: slash === '/', end: at + whole.length };
  if (!component) return { ...tag, problem: unknownTag(name, whole) };
  const fault = tag.closes
    ? closingFault(attributes)
    : openingFault(component, attributes, selfClosing === '/');
  return { ...tag, accepted: fault === null, problem: fault && attributeProblem(component, fault) };
}

/** `[text](<address>)` and `[name]: <address>` are Markdown's own angle brackets. */
const isDestination = (source: string, at: number): boolean =>
  destination.test(source.slice(Math.max(0, at - 12), at)) &&
  /^<[^<>\n]*>[ \t]*(?:\)|["'(]|$)/m.test(source.slice(at, at + 2100));

const closingFault = (attributes: string): Sentence | null =>
  attributes.trim() === ''
    ? null
    : { ru: 'В закрывающем теге есть лишнее', kk: 'Жабушы тегте артық нәрсе бар' };

function openingFault(component: Component, typed: string, selfClosing: boolean): Sentence | null {
  const { name } = component;
  if (selfClosing)
    return { ru: `<${name} /> ничего не содержит`, kk: `<${name} /> ішінде ештеңе жоқ` };
  const seen: string[] = [];
  let at = 0;
  while (typed.slice(at).trim() !== '') {
    attributeShape.lastIndex = at;
    const match = attributeShape.exec(typed);
    if (!match) return wrongAttribute(name, typed.slice(at).trim());
    const [whole, attribute = '', value] = match;
    if (!component.attributes.includes(attribute)) return unknownAttribute(name, attribute);
    if (seen.includes(attribute)) return repeatedAttribute(name, attribute);
    if (!value || !attributeValue.test(value.slice(1, -1))) return wrongAttribute(name, attribute);
    seen.push(attribute);
    at += whole.length;
  }
  const missing = component.attributes.find((attribute) => !seen.includes(attribute));
  return missing
    ? { ru: `У <${name}> не указан ${missing}`, kk: `<${name}> тегінде ${missing} көрсетілмеген` }
    : null;
}

const unknownAttribute = (name: string, attribute: string): Sentence => ({
  ru: `У <${name}> не бывает атрибута ${attribute}`,
  kk: `<${name}> тегінде ${attribute} атрибуты болмайды`,
});

const repeatedAttribute = (name: string, attribute: string): Sentence => ({
  ru: `У <${name}> атрибут ${attribute} указан дважды`,
  kk: `<${name}> тегінде ${attribute} атрибуты екі рет көрсетілген`,
});

const wrongAttribute = (name: string, attribute: string): Sentence => ({
  ru: `Значение атрибута ${attribute.slice(0, 40)} у <${name}> – не слово в двойных кавычках`,
  kk: `<${name}> тегіндегі ${attribute.slice(0, 40)} атрибутының мәні қос тырнақшадағы сөз емес`,
});

const attributeProblem = (component: Component, message: Sentence): Said => ({
  rule: 'attribute-not-allowed',
  severity: 'error',
  message,
  hint: { ru: `Наберите ${component.example}`, kk: `${component.example} деп теріңіз` },
});

function unknownTag(name: string, whole = `<${name}`): Said {
  const isComponent = /^[A-Z]/.test(name);
  return {
    rule: isComponent ? 'component-not-allowed' : 'no-html',
    severity: 'error',
    length: whole.split('\n', 1)[0]?.length ?? 1,
    message: isComponent
      ? {
          ru: `Компонента <${name}> нет; есть ${componentNames}`,
          kk: `<${name}> деген компонент жоқ; барлары: ${componentNames}`,
        }
      : {
          ru: `Тег HTML <${name}> в тексте документа`,
          kk: `Құжат мәтінінде HTML тегі <${name}> тұр`,
        },
    hint: hints.get(name.toLowerCase()) ?? {
      ru: 'Удалите тег; для самого знака наберите \\<',
      kk: 'Тегті жойыңыз; таңбаның өзі үшін \\< теріңіз',
    },
  };
}

const instead = (markdown: string): Sentence => ({
  ru: `Наберите ${markdown}`,
  kk: `${markdown} деп теріңіз`,
});

const hints: ReadonlyMap<string, Sentence> = new Map(
  Object.entries({
    b: instead('**…**'),
    strong: instead('**…**'),
    i: instead('*…*'),
    em: instead('*…*'),
    s: instead('~~…~~'),
    del: instead('~~…~~'),
    a: instead('[слова](https://…)'),
    img: instead('![описание](file.png)'),
    h1: instead('# …'),
    h2: instead('## …'),
    h3: instead('### …'),
    br: {
      ru: 'Начните новый абзац пустой строкой или закончите строку знаком \\',
      kk: 'Жаңа абзацты бос жолдан бастаңыз немесе жолды \\ таңбасымен аяқтаңыз',
    },
    p: { ru: 'Разделите абзацы пустой строкой', kk: 'Абзацтарды бос жолмен бөліңіз' },
    table: instead('| … | … |'),
  }),
);

/** A `<` that begins no tag. */
function looseSign(source: string, at: number): Said {
  const rest = source.slice(at, at + 300);
  if (rest.startsWith('<!--')) return comment;
  const name = /^<\/?([A-Za-z][\w.:-]*)/.exec(rest)?.[1];
  const component = name ? componentNamed(name) : undefined;
  if (component) return attributeProblem(component, notFinished(component.name));
  if (name && /^<\/?[a-z]+[\s/]/.test(rest) && rest.includes('=')) return unknownTag(name);
  if (name && /^[A-Z]/.test(name)) return unknownTag(name);
  return {
    rule: 'no-html',
    severity: 'error',
    message: { ru: 'Знак < без обратной косой черты', kk: '< таңбасы кері қиғаш сызықсыз тұр' },
    hint: { ru: 'Наберите \\<', kk: '\\< теріңіз' },
  };
}

const notFinished = (name: string): Sentence => ({
  ru: `Тег <${name} не дописан или его атрибут не в двойных кавычках`,
  kk: `<${name} тегі аяқталмаған немесе атрибуты қос тырнақшада емес`,
});

const comment: Said = {
  rule: 'no-html-comment',
  severity: 'error',
  length: 4,
  message: {
    ru: 'Скрытый комментарий <!-- … -->: в документе не бывает слов, которых читатель не видит',
    kk: '<!-- … --> жасырын түсініктемесі: құжатта оқырман көрмейтін сөздер болмайды',
  },
  hint: {
    ru: 'Заметку для проверяющих оставьте в описании изменения, пояснение для читателя – в <Note>…</Note>',
    kk: 'Тексерушілерге арналған жазбаны өзгерістің сипаттамасында, оқырманға түсініктемені <Note>…</Note> ішінде қалдырыңыз',
  },
};

function bracketedAddress(address: string): Said {
  const target = /^[^:]+@/.test(address) ? `mailto:${address}` : address;
  return {
    rule: 'angle-address',
    severity: 'error',
    length: address.length + 2,
    message: {
      ru: `Адрес в угловых скобках: <${address}>`,
      kk: `Бұрыштық жақшадағы мекенжай: <${address}>`,
    },
    hint: targetFault(target)
      ? targetHint
      : {
          ru: `Наберите без скобок или так: [слова](${target})`,
          kk: `Жақшасыз немесе былай теріңіз: [сөздер](${target})`,
        },
  };
}

/** What is said of a value that does not have its shape. */
import { meant, nearest, suggestion } from '#legal/nearest.ts';
import type { Problem, Sentence } from '#legal/problem.ts';
import type { YamlNode } from './yaml.ts';

export type Said = Pick<Problem, 'rule' | 'message' | 'hint' | 'length'>;

const typedOf = (node: YamlNode): string =>
  node.kind === 'value' ? shortened(node.typed) : node.kind === 'map' ? '{…}' : '[…]';

/** As much of what was typed as a message has room for. */
const shortened = (typed: string): string => typed.split('\n', 1)[0]?.slice(0, 40) ?? '';

/** `summary.ru` is typed as `ru` under `summary`. */
const lastKey = (name: string): string => name.split('.').at(-1) ?? name;

const example = (typed: string): Sentence => ({
  ru: `Наберите так: ${typed}`,
  kk: `Былай теріңіз: ${typed}`,
});

export function unknownKey(key: string, names: readonly string[]): Said {
  const shown = shortened(key);
  return {
    rule: 'unknown-key',
    length: shown.length || 1,
    message: { ru: `Ключа ${shown} здесь не бывает`, kk: `Мұнда ${shown} кілті болмайды` },
    hint: suggestion(key, names),
  };
}

export const missingKey = (key: string): Said => ({
  rule: 'missing-key',
  message: { ru: `Не указан ключ ${key}`, kk: `${key} кілті көрсетілмеген` },
  hint: { ru: `Добавьте строку «${key}: …»`, kk: `«${key}: …» жолын қосыңыз` },
});

export const emptyValue = (key: string): Said => ({
  rule: 'empty-value',
  length: key.length,
  message: { ru: `У ключа ${key} нет значения`, kk: `${key} кілтінің мәні жоқ` },
  hint: { ru: 'Впишите значение или удалите строку', kk: 'Мәнін жазыңыз немесе жолды жойыңыз' },
});

/** What a value must be, and how it is typed under its key. */
export interface Expected {
  readonly words: Sentence;
  readonly typed: (key: string, node: YamlNode) => string;
}

export const expected = {
  text: {
    words: { ru: 'текст', kk: 'мәтін' },
    typed: (key, node) => `${key}: "${node.kind === 'value' ? typedOf(node) : '…'}"`,
  },
  count: {
    words: { ru: 'целое число, не меньше нуля', kk: 'нөлден кем емес бүтін сан' },
    typed: (key, node) => `${key}: ${/^"?(\d+)(?=["\s])/.exec(typedOf(node))?.[1] ?? 10}`,
  },
  list: {
    words: { ru: 'перечень в квадратных скобках', kk: 'тік жақшадағы тізім' },
    typed: (key, node) => `${key}: [${typedOf(node)}]`,
  },
  keys: (names: readonly string[]) => ({
    words: { ru: 'набор ключей', kk: 'кілттер жиыны' },
    typed: (key: string) =>
      key.endsWith('yaml') ? `${names[0]}: …` : `${key}: { ${names[0]}: … }`,
  }),
  multilingual: (languages: readonly string[]) => ({
    words: { ru: 'текст по языкам', kk: 'тілдер бойынша мәтін' },
    typed: (key: string) =>
      `${key}: { ${languages.map((language) => `${language}: "…"`).join(', ')} }`,
  }),
} as const satisfies Record<string, Expected | ((names: readonly string[]) => Expected)>;

export const wrongType = (name: string, node: YamlNode, wanted: Expected): Said => ({
  rule: 'wrong-type',
  length: Math.max(1, typedOf(node).length),
  message: {
    ru: `Значение ${name} – «${typedOf(node)}», а нужно: ${wanted.words.ru}`,
    kk: `${name} мәні – «${typedOf(node)}», ал керегі: ${wanted.words.kk}`,
  },
  hint: example(wanted.typed(lastKey(name), node)),
});

/** `published:2026-08-20` is one word to YAML. */
export const noSpaceAfterColon = (typed: string): Said => ({
  rule: 'yaml-syntax',
  length: typed.length,
  message: {
    ru: `После двоеточия нет пробела: «${typed}»`,
    kk: `Қос нүктеден кейін бос орын жоқ: «${typed}»`,
  },
  hint: example(typed.replace(':', ': ')),
});

export const notADay = (name: string, node: YamlNode): Said => ({
  rule: 'date',
  length: Math.max(1, typedOf(node).length),
  message: {
    ru: `Значение ${name} – «${typedOf(node)}»: такого дня в календаре нет или он записан иначе`,
    kk: `${name} мәні – «${typedOf(node)}»: күнтізбеде мұндай күн жоқ немесе ол басқаша жазылған`,
  },
  hint: { ru: 'Наберите год-месяц-день: 2026-09-01', kk: 'Жыл-ай-күн түрінде теріңіз: 2026-09-01' },
});

export function notOneOf(name: string, node: YamlNode, values: readonly string[]): Said {
  const near = nearest(typedOf(node), values);
  return {
    rule: 'unknown-value',
    length: Math.max(1, typedOf(node).length),
    message: {
      ru: `Значение ${name} – «${typedOf(node)}», а бывает ${values.join(', ')}`,
      kk: `${name} мәні – «${typedOf(node)}», ал болатындары: ${values.join(', ')}`,
    },
    hint: near
      ? meant(near)
      : {
          ru: `Наберите после «${lastKey(name)}:» одно из этих слов`,
          kk: `«${lastKey(name)}:» дегеннен кейін осы сөздердің бірін теріңіз`,
        },
  };
}

export interface Look {
  readonly words: Sentence;
  readonly hint: Sentence;
}

/** How a value looks that is typed like this one. */
export const looksLike = (words: Sentence, typed: string): Look => ({
  words,
  hint: example(typed),
});

export const wrongLook = (name: string, value: string, { words, hint }: Look): Said => ({
  rule: 'wrong-value',
  length: value.length,
  message: {
    ru: `Значение ${name} – «${value}», а нужно: ${words.ru}`,
    kk: `${name} мәні – «${value}», ал керегі: ${words.kk}`,
  },
  hint,
});

export const unknownLanguage = (key: string, languages: readonly string[]): Said => ({
  rule: 'unknown-language',
  length: key.length,
  message: { ru: `Языка ${key} нет в site.yaml`, kk: `site.yaml файлында ${key} тілі жоқ` },
  hint: { ru: `Языки сайта: ${languages.join(', ')}`, kk: `Сайт тілдері: ${languages.join(', ')}` },
});

/** `{ ru: срок, порядок }`: to YAML the words after the comma are a key of their own. */
export const unquotedComma = (name: string, key: string): Said => ({
  rule: 'yaml-syntax',
  length: key.length,
  message: {
    ru: `В значении ${name} есть запятая, а кавычек нет: слова «${key}» стали ключом`,
    kk: `${name} мәнінде үтір бар, ал тырнақша жоқ: «${key}» сөздері кілт болып кетті`,
  },
  hint: {
    ru: `Возьмите значение в кавычки: ${name}: { ru: "…" }`,
    kk: `Мәнді тырнақшаға алыңыз: ${name}: { kk: "…" }`,
  },
});

/** What is said of a value that does not have its shape. */
import type { Problem, Sentence } from '#legal/problem.ts';
import { nearest } from './nearest.ts';
import type { YamlNode } from './yaml.ts';

export type Said = Pick<Problem, 'rule' | 'message' | 'hint' | 'length'>;

export const typedOf = (node: YamlNode): string =>
  node.kind === 'value' ? node.typed.slice(0, 40) : node.kind === 'map' ? '{…}' : '[…]';

export function unknownKey(key: string, names: readonly string[]): Said {
  const near = nearest(key, names);
  return {
    rule: 'unknown-key',
    length: key.length,
    message: { ru: `Ключа ${key} здесь не бывает`, kk: `Мұнда ${key} кілті болмайды` },
    hint: near
      ? { ru: `Возможно, имелось в виду ${near}`, kk: `Мүмкін, ${near} деп жазғыңыз келген шығар` }
      : { ru: `Бывают: ${names.join(', ')}`, kk: `Мыналар болады: ${names.join(', ')}` },
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

export function wrongType(name: string, node: YamlNode, expected: Sentence): Said {
  const bare = node.kind === 'value' && typeof node.value !== 'string' && node.value !== null;
  return {
    rule: 'wrong-type',
    length: Math.max(1, typedOf(node).length),
    message: {
      ru: `Значение ${name} – «${typedOf(node)}», а нужно: ${expected.ru}`,
      kk: `${name} мәні – «${typedOf(node)}», ал керегі: ${expected.kk}`,
    },
    ...(bare && expected.ru === 'текст'
      ? {
          hint: {
            ru: `Возьмите в кавычки: ${name}: "${typedOf(node)}"`,
            kk: `Тырнақшаға алыңыз: ${name}: "${typedOf(node)}"`,
          },
        }
      : {}),
  };
}

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
    ...(near
      ? {
          hint: {
            ru: `Возможно, имелось в виду ${near}`,
            kk: `Мүмкін, ${near} деп жазғыңыз келген шығар`,
          },
        }
      : {}),
  };
}

export const wrongLook = (name: string, value: string, looks: Sentence): Said => ({
  rule: 'wrong-value',
  length: value.length,
  message: {
    ru: `Значение ${name} – «${value}», а нужно: ${looks.ru}`,
    kk: `${name} мәні – «${value}», ал керегі: ${looks.kk}`,
  },
});

export const unknownLanguage = (key: string, languages: readonly string[]): Said => ({
  rule: 'unknown-language',
  length: key.length,
  message: { ru: `Языка ${key} нет в site.yaml`, kk: `site.yaml файлында ${key} тілі жоқ` },
  hint: { ru: `Языки сайта: ${languages.join(', ')}`, kk: `Сайт тілдері: ${languages.join(', ')}` },
});

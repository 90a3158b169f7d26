import type { Problem } from '#legal/problem.ts';

export type Said = Pick<Problem, 'rule' | 'message' | 'hint' | 'length'>;

const closing: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

export const sentences = {
  empty: {
    rule: 'yaml-empty',
    message: { ru: 'Файл пуст', kk: 'Файл бос' },
    hint: {
      ru: 'Впишите ключи, например «kind: terms»',
      kk: 'Кілттерді жазыңыз, мысалы «kind: terms»',
    },
  },
  tooDeep: {
    rule: 'yaml-syntax',
    message: {
      ru: 'Файл слишком длинный или слишком вложенный',
      kk: 'Файл тым ұзын немесе тым көп салынған',
    },
    hint: {
      ru: 'Оставьте только ключи из описания формата',
      kk: 'Пішім сипаттамасындағы кілттерді ғана қалдырыңыз',
    },
  },
  alias: (name: string): Said => ({
    rule: 'yaml-alias',
    length: name.length,
    message: { ru: `Якорь или ссылка YAML ${name}`, kk: `YAML зәкірі немесе сілтемесі ${name}` },
    hint: {
      ru: 'Впишите значение целиком; строку со знаком * или & возьмите в кавычки',
      kk: 'Мәнді толық жазыңыз; * немесе & таңбасы бар жолды тырнақшаға алыңыз',
    },
  }),
  tag: (name: string): Said => ({
    rule: 'yaml-tag',
    length: name.length,
    message: {
      ru: `Тег YAML (tag) ${name} здесь не бывает`,
      kk: `Мұнда YAML тегі (tag) ${name} болмайды`,
    },
    hint: {
      ru: 'Удалите его; строку со знаком ! в начале возьмите в кавычки',
      kk: 'Оны жойыңыз; ! таңбасынан басталатын жолды тырнақшаға алыңыз',
    },
  }),
  repeatedKey: (key: string): Said => ({
    rule: 'yaml-repeated-key',
    length: key.length || 1,
    message: { ru: `Ключ ${key} указан второй раз`, kk: `${key} кілті екінші рет көрсетілген` },
    hint: { ru: 'Оставьте одну из строк', kk: 'Жолдардың бірін ғана қалдырыңыз' },
  }),
  secondDocument: (typed: string): Said => ({
    rule: 'yaml-documents',
    message: {
      ru: `Строка «${typed.slice(0, 60)}» отделяет в файле второй документ YAML`,
      kk: `«${typed.slice(0, 60)}» жолы файлда екінші YAML құжатын бөледі`,
    },
    hint: {
      ru: 'Удалите её; всё, что за ней и не является ключом, тоже',
      kk: 'Оны жойыңыз; одан кейінгі кілт емес нәрсенің бәрін де',
    },
  }),
  unclosed: (sign: string): Said => ({
    rule: 'yaml-syntax',
    message: {
      ru: `Знак ${sign} открыт, а закрывающего нет`,
      kk: `${sign} белгісі ашылған, ал жабатыны жоқ`,
    },
    hint: {
      ru: `Поставьте ${closing[sign] ?? sign} в конце значения`,
      kk: `Мәннің соңына ${closing[sign] ?? sign} қойыңыз`,
    },
  }),
  tab: {
    rule: 'yaml-syntax',
    message: { ru: 'Отступ набран табуляцией', kk: 'Шегініс табуляциямен терілген' },
    hint: { ru: 'Наберите отступ двумя пробелами', kk: 'Шегіністі екі бос орынмен теріңіз' },
  } satisfies Said,
  indented: (key: string): Said => ({
    rule: 'yaml-syntax',
    length: key.length,
    message: {
      ru: `Перед ключом ${key} лишний отступ`,
      kk: `${key} кілтінің алдында артық шегініс бар`,
    },
    hint: {
      ru: `Поставьте ${key} под ключом предыдущей строки`,
      kk: `${key} кілтін алдыңғы жолдағы кілттің астына қойыңыз`,
    },
  }),
  unquotedColon: (key: string): Said => ({
    rule: 'yaml-syntax',
    message: {
      ru: `В значении ${key} есть двоеточие, а кавычек нет`,
      kk: `${key} мәнінде қос нүкте бар, ал тырнақша жоқ`,
    },
    hint: {
      ru: `Возьмите значение в кавычки: ${key}: "…"`,
      kk: `Мәнді тырнақшаға алыңыз: ${key}: "…"`,
    },
  }),
  syntax: (typed: string): Said => ({
    rule: 'yaml-syntax',
    message: {
      ru: `Строка не читается как YAML: «${typed.slice(0, 60)}»`,
      kk: `Жол YAML ретінде оқылмайды: «${typed.slice(0, 60)}»`,
    },
    hint: {
      ru: 'Проверьте кавычки, скобки и отступы; отступ набирают пробелами',
      kk: 'Тырнақшаларды, жақшаларды және шегіністерді тексеріңіз; шегініс бос орынмен теріледі',
    },
  }),
} as const satisfies Record<string, Said | ((name: string) => Said)>;

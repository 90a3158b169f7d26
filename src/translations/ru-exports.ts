/** What exports of a comparison say of themselves, in Russian. */

import type { ChangeKind } from '../legal/comparison/comparison.ts';
import type { ElementStep, StructuralElement } from '../legal/comparison/structural-element.ts';
import type { Day } from '../legal/document.ts';
import { capitalised, inSentence, saysWhatItIs } from './case.ts';

/** Nouns, so that they fit a clause, a part and an article alike. */
const notes: Readonly<Record<ChangeKind, string>> = {
  added: 'дополнение',
  removed: 'исключение',
  split: 'разделение',
  merged: 'объединение',
  moved: 'перемещение',
  reworded: 'изменение',
  consequential: 'ссылка изменена вслед за нумерацией',
  renumbered: 'изменение номера',
  typographic: 'исправление знаков',
};

/** Nominative and genitive. */
const ordinals: readonly (readonly [string, string])[] = [
  ['первый', 'первого'],
  ['второй', 'второго'],
  ['третий', 'третьего'],
  ['четвёртый', 'четвёртого'],
  ['пятый', 'пятого'],
  ['шестой', 'шестого'],
  ['седьмой', 'седьмого'],
  ['восьмой', 'восьмого'],
  ['девятый', 'девятого'],
  ['десятый', 'десятого'],
];

const genitives: Readonly<Record<string, string>> = {
  статья: 'статьи',
  глава: 'главы',
  раздел: 'раздела',
  подраздел: 'подраздела',
  параграф: 'параграфа',
  часть: 'части',
  приложение: 'приложения',
  пункт: 'пункта',
};

/** «статья 5», «раздел 4»: a label that says what it is needs no word before it. */
function labelled(word: string, label: string, isGenitive: boolean): string {
  const name = saysWhatItIs(label) ? inSentence(label) : `${word} ${label}`;
  if (!isGenitive) return name;
  const [first = '', ...rest] = name.split(' ');
  return [genitives[first] ?? first, ...rest].join(' ');
}

function step(one: ElementStep, isGenitive: boolean): string {
  switch (one.kind) {
    case 'title':
      return isGenitive ? 'названия документа' : 'название документа';
    case 'preamble':
      return isGenitive ? 'вводной части' : 'вводная часть';
    case 'section':
      return labelled('раздел', one.label, isGenitive);
    case 'heading':
      return `${isGenitive ? 'раздела' : 'раздел'} «${one.title}»`;
    case 'clause':
      return labelled('пункт', one.label, isGenitive);
    case 'item':
      return `${isGenitive ? 'подпункта' : 'подпункт'} ${one.label}`;
    case 'paragraph': {
      const ordinal = ordinals[one.ordinal - 1]?.[isGenitive ? 1 : 0] ?? `${one.ordinal}`;
      return `${isGenitive ? 'абзаца' : 'абзац'} ${ordinal}`;
    }
  }
}

/** «подпункт 1) пункта 2.3» */
const element = (steps: StructuralElement): string =>
  steps.map((one, index) => step(one, index > 0)).join(' ');

const elements = (several: readonly StructuralElement[]): string => several.map(element).join(', ');

export const exportWords = (date: (day: Day) => string) => ({
  /** For word processors: the language their spelling is checked by. */
  locale: 'ru-RU',
  page: 'Стр.',
  download: 'Скачать',
  redline: 'DOCX с исправлениями',
  tableDocx: 'Сравнительная таблица (DOCX)',
  notMade: 'Файл не создан. Проверьте связь и нажмите ещё раз.',
  tablePage: 'Таблица для печати',
  json: 'JSON',
  tableTitle: 'Сравнительная таблица',
  number: '№',
  element: 'Структурный элемент',
  note: 'Примечание',
  absent: 'Отсутствует.',
  marked: 'Слова, которыми редакции различаются, набраны полужирным с подчёркиванием.',
  edition: (ordinal: number, day: Day) => `Редакция №\u00a0${ordinal} от\u00a0${date(day)}`,
  /** «Пункт 2.3» */
  elements: (several: readonly StructuralElement[]) => capitalised(elements(several)),
  /** «Перемещение; изменение (ранее: пункт 4.3)» */
  noteOf: (kinds: readonly ChangeKind[], was: readonly StructuralElement[]) =>
    capitalised(kinds.map((kind) => notes[kind]).join('; ')) +
    (was.length > 0 ? ` (ранее: ${elements(was)})` : ''),
});

export type ExportWords = ReturnType<typeof exportWords>;

/** Салыстыру файлдарының сөздері: what exports of a comparison say of themselves, in Kazakh. */

import type { ChangeKind } from '../legal/comparison/comparison.ts';
import type { ElementStep, StructuralElement } from '../legal/comparison/structural-element.ts';
import type { Day } from '../legal/document.ts';
import { capitalised, saysWhatItIs } from './case.ts';
import type { ExportWords } from './ru-exports.ts';

const notes: Readonly<Record<ChangeKind, string>> = {
  added: 'қосылды',
  removed: 'алып тасталды',
  split: 'бөлінді',
  merged: 'біріктірілді',
  moved: 'орны ауыстырылды',
  reworded: 'өзгертілді',
  consequential: 'сілтеме нөмірлеуге сәйкес өзгерді',
  renumbered: 'нөмірі өзгерді',
  typographic: 'таңбалар түзетілді',
};

const ordinals: readonly string[] = [
  'бірінші',
  'екінші',
  'үшінші',
  'төртінші',
  'бесінші',
  'алтыншы',
  'жетінші',
  'сегізінші',
  'тоғызыншы',
  'оныншы',
];

/**
 * Alone (тармақ), as a whole with a part (тармақтың), as a part (тармағы), and as a part with
 * a part of its own (тармағының).
 */
type Forms = readonly [alone: string, whole: string, part: string, both: string];

const nouns: Readonly<Record<string, Forms>> = {
  бөлім: ['бөлім', 'бөлімнің', 'бөлімі', 'бөлімінің'],
  тармақ: ['тармақ', 'тармақтың', 'тармағы', 'тармағының'],
  тармақша: ['тармақша', 'тармақшаның', 'тармақшасы', 'тармақшасының'],
  абзац: ['абзац', 'абзацтың', 'абзацы', 'абзацының'],
  бап: ['бап', 'баптың', 'бабы', 'бабының'],
  тарау: ['тарау', 'тараудың', 'тарауы', 'тарауының'],
  параграф: ['параграф', 'параграфтың', 'параграфы', 'параграфының'],
  қосымша: ['қосымша', 'қосымшаның', 'қосымшасы', 'қосымшасының'],
  бөлік: ['бөлік', 'бөліктің', 'бөлігі', 'бөлігінің'],
};

interface Place {
  readonly hasWhole: boolean;
  readonly hasPart: boolean;
}

function form(noun: string, { hasWhole, hasPart }: Place): string {
  const forms = nouns[noun];
  return forms?.[(hasWhole ? 2 : 0) + (hasPart ? 1 : 0)] ?? noun;
}

/** «5-бап», «2-тармақ»: a label that says what it is needs no word after it. */
function labelled(noun: string, label: string, place: Place): string {
  const [, number, own] = /^(.+)-(\p{L}{2,})$/u.exec(label) ?? [];
  if (number && own) return `${number}-${form(own.toLowerCase(), place)}`;
  return saysWhatItIs(label) ? label : `${label}-${form(noun, place)}`;
}

function step(one: ElementStep, place: Place): string {
  switch (one.kind) {
    case 'title':
      return place.hasPart ? 'құжат атауының' : 'құжаттың атауы';
    case 'preamble':
      return `кіріспе ${form('бөлік', place)}`;
    case 'section':
      return labelled('бөлім', one.label, place);
    case 'heading':
      return `«${one.title}» ${form('бөлім', { ...place, hasWhole: true })}`;
    case 'clause':
      return labelled('тармақ', one.label, place);
    case 'item':
      return `${one.label} ${form('тармақша', place)}`;
    case 'paragraph': {
      const ordinal = ordinals[one.ordinal - 1];
      return ordinal
        ? `${ordinal} ${form('абзац', place)}`
        : `${one.ordinal}-${form('абзац', place)}`;
    }
  }
}

/** «2.3-тармақтың 1) тармақшасы»: the whole stands before its part. */
const element = (steps: StructuralElement): string =>
  steps
    .map((one, index) => step(one, { hasWhole: index < steps.length - 1, hasPart: index > 0 }))
    .reverse()
    .join(' ');

const elements = (several: readonly StructuralElement[]): string => several.map(element).join(', ');

export const exportWords = (of: (day: Day) => string): ExportWords => ({
  locale: 'kk-KZ',
  page: 'Бет',
  download: 'Жүктеп алу',
  redline: 'Өзгерістері белгіленген DOCX',
  tableDocx: 'Салыстырмалы кесте (DOCX)',
  notMade: 'Файл жасалмады. Байланысты тексеріп, қайта басыңыз.',
  tablePage: 'Кестені басып шығару',
  json: 'JSON',
  tableTitle: 'Салыстырмалы кесте',
  number: 'Р/с №',
  element: 'Құрылымдық элемент',
  note: 'Ескертпе',
  absent: 'Жоқ.',
  marked: 'Редакциялар арасында айырмасы бар сөздер қою қаріппен, асты сызылып берілген.',
  edition: (ordinal, day) => capitalised(`${of(day)} №\u00a0${ordinal} редакция`),
  elements: (several) => capitalised(elements(several)),
  noteOf: (kinds, was) =>
    capitalised(kinds.map((kind) => notes[kind]).join('; ')) +
    (was.length > 0 ? ` (бұрын: ${elements(was)})` : ''),
});

import type { Sentence } from '#legal/problem.ts';

export interface Family {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  /** The inside of a character class, for `u` expressions. */
  readonly characters: string;
  readonly message: (name: string) => Sentence;
  readonly hint: Sentence;
}

export const families: readonly Family[] = [
  {
    rule: 'control-character',
    severity: 'error',
    characters: String.raw`\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0085`,
    message: (name) => ({ ru: `Управляющий символ ${name}`, kk: `Басқарушы таңба ${name}` }),
    hint: { ru: 'Удалите его: читатель его не видит', kk: 'Оны жойыңыз: оқырман оны көрмейді' },
  },
  {
    // Left by conversions from Windows-1252; real published texts hold them.
    rule: 'control-character',
    severity: 'warning',
    characters: String.raw`\u0080-\u0084\u0086-\u009f`,
    message: (name) => ({ ru: `Управляющий символ ${name}`, kk: `Басқарушы таңба ${name}` }),
    hint: {
      ru: 'Удалите его или впишите знак по подлиннику',
      kk: 'Оны жойыңыз немесе белгіні түпнұсқа бойынша жазыңыз',
    },
  },
  {
    rule: 'bidi-control',
    severity: 'error',
    characters: String.raw`\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069`,
    message: (name) => ({
      ru: `Символ ${name} меняет порядок букв: на странице будет не то, что в файле`,
      kk: `${name} таңбасы әріптердің ретін өзгертеді: бетте файлдағыдан басқа мәтін шығады`,
    }),
    hint: {
      ru: 'Удалите его и наберите слова заново слева направо',
      kk: 'Оны жойып, сөздерді солдан оңға қарай қайта теріңіз',
    },
  },
  {
    rule: 'invisible-character',
    severity: 'error',
    characters: String.raw`\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2060-\u2065\u206a-\u206f\u2800\u3164\ufeff\uffa0\ufff0-\ufffb\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}`,
    message: (name) => ({ ru: `Невидимый символ ${name}`, kk: `Көрінбейтін таңба ${name}` }),
    hint: {
      ru: 'Удалите его: поиск и сравнение видят его, а читатель нет',
      kk: 'Оны жойыңыз: іздеу мен салыстыру оны көреді, ал оқырман көрмейді',
    },
  },
  {
    rule: 'line-separator',
    severity: 'error',
    characters: String.raw`\u2028\u2029`,
    message: (name) => ({
      ru: `Символ ${name} вместо перевода строки`,
      kk: `Жол ауыстырудың орнына ${name} таңбасы`,
    }),
    hint: { ru: 'Замените его клавишей Enter', kk: 'Оны Enter пернесімен ауыстырыңыз' },
  },
  {
    rule: 'replacement-character',
    severity: 'error',
    characters: String.raw`\ufffc\ufffd`,
    message: (name) => ({
      ru: `Символ ${name} стоит на месте утраченной буквы`,
      kk: `${name} таңбасы жоғалған әріптің орнында тұр`,
    }),
    hint: {
      ru: 'Текст испорчен при переносе: впишите букву по подлиннику',
      kk: 'Мәтін көшіру кезінде бүлінген: әріпті түпнұсқа бойынша жазыңыз',
    },
  },
  {
    rule: 'private-use-character',
    severity: 'error',
    characters: String.raw`\ue000-\uf8ff\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}\ufdd0-\ufdef\p{Cn}`,
    message: (name) => ({
      ru: `Символ ${name} есть только в отдельных шрифтах: вместо него увидят пустой квадрат`,
      kk: `${name} таңбасы жекелеген қаріптерде ғана бар: оның орнына бос шаршы көрінеді`,
    }),
    hint: {
      ru: 'Если это знак перечня из Word, наберите «- »',
      kk: 'Егер бұл Word тізімінің белгісі болса, «- » теріңіз',
    },
  },
  {
    rule: 'compatibility-letter',
    severity: 'error',
    characters: String.raw`\u2000-\u2006\u2008\u200a\u205f\u3000\ufb00-\ufb06\uff01-\uff60\uffe0-\uffe6\u2100-\u2109\u210a-\u2115\u2119-\u211d\u2124\u2128\u212a-\u2131\u24b6-\u24e9\u{1d400}-\u{1d7ff}\u{1f100}-\u{1f16b}`,
    message: (name) => ({
      ru: `Символ ${name} только похож на обычный: поиск его не найдёт`,
      kk: `${name} таңбасы кәдімгісіне ұқсас қана: іздеу оны таппайды`,
    }),
    hint: {
      ru: 'Наберите обычную букву, цифру, знак или пробел',
      kk: 'Кәдімгі әріпті, цифрды, белгіні немесе бос орынды теріңіз',
    },
  },
  {
    rule: 'variation-selector',
    severity: 'warning',
    characters: String.raw`\ufe00-\ufe0f`,
    message: (name) => ({
      ru: `Невидимый символ ${name} меняет вид знака перед ним`,
      kk: `Көрінбейтін ${name} таңбасы алдындағы белгінің түрін өзгертеді`,
    }),
    hint: {
      ru: 'Удалите его, если вид знака не важен',
      kk: 'Белгінің түрі маңызды болмаса, оны жойыңыз',
    },
  },
];

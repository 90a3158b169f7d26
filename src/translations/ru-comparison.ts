/** Words of the pages that compare two editions, in Russian. */
import type { ChangeKind, LinkChange } from '../legal/comparison/comparison.ts';
import type { Day, LanguageCode } from '../legal/document.ts';
import { short } from './days.ts';
import { count, counted, date, onlyIn } from './ru-grammar.ts';

export const changes: Record<ChangeKind, string> = {
  added: 'Добавлен',
  removed: 'Исключён',
  reworded: 'Изменён',
  renumbered: 'Сменился номер',
  moved: 'Перемещён',
  split: 'Разделён',
  merged: 'Объединён',
  typographic: 'Правка знаков, слова те же',
  consequential: 'Изменилась только ссылка',
};

export const alsoReworded: Partial<Record<ChangeKind, string>> = {
  moved: 'Перемещён и изменён',
  split: 'Разделён и изменён',
  merged: 'Объединён и изменён',
};

const changesInSections: Partial<Record<ChangeKind, string>> = {
  moved: 'Раздел перемещён',
  added: 'Раздел добавлен',
  removed: 'Раздел исключён',
};

const changesCounted: Record<ChangeKind, readonly [string, string, string]> = {
  added: ['добавлен', 'добавлены', 'добавлено'],
  removed: ['исключён', 'исключены', 'исключено'],
  reworded: ['изменён', 'изменены', 'изменено'],
  renumbered: ['сменил номер', 'сменили номер', 'сменили номер'],
  moved: ['перемещён', 'перемещены', 'перемещено'],
  split: ['разделён', 'разделены', 'разделено'],
  merged: ['объединён', 'объединены', 'объединено'],
  typographic: ['правка знаков', 'правки знаков', 'правок знаков'],
  consequential: ['с новой ссылкой', 'с новой ссылкой', 'с новой ссылкой'],
};

export const comparison = {
  title: (from: number, to: number) => `Сравнение редакций №\u00a0${from} и №\u00a0${to}`,
  old: 'Было',
  new: 'Стало',
  oldEdition: (ordinal: number, day: Day) =>
    `Было: редакция №\u00a0${ordinal}, с\u00a0${date(day)}`,
  newEdition: (ordinal: number, day: Day) =>
    `Стало: редакция №\u00a0${ordinal}, с\u00a0${date(day)}`,
  option: (ordinal: number, from: Day, last: Day | null) =>
    `№\u00a0${ordinal} — ${last ? `${short(from)}–${short(last)}` : `с\u00a0${short(from)}`}`,
  compare: 'Сравнить',
  totals: 'Итоги сравнения',
  view: 'Вид сравнения',
  inline: 'В тексте',
  sideBySide: 'Рядом',
  onlyChanged: 'Только изменённые пункты',
  previous: 'Предыдущее',
  next: 'Следующее',
  previousKey: 'Предыдущее изменение (P)',
  nextKey: 'Следующее изменение (N)',
  position: (n: number | string, total: number) => `${n} из ${total}`,
  total: (n: number) => counted(n, 'изменение', 'изменения', 'изменений'),
  changedClauses: 'Изменённые пункты',
  howToRead: 'Как читать',
  legend: {
    added: 'добавленный текст',
    removed: 'исключённый текст',
    folded: 'Пункты без изменений свёрнуты.',
  },
  kinds: changes,
  sectionKinds: changesInSections,
  counted: (kind: ChangeKind, n: number) => count(n, ...changesCounted[kind]),
  movedTo: (number: string) => `Перемещён: теперь ${number}`,
  clauseMovedTo: 'Пункт перемещён: теперь',
  sectionMovedTo: 'Раздел перемещён: теперь',
  paragraphMovedTo: 'Абзац перемещён:',
  newPlace: 'новое место',
  alsoReworded,
  wasClause: 'Был пункт',
  wasSection: 'Был раздел',
  wasPlace: 'Старое место',
  unchanged: (numbers: readonly string[]) =>
    numbers.length === 1
      ? `Пункт ${numbers[0]} без изменений`
      : `Пункты ${numbers.join(', ')} без изменений`,
  unchangedMany: (first: string, last: string, n: number) =>
    `Пункты ${first}–${last} (${n}) без изменений`,
  unchangedText: 'Текст без изменений',
  renumberedOnly: (pairs: readonly string[]) => `Изменился только номер: ${pairs.join(', ')}`,
  renumberedMany: (was: readonly [string, string], now: readonly [string, string], n: number) =>
    `Изменились только номера: ${was.join('\u00a0— ')} → ${now.join('\u00a0— ')} (${n})`,
  sectionUnchanged: (title: string) => `Раздел «${title}» без изменений`,
  sectionRenumbered: (number: string, was: string, title: string) =>
    `Раздел ${number} (был ${was}) «${title}»: изменились только номера`,
  sectionNumbersOnly: (title: string) => `Раздел «${title}»: изменились только номера`,
  sectionsUnchanged: (numbers: readonly string[]) => `Разделы ${numbers.join(', ')} без изменений`,
  sectionsRenumbered: (numbers: readonly string[], was: readonly string[]) =>
    `Разделы ${numbers.join(', ')} (были ${was.join(', ')}): изменились только номера`,
  show: 'показать',
  staleRenumbered: (words: string, now: string) =>
    `Ссылка «${words}» не изменилась, хотя то, на что она указывала, теперь имеет номер ${now}.`,
  staleRemoved: (words: string) =>
    `Ссылка «${words}» не изменилась, хотя то, на что она указывала, исключено.`,
  /** Before the numbers of the clauses that hold them. */
  staleReferences:
    'Ссылки не изменились, хотя то, на что они указывали, сменило номер или исключено',
  linkChanged: ({ words, was, now }: LinkChange) => {
    if (was === null) return `Слова «${words}» стали ссылкой: ${now}.`;
    if (now === null) return `Слова «${words}» больше не ссылка, была: ${was}.`;
    return `Ссылка «${words}» ведёт на другой адрес: было ${was}, стало ${now}.`;
  },
  titleChanged: 'Название изменено:',
  wasNot: 'Пункта не было',
  sectionWasNot: 'Раздела не было',
  paragraphWasNot: 'Абзаца не было',
  gone: 'Пункт исключён',
  paragraphGone: 'Абзац исключён',
  sectionGone: 'Раздел исключён',
  comparedAt: 'Сравнение с новым текстом — в пункте',
  inserted: 'добавлено:',
  deleted: 'исключено:',
  none: 'Между редакциями нет различий в тексте.',
  sameWords: 'Слова те же: изменились только номера, ссылки на пункты или знаки.',
  oneMissing: (ordinal: number, language: LanguageCode) =>
    `Редакция №\u00a0${ordinal} не опубликована на ${onlyIn(language)} языке: сравнивать не с чем.`,
  pick: 'Какие редакции сравнить',
  pairs: 'Готовые сравнения',
  unknown: 'Такой редакции нет. Выберите из списка.',
  noWords: (ordinal: number) => `В редакции №\u00a0${ordinal} нет текста.`,
  writtenAnew: 'У этих двух редакций почти нет общего текста: документ изложен заново.',
  twoDocuments: 'У этих двух текстов почти нет общего: похоже, это разные документы.',
  emptyFile: 'в файле нет текста, сравнивать не с чем.',
  one: 'Выберите вторую редакцию.',
  comparing: 'Редакции сравниваются…',
  failed: 'Сравнить не удалось. Проверьте связь и обновите страницу или откройте обе редакции:',
  noScript: 'Другие две редакции сравнит браузер, в котором включены скрипты.',
  sameEdition: 'Выберите две разные редакции.',
  swap: 'Поменять местами',
  paragraph: 'Абзац',
  preamble: 'Вводная часть',
  /** The view of all languages at once; `n` languages. */
  allLanguages: (n: number): string => (n > 2 ? 'Все языки' : 'Оба языка'),
  titleInLanguages: (from: number, to: number, n: number) =>
    `Сравнение редакций №\u00a0${from} и №\u00a0${to} на ${n > 2 ? 'всех' : 'двух'} языках`,
  changedInSome: (n: number): string =>
    n > 2 ? 'Изменены не во всех языках' : 'Изменены только в одном языке',
  renumberedInSome: (n: number): string =>
    n > 2 ? 'Номер сменился не во всех языках' : 'Номер сменился только в одном языке',
  changedInAll: (n: number): string =>
    n > 2
      ? 'Пунктов, изменённых не во всех языках, не найдено.'
      : 'Пунктов, изменённых только в одном языке, не найдено.',
  /** «Изменён только в русском тексте» */
  onlyInText: (change: string, languages: readonly LanguageCode[]) =>
    `${change} только в ${languages.map(onlyIn).join(' и ')} тексте`,
  itemsOnlyInText: (items: readonly string[], languages: readonly LanguageCode[]) =>
    `Только в ${languages.map(onlyIn).join(' и ')} тексте изменено: ${items.join(', ')}`,
  untouched: 'Без изменений',
  elsewhere: 'Смотрите пункт',
  /** What neither edition has in that language. */
  inNeither: {
    section: (language: LanguageCode) =>
      `Этого раздела нет в ${onlyIn(language)} тексте обеих редакций.`,
    clause: (language: LanguageCode) =>
      `Этого пункта нет в ${onlyIn(language)} тексте обеих редакций.`,
    paragraph: (language: LanguageCode) =>
      `Этого абзаца нет в ${onlyIn(language)} тексте обеих редакций.`,
  },
  oneLanguage: 'Сравнить языки нельзя: тексты обеих редакций есть меньше чем на двух языках.',
};

export type ComparisonWords = typeof comparison;

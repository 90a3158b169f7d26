/**
 * Interface words in Russian. Every other language has every key of this file, by type.
 * Words of the interface only: the words of documents are never here.
 */
import type { ChangeKind, LinkChange } from '../legal/comparison/comparison.ts';
import type { Day, DocumentKind, LanguageCode } from '../legal/document.ts';
import { inSentence, saysWhatItIs } from './case.ts';
import { parts, short } from './days.ts';
import { type Forms, plural } from './plurals.ts';
import { exportWords } from './ru-exports.ts';

const months = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];

/** 1 сентября 2026 г. */
function date(day: Day): string {
  const { year, month, dayOfMonth } = parts(day);
  return `${dayOfMonth}\u00a0${months[month - 1]} ${year}\u00a0г.`;
}

/** A sentence that ends in a date: the full stop of «г.» is its own. */
const endingIn = (words: string, day: Day) => `${words}${date(day)}`;

const count = (n: number, one: string, few: string, many: string) =>
  plural('ru', n, { one, few, many, other: many });
const counted = (n: number, one: string, few: string, many: string) =>
  `${n}\u00a0${count(n, one, few, many)}`;

const changes: Record<ChangeKind, string> = {
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

const alsoReworded: Partial<Record<ChangeKind, string>> = {
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

const languages = new Intl.DisplayNames('ru', { type: 'language' });
/** «русский» */
const languageName = (language: LanguageCode) => languages.of(language) ?? language;
/** «русском», after «на … языке» */
const onlyIn = (language: LanguageCode) => languageName(language).replace(/ий$/, 'ом');

const sinceEdition = (ordinal: number): string =>
  ordinal === 1 ? 'с первой редакции' : `с редакции №\u00a0${ordinal}`;

/** «Пункт 2.3», «Пункты 2.3, 2.4», «Пункты 2.3–2.9 (7)» */
function clausesOf(numbers: readonly string[]): string {
  if (numbers.length === 1) return `Пункт ${numbers[0]}`;
  return numbers.length > 6
    ? `Пункты ${numbers[0]}–${numbers.at(-1)} (${numbers.length})`
    : `Пункты ${numbers.join(', ')}`;
}

const kinds: Record<DocumentKind, string> = {
  terms: 'Соглашение',
  privacy: 'Персональные данные',
  cookies: 'Файлы cookie',
  rules: 'Правила',
  offer: 'Оферта',
  consent: 'Согласие',
  charter: 'Устав',
  other: 'Документ',
};

export const ru = {
  /** The language's own name, and its short form for narrow screens. */
  name: 'Русский',
  shortName: 'Рус',
  /** Label of a cell in interleaved parallel text. */
  cellName: 'РУС',

  date,
  dateShort: short,
  /** «с 1 сентября 2026 г.» */
  since: (day: Day) => `с\u00a0${date(day)}`,
  period: (from: Day, last: Day) => `${date(from)}\u00a0— ${date(last)}`,
  length: (years: number, months: number) =>
    [
      years > 0 ? counted(years, 'год', 'года', 'лет') : '',
      months > 0 ? counted(months, 'месяц', 'месяца', 'месяцев') : '',
    ]
      .filter(Boolean)
      .join(' ') || 'меньше месяца',

  site: {
    documents: 'Правовые документы',
    skip: 'Перейти к тексту документа',
    search: 'Поиск по документам',
    language: 'Язык документа',
    breadcrumbs: 'Навигация',
    help: 'О сайте',
    readingComparisons: 'Как читать сравнение',
    home: 'Все документы',
    footer: 'Справка',
  },

  status: {
    upcoming: 'Ещё не вступила в силу',
    'in-force': 'Действующая редакция',
    archived: 'Утратила силу',
    short: { upcoming: 'Ещё не действует', 'in-force': 'Действует', archived: 'Не действует' },
  },

  home: {
    lead: 'Здесь опубликованы действующие тексты. Все прежние редакции хранятся в архиве.',
    updated: (day: Day) => `обновлено ${date(day)}`,
    inForceSince: (day: Day) => `с\u00a0${date(day)}`,
    upcoming: (day: Day) => `С\u00a0${date(day)} — новая редакция`,
    repealed: 'Утратившие силу документы',
    repealedOn: (day: Day) => `не действует с\u00a0${date(day)}`,
    onlyIn: (language: LanguageCode) => `Только на ${onlyIn(language)} языке`,
    empty: 'Документы ещё не опубликованы.',
  },

  document: {
    kinds,
    inForceFrom: 'Вступила в силу',
    willBeInForceFrom: 'Вступает в силу',
    wasInForce: 'Действовала',
    updated: 'Последнее обновление',
    published: 'Опубликована',
    edition: 'Редакция',
    number: (ordinal: number, total: number) => `№\u00a0${ordinal} (всего\u00a0${total})`,
    editionNumber: (ordinal: number) => `Редакция №\u00a0${ordinal}`,
    approved: 'Утверждение',
    approval: (body: string, act: string, number: string, day: Day | null) =>
      [
        body,
        [inSentence(act), number && `№\u00a0${number}`, day && `от\u00a0${date(day)}`]
          .filter(Boolean)
          .join(' '),
      ]
        .filter(Boolean)
        .join(', '),
    prevails: (language: LanguageCode) =>
      `При расхождении текстов преимущественную силу имеет текст на ${onlyIn(language)} языке.`,
    contents: 'Содержание',
    top: 'К началу',
    allEditions: (total: number) => `Все редакции (${total})`,
    compareWithPrevious: 'Сравнить с предыдущей',
    compareWithCurrent: 'Сравнить с действующей',
    compare: 'Сравнить',
    parallel: (names: readonly string[]) => `Рядом: ${names.join(' | ')}`,
    parallelShort: (names: readonly string[]) => `${names.join(' | ')} рядом`,
    print: 'Печать',
    upcoming: (day: Day) => `С\u00a0${date(day)} вступает в силу новая редакция.`,
    upcomingArrived: (day: Day) => `С\u00a0${date(day)} действует новая редакция.`,
    readNewEdition: 'Открыть новую редакцию',
    whatWillChange: 'Показать, что изменится',
    clause: (number: string) => `Пункт ${number}, ссылка`,
    section: (number: string) => `${saysWhatItIs(number) ? number : `Раздел ${number}`}, ссылка`,
    paragraph: 'Ссылка на абзац',
    changedOn: (day: Day, kind: ChangeKind, isReworded: boolean) =>
      `${(isReworded && alsoReworded[kind]) || changes[kind]} ${date(day)}`,
    whatChanged: 'Что изменилось',
    copyLink: 'Скопировать ссылку',
    linkCopied: 'Ссылка скопирована',
    permanentAddress: 'Постоянный адрес этой редакции',
    checksum: 'Контрольная сумма текста (SHA-256)',
    editorsNote: 'Примечание сайта, не часть документа',
    footnotes: 'Сноски',
    footnote: (n: number) => `Сноска ${n}`,
    backToText: 'Вернуться к тексту',
    onlyIn: (language: LanguageCode) => `Документ опубликован только на ${onlyIn(language)} языке.`,
    editionOnlyIn: (language: LanguageCode) =>
      `Эта редакция опубликована только на ${onlyIn(language)} языке.`,
    readIn: (language: LanguageCode) => `Читать на ${onlyIn(language)} языке`,
    /** «Соглашение, редакция № 4 от 1 сентября 2026 г.» */
    citation: (title: string, ordinal: number, day: Day) =>
      `${title}, редакция №\u00a0${ordinal} от\u00a0${date(day)}`,
    clauseMissing: (number: string, language: LanguageCode) =>
      `Пункта ${number} нет в ${onlyIn(language)} тексте`,
    sectionMissing: (number: string, language: LanguageCode) =>
      `${number ? `Раздела ${number}` : 'Этого раздела'} нет в ${onlyIn(language)} тексте`,
    readThere: (language: LanguageCode) => `читать на ${onlyIn(language)}`,
    noSuchClause: 'Такого пункта в этой редакции нет.',
    lookInHistory: 'Посмотреть все редакции',
    tableScroll: 'Таблица, прокручивается вбок',
  },

  strip: {
    label: 'Статус редакции',
    archived: (ordinal: number) => `Архивная редакция №\u00a0${ordinal}.`,
    notSince: (day: Day) => endingIn('Не действует с\u00a0', day),
    upcoming: (ordinal: number) => `Будущая редакция №\u00a0${ordinal}.`,
    notUntil: (day: Day) => endingIn('Вступает в силу ', day),
    repealed: (day: Day) => endingIn('Документ утратил силу ', day),
    sameClause: 'Этот же пункт в действующей редакции',
    current: 'Открыть действующую редакцию',
    clauseGone: 'Этого пункта больше нет в действующей редакции',
    clauseNew: 'Этого пункта ещё нет в действующей редакции',
    barArchived: 'Архив, не действует',
    barUpcoming: 'Ещё не действует',
  },

  /** At the top of each printed page. */
  printHeads: {
    /** Days only: the sheet of styles cannot know on which of them it is printed. */
    period: (ordinal: number, from: Day, last: Day | null) =>
      `Редакция № ${ordinal} · с ${short(from)}${last ? ` по ${short(last)}` : ''}`,
    archived: (ordinal: number, day: Day) =>
      `Архивная редакция № ${ordinal} · не действует с ${short(day)}`,
  },

  history: {
    title: 'Все редакции',
    first: 'Первая редакция.',
    inForceSince: (day: Day) => `Действует с\u00a0${date(day)}`,
    willBeInForce: (day: Day) => `Вступает в силу ${date(day)}`,
    wasInForce: (from: Day, last: Day) => `Действовала ${date(from)}\u00a0— ${date(last)}`,
    publishedOn: (day: Day) => `Опубликована ${date(day)}`,
    never: 'Не действовала',
    read: 'Читать',
    compareWith: (ordinal: number) => `Сравнить с\u00a0№\u00a0${ordinal}`,
    technical: 'Техническая правка',
    noChanges: 'Изменений в тексте нет',
    details: 'Контрольная сумма и постоянный адрес',
    onDate: 'Какая редакция действовала на дату',
    dateField: 'Дата',
    datePlaceholder: 'дд.мм.гггг',
    show: 'Показать редакцию',
    before: (day: Day) =>
      `На эту дату документа ещё не было. Первая редакция — с\u00a0${date(day)}`,
    repealed: (day: Day) =>
      endingIn('На эту дату действующей редакции нет: документ не действует с\u00a0', day),
    noSuchDate: 'Такой даты нет в календаре.',
    badDate: 'Введите дату в виде дд.мм.гггг, например 01.07.2025.',
    answerOn: {
      past: (day: string) => `${day} действовала`,
      today: (day: string) => `${day} действует`,
      future: (day: string) => `${day} будет действовать`,
    },
    /** After an answer about a day to come, which a later edition may change. */
    asPublished: '(по редакциям, опубликованным на сегодня)',
    periods: 'Периоды действия',
    firstDay: 'Первый день',
    lastDay: 'Последний день',
    compareTwo: 'Сравнить две редакции',
  },

  /** History of each clause through the editions. */
  clauseHistory: {
    title: 'История пунктов',
    clause: 'История пункта',
    section: 'История раздела',
    lead: 'Каждый пункт от первой редакции до последней: когда появился, какие слова в нём менялись, когда исключён.',
    guess: 'Какой пункт какой продолжает, сайт определяет по словам.',
    first: (ordinal: number) =>
      ordinal === 1 ? 'С первой редакции' : `С редакции №\u00a0${ordinal}, первой на этом языке`,
    parted: 'Выделен из пункта',
    joined: 'Вошёл в пункт',
    again: (day: Day) => `Пункт с теми же словами был исключён ${date(day)}:`,
    comparedWith: (ordinal: number) => `по сравнению с редакцией №\u00a0${ordinal}`,
    unchangedSince: (ordinal: number) => `без изменений ${sinceEdition(ordinal)}`,
    /** Without numbers of those that have none. */
    unchanged: (numbers: readonly string[], ordinal: number) =>
      `${numbers.length > 0 ? `${clausesOf(numbers)} без изменений` : 'Текст без изменений'} ${sinceEdition(ordinal)}`,
    onlyNumbers: (numbers: readonly string[]) =>
      numbers.length > 0
        ? `${clausesOf(numbers)}: ${numbers.length > 1 ? 'менялись только номера' : 'менялся только номер'}`
        : 'Менялся только номер',
    missing: (ordinals: readonly number[], language: LanguageCode) =>
      ordinals.length === 1
        ? `Редакция №\u00a0${ordinals[0]} не опубликована на ${onlyIn(language)} языке и здесь не учтена.`
        : `Редакции №\u00a0${ordinals.join(', ')} не опубликованы на ${onlyIn(language)} языке и здесь не учтены.`,
    noSuchClause: 'Такого пункта нет ни в одной редакции.',
  },

  parallel: {
    title: 'Параллельный текст',
    caption: (names: readonly string[]) =>
      `Пункты документа рядом: ${names.join(', ')}; по одному пункту в строке`,
    number: 'Пункт',
    section: 'Раздел',
    paragraph: 'Абзац',
    order: 'Порядок языков',
    only: (language: LanguageCode) => `Только ${languageName(language)}`,
    missing: (language: LanguageCode) => `Этого пункта нет в ${onlyIn(language)} тексте редакции.`,
    missingSection: (language: LanguageCode) =>
      `Этого раздела нет в ${onlyIn(language)} тексте редакции.`,
    missingParagraph: (language: LanguageCode) =>
      `Этого абзаца нет в ${onlyIn(language)} тексте редакции.`,
    oneLanguage: 'Показать рядом нечего: второго языка у этой редакции нет.',
  },

  comparison: {
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
    sectionsUnchanged: (numbers: readonly string[]) =>
      `Разделы ${numbers.join(', ')} без изменений`,
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
  },

  exports: exportWords(date),

  search: {
    title: 'Поиск',
    field: 'Слово или номер пункта',
    submit: 'Найти',
    filters: 'Фильтры',
    hits: {
      one: '{n}\u00a0совпадение',
      few: '{n}\u00a0совпадения',
      many: '{n}\u00a0совпадений',
      other: '{n}\u00a0совпадения',
    } as Forms,
    inDocuments: {
      one: 'в\u00a0{n}\u00a0документе',
      few: 'в\u00a0{n}\u00a0документах',
      many: 'в\u00a0{n}\u00a0документах',
      other: 'в\u00a0{n}\u00a0документа',
    } as Forms,
    /** «7 совпадений в 3 документах»; the script puts the numbers in. */
    counted: '{hits} {documents}',
    scope: 'в действующих редакциях',
    /** How many more there are where the reader did not ask to look, and the way there. */
    waiting: {
      upcoming: 'В будущих редакциях ещё {hits}.',
      archived: 'В архивных редакциях ещё {hits}.',
      language: 'На другом языке ещё {hits}.',
    },
    searchThere: {
      upcoming: 'Искать и в будущих',
      archived: 'Искать и в архиве',
      language: 'Искать и там',
    },
    meant: 'Возможно, вы искали:',
    moreDocuments: 'Показать другие документы: {hits}',
    editions: 'Редакции',
    statuses: { 'in-force': 'Действующие', upcoming: 'Будущие', archived: 'Архив' },
    more: 'Показать ещё {n}',
    clause: 'Пункт {n}',
    section: 'Раздел {n}',
    textLanguage: 'Язык текста',
    document: 'Документ',
    nothing: 'Ничего не найдено',
    nothingFor: 'По запросу «{query}» в выбранных документах ничего нет.',
    advice: [
      'Проверьте, нет ли опечатки.',
      'Попробуйте другое слово или его начало.',
      'Введите номер пункта, например 7.3.',
    ],
    failed: 'Поиск не загрузился. Откройте документ и найдите слово в браузере (Ctrl+F).',
    loading: 'Ищем…',
    noScript:
      'Поиск работает, когда в браузере включены скрипты. Без них откройте документ и найдите слово в браузере (Ctrl+F).',
    documents: 'Документы',
    thisDocument: 'Этот документ',
    allHits: 'Все результаты: {n}',
    toChoose: 'выбрать',
    toOpen: 'открыть',
    toClose: 'закрыть',
    languageName,
  },

  notFound: {
    title: 'Страница не найдена',
    text: 'Возможно, документ переименован.',
    all: 'Все документы',
    noComparison: 'Такого сравнения нет. У документа с одной редакцией сравнивать не с чем.',
    openDocument: 'Открыть документ',
  },

  keys: {
    title: 'Клавиши',
    /** Each key with what it does, in the order of the list. */
    list: [
      ['/', 'поиск'],
      ['N', 'следующее изменение'],
      ['P', 'предыдущее изменение'],
      ['V', 'в тексте или рядом'],
      ['L', 'другой язык, тот же пункт'],
      ['T', 'содержание'],
      ['?', 'этот список'],
    ] as readonly (readonly [string, string])[],
    off: 'Не использовать буквы и знаки (Ctrl+K остаётся)',
    close: 'Закрыть',
  },

  moved: {
    title: 'Документ переехал',
    text: 'Адрес этого документа изменился.',
    open: 'Открыть документ',
  },
};

export type Words = typeof ru;

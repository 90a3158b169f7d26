/**
 * Interface words in Russian. Every other language has every key of this file, by type.
 * Words of the interface only: the words of documents are never here.
 */
import type { ChangeKind } from '../legal/comparison/comparison.ts';
import type { Day, DocumentKind, LanguageCode } from '../legal/document.ts';
import { inSentence, saysWhatItIs } from './case.ts';
import { short } from './days.ts';
import type { Forms } from './plurals.ts';
import { alsoReworded, changes, comparison } from './ru-comparison.ts';
import { exportWords } from './ru-exports.ts';
import { counted, date, endingIn, languageName, onlyIn } from './ru-grammar.ts';

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

  comparison,

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

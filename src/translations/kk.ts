import type { DocumentKind } from '../legal/document.ts';
import { capitalised, inSentence, saysWhatItIs } from './case.ts';
import { short } from './days.ts';
import { alsoReworded, changes, comparison } from './kk-comparison.ts';
import { exportWords } from './kk-exports.ts';
import { date, from, named, of, on, tongue } from './kk-grammar.ts';
import type { Forms } from './plurals.ts';
import type { Words } from './ru.ts';

/** A noun keeps its singular after any number. */
const inAnyNumber = (words: string): Forms => ({
  one: words,
  few: words,
  many: words,
  other: words,
});

const unchangedSince = (ordinal: number): string =>
  `${ordinal === 1 ? 'бірінші' : `№\u00a0${ordinal}`} редакциядан бері өзгеріссіз`;

/** «2.3-тармақ», «2.3, 2.4-тармақтар», «2.3–2.9-тармақтар (7)» */
function clausesOf(numbers: readonly string[]): string {
  if (numbers.length === 1) return `${numbers[0]}-тармақ`;
  return numbers.length > 6
    ? `${numbers[0]}–${numbers.at(-1)}-тармақтар (${numbers.length})`
    : `${numbers.join(', ')}-тармақтар`;
}

const kinds: Record<DocumentKind, string> = {
  terms: 'Келісім',
  privacy: 'Дербес деректер',
  cookies: 'Cookie файлдары',
  rules: 'Қағидалар',
  offer: 'Оферта',
  consent: 'Келісім беру',
  charter: 'Жарғы',
  other: 'Құжат',
};

export const kk: Words = {
  name: 'Қазақша',
  shortName: 'Қаз',
  cellName: 'ҚАЗ',

  date,
  dateShort: short,
  since: (day) => `${from(day)} бастап`,
  period: (first, last) => `${date(first)}\u00a0— ${date(last)}`,
  length: (years, monthsOver) =>
    [years > 0 ? `${years}\u00a0жыл` : '', monthsOver > 0 ? `${monthsOver}\u00a0ай` : '']
      .filter(Boolean)
      .join(' ') || 'бір айдан аз',

  site: {
    documents: 'Құқықтық құжаттар',
    skip: 'Құжат мәтініне өту',
    search: 'Құжаттардан іздеу',
    language: 'Құжат тілі',
    breadcrumbs: 'Бағдарлау',
    help: 'Сайт туралы',
    readingComparisons: 'Салыстыруды қалай оқу керек',
    home: 'Барлық құжаттар',
    footer: 'Анықтама',
  },

  status: {
    upcoming: 'Әлі күшіне енген жоқ',
    'in-force': 'Қолданыстағы редакция',
    archived: 'Күшін жойған',
    short: { upcoming: 'Әлі қолданылмайды', 'in-force': 'Қолданыста', archived: 'Қолданылмайды' },
  },

  home: {
    lead: 'Мұнда қолданыстағы мәтіндер жарияланған. Бұрынғы редакциялардың бәрі архивте сақталады.',
    updated: (day) => `${on(day)} жаңартылды`,
    inForceSince: (day) => `${from(day)} бастап`,
    upcoming: (day) => `${from(day)} бастап — жаңа редакция`,
    repealed: 'Күшін жойған құжаттар',
    repealedOn: (day) => `${from(day)} бастап қолданылмайды`,
    onlyIn: (language) => `Тек ${tongue(language)}`,
    empty: 'Құжаттар әлі жарияланған жоқ.',
  },

  document: {
    kinds,
    inForceFrom: 'Күшіне енген күні',
    willBeInForceFrom: 'Күшіне енетін күні',
    wasInForce: 'Қолданылған мерзімі',
    updated: 'Соңғы жаңартылған күні',
    published: 'Жарияланған күні',
    edition: 'Редакция',
    number: (ordinal, total) => `№\u00a0${ordinal} (барлығы\u00a0${total})`,
    editionNumber: (ordinal) => `№\u00a0${ordinal} редакция`,
    approved: 'Бекіткен',
    approval: (body, act, number, day) =>
      [
        body,
        [day && of(day), number && `№\u00a0${number}`, inSentence(act)].filter(Boolean).join(' '),
      ]
        .filter(Boolean)
        .join(', '),
    prevails: (language) =>
      `Мәтіндер арасында алшақтық болған жағдайда ${tongue(language).replace('тілінде', 'тіліндегі')} мәтіннің басым күші болады.`,
    contents: 'Мазмұны',
    top: 'Жоғарыға',
    allEditions: (total) => `Барлық редакциялар (${total})`,
    compareWithPrevious: 'Алдыңғысымен салыстыру',
    compareWithCurrent: 'Қолданыстағымен салыстыру',
    compare: 'Салыстыру',
    parallel: (names) => `Қатар: ${names.join(' | ')}`,
    parallelShort: (names) => `${names.join(' | ')} қатар`,
    print: 'Басып шығару',
    upcoming: (day) => `${on(day)} жаңа редакция күшіне енеді.`,
    upcomingArrived: (day) => `${from(day)} бастап жаңа редакция қолданылады.`,
    readNewEdition: 'Жаңа редакцияны ашу',
    whatWillChange: 'Не өзгеретінін көру',
    clause: (number) => `${number}-тармақ, сілтеме`,
    section: (number) => `${saysWhatItIs(number) ? number : `${number}-бөлім`}, сілтеме`,
    paragraph: 'Абзацқа сілтеме',
    changedOn: (day, kind, isReworded) =>
      `${on(day)} ${((isReworded && alsoReworded[kind]) || changes[kind]).toLowerCase()}`,
    whatChanged: 'Не өзгерді',
    copyLink: 'Сілтемені көшіру',
    linkCopied: 'Сілтеме көшірілді',
    permanentAddress: 'Осы редакцияның тұрақты мекенжайы',
    checksum: 'Мәтіннің бақылау сомасы (SHA-256)',
    editorsNote: 'Сайт ескертпесі, құжат мәтінінің бөлігі емес',
    footnotes: 'Ескертпелер',
    footnote: (n) => `${n}-ескертпе`,
    backToText: 'Мәтінге қайту',
    onlyIn: (language) => `Құжат тек ${tongue(language)} жарияланған.`,
    editionOnlyIn: (language) => `Бұл редакция тек ${tongue(language)} жарияланған.`,
    readIn: (language) => capitalised(`${tongue(language)} оқу`),
    citation: (title, ordinal, day) => `${title}, ${of(day)} №\u00a0${ordinal} редакция`,
    clauseMissing: (number, language) => `${number}-тармақ ${named(language)} мәтінде жоқ`,
    sectionMissing: (number, language) =>
      `${number ? `${number}-бөлім` : 'Бұл бөлім'} ${named(language)} мәтінде жоқ`,
    readThere: (language) => `${named(language)} оқу`,
    noSuchClause: 'Бұл редакцияда мұндай тармақ жоқ.',
    lookInHistory: 'Барлық редакцияларды көру',
    tableScroll: 'Кесте, көлденең жылжиды',
  },

  strip: {
    label: 'Редакцияның мәртебесі',
    archived: (ordinal) => `№ ${ordinal} архивтік редакция.`,
    notSince: (day) => `${from(day)} бастап қолданылмайды.`,
    upcoming: (ordinal) => `Алдағы № ${ordinal} редакция.`,
    notUntil: (day) => `${on(day)} күшіне енеді.`,
    repealed: (day) => `Құжат ${on(day)} күшін жойды.`,
    sameClause: 'Осы тармақты қолданыстағы редакцияда ашу',
    current: 'Қолданыстағы редакцияны ашу',
    clauseGone: 'Қолданыстағы редакцияда бұл тармақ жоқ',
    clauseNew: 'Қолданыстағы редакцияда бұл тармақ әлі жоқ',
    barArchived: 'Архив, қолданылмайды',
    barUpcoming: 'Әлі қолданылмайды',
  },

  printHeads: {
    period: (ordinal, first, last) =>
      `№ ${ordinal} редакция · ${short(first)} ж. ${last ? `– ${short(last)} ж.` : 'бастап'}`,
    archived: (ordinal, day) =>
      `Архивтік № ${ordinal} редакция · ${short(day)} ж. бастап қолданылмайды`,
  },

  history: {
    title: 'Барлық редакциялар',
    first: 'Бірінші редакция.',
    inForceSince: (day) => `${from(day)} бастап қолданылады`,
    willBeInForce: (day) => `${on(day)} күшіне енеді`,
    wasInForce: (first, last) => `${date(first)}\u00a0— ${date(last)} аралығында қолданылды`,
    publishedOn: (day) => `${on(day)} жарияланды`,
    never: 'Қолданылған жоқ',
    read: 'Оқу',
    compareWith: (ordinal) => `№\u00a0${ordinal} редакциямен салыстыру`,
    technical: 'Техникалық түзету',
    noChanges: 'Мәтінде өзгеріс жоқ',
    details: 'Бақылау сомасы және тұрақты мекенжайы',
    onDate: 'Қай күні қай редакция қолданылды',
    dateField: 'Күні',
    datePlaceholder: 'кк.аа.жжжж',
    show: 'Редакцияны көрсету',
    before: (day) =>
      `Бұл күні құжат әлі болмаған. Бірінші редакция ${from(day)} бастап қолданылды.`,
    repealed: (day) =>
      `Бұл күні қолданыстағы редакция жоқ: құжат ${from(day)} бастап қолданылмайды.`,
    noSuchDate: 'Күнтізбеде мұндай күн жоқ.',
    badDate: 'Күнді кк.аа.жжжж түрінде енгізіңіз, мысалы, 01.07.2025.',
    answerOn: {
      past: (day) => `${day} күні қолданылған:`,
      today: (day) => `${day} күні қолданыста:`,
      future: (day) => `${day} күні қолданылады:`,
    },
    asPublished: '(бүгінге дейін жарияланған редакциялар бойынша)',
    periods: 'Қолданылу кезеңдері',
    firstDay: 'Бірінші күні',
    lastDay: 'Соңғы күні',
    compareTwo: 'Екі редакцияны салыстыру',
  },

  clauseHistory: {
    title: 'Тармақтар тарихы',
    clause: 'Тармақ тарихы',
    section: 'Бөлім тарихы',
    lead: 'Әр тармақтың бірінші редакциядан соңғысына дейінгі тарихы: қашан қосылды, қандай сөздері өзгертілді, қашан алып тасталды.',
    guess: 'Қай тармақ қайсысының жалғасы екенін сайт сөздеріне қарап анықтайды.',
    first: (ordinal) =>
      ordinal === 1
        ? 'Бірінші редакциядан бері'
        : `Осы тілдегі алғашқы №\u00a0${ordinal} редакциядан бері`,
    parted: 'Мына тармақтан бөлінді:',
    joined: 'Мына тармақтың құрамына енгізілді:',
    again: (day) => `Дәл осындай мәтіні бар тармақ ${on(day)} алып тасталған:`,
    comparedWith: (ordinal) => `№\u00a0${ordinal} редакциямен салыстырғанда`,
    unchangedSince,
    unchanged: (numbers, ordinal) =>
      `${numbers.length > 0 ? clausesOf(numbers) : 'Мәтін'} ${unchangedSince(ordinal)}`,
    onlyNumbers: (numbers) =>
      numbers.length > 0
        ? `${clausesOf(numbers)}: тек ${numbers.length > 1 ? 'нөмірлері' : 'нөмірі'} өзгерді`
        : 'Тек нөмірі өзгерді',
    missing: (ordinals, language) =>
      `№\u00a0${ordinals.join(', ')} редакция${ordinals.length > 1 ? 'лар' : ''} ${tongue(language)} жарияланбаған, сондықтан мұнда ескерілмеді.`,
    noSuchClause: 'Ешбір редакцияда мұндай тармақ жоқ.',
  },

  parallel: {
    title: 'Қатарлас мәтіндер',
    caption: (names) => `Құжат тармақтары қатар: ${names.join(', ')}; әр жолда бір тармақ`,
    number: 'Тармақ',
    section: 'Бөлім',
    paragraph: 'Абзац',
    order: 'Тілдердің реті',
    only: (language) => `Тек ${named(language)}`,
    missing: (language) => `Редакцияның ${named(language)} мәтінінде бұл тармақ жоқ.`,
    missingSection: (language) => `Редакцияның ${named(language)} мәтінінде бұл бөлім жоқ.`,
    missingParagraph: (language) => `Редакцияның ${named(language)} мәтінінде бұл абзац жоқ.`,
    oneLanguage: 'Қатар көрсететін мәтін жоқ: бұл редакция бір тілде ғана жарияланған.',
  },

  comparison,

  exports: exportWords(of),

  search: {
    title: 'Іздеу',
    field: 'Сөз немесе тармақ нөмірі',
    submit: 'Іздеу',
    filters: 'Сүзгілер',
    hits: inAnyNumber('{n}\u00a0сәйкестік'),
    inDocuments: inAnyNumber('{n}\u00a0құжатта'),
    counted: '{documents} {hits}',
    scope: 'қолданыстағы редакцияларда',
    waiting: {
      upcoming: 'Алдағы редакцияларда тағы {hits} бар.',
      archived: 'Архивтік редакцияларда тағы {hits} бар.',
      language: 'Басқа тілде тағы {hits} бар.',
    },
    searchThere: {
      upcoming: 'Алдағылардан да іздеу',
      archived: 'Архивтен де іздеу',
      language: 'Сол тілде де іздеу',
    },
    meant: 'Мүмкін, іздегеніңіз:',
    moreDocuments: 'Басқа құжаттарды көрсету: {hits}',
    editions: 'Редакциялар',
    statuses: { 'in-force': 'Қолданыстағы', upcoming: 'Алдағы', archived: 'Архив' },
    more: 'Тағы {n} көрсету',
    clause: '{n}-тармақ',
    section: '{n}-бөлім',
    textLanguage: 'Мәтін тілі',
    document: 'Құжат',
    nothing: 'Ештеңе табылмады',
    nothingFor: 'Таңдалған құжаттардан «{query}» табылмады.',
    advice: [
      'Сөздің дұрыс жазылғанын тексеріңіз.',
      'Басқа сөзді немесе сөздің басын теріп көріңіз.',
      'Тармақ нөмірін теріңіз, мысалы, 7.3.',
    ],
    failed: 'Іздеу жүктелмеді. Құжатты ашып, сөзді браузерден іздеңіз (Ctrl+F).',
    loading: 'Ізделуде…',
    noScript:
      'Іздеу үшін браузерде скрипттер қосулы болуы керек. Әйтпесе құжатты ашып, сөзді браузерден іздеңіз (Ctrl+F).',
    documents: 'Құжаттар',
    thisDocument: 'Осы құжат',
    allHits: 'Барлық нәтиже: {n}',
    toChoose: 'таңдау',
    toOpen: 'ашу',
    toClose: 'жабу',
    languageName: named,
  },

  notFound: {
    title: 'Бет табылмады',
    text: 'Құжаттың атауы өзгерген болуы мүмкін.',
    all: 'Барлық құжаттар',
    noComparison: 'Мұндай салыстыру жоқ. Құжаттың редакциясы біреу болса, салыстыратын ештеңе жоқ.',
    openDocument: 'Құжатты ашу',
  },

  keys: {
    title: 'Пернелер',
    list: [
      ['/', 'іздеу'],
      ['N', 'келесі өзгеріс'],
      ['P', 'алдыңғы өзгеріс'],
      ['V', 'мәтін ішінде немесе қатар'],
      ['L', 'басқа тіл, сол тармақ'],
      ['T', 'мазмұны'],
      ['?', 'осы тізім'],
    ],
    off: 'Әріп пен таңба пернелерін өшіру (Ctrl+K жұмыс істей береді)',
    close: 'Жабу',
  },

  moved: {
    title: 'Құжаттың мекенжайы өзгерді',
    text: 'Бұл құжаттың мекенжайы өзгерді.',
    open: 'Құжатты ашу',
  },
};

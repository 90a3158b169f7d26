/** Қазақша интерфейс сөздері: interface words in Kazakh. */
import type { ChangeKind } from '../legal/comparison/comparison.ts';
import type { Day, DocumentKind, LanguageCode } from '../legal/document.ts';
import { capitalised, inSentence, saysWhatItIs } from './case.ts';
import { parts, short } from './days.ts';
import { exportWords } from './kk-exports.ts';
import type { Forms } from './plurals.ts';
import type { Words } from './ru.ts';

/**
 * Nominative, ablative (…бастап), locative (…күшіне енеді), dative (…дейін) and the attribute
 * of an act (…№ 41 бұйрық): Kazakh declines the month.
 */
const months = [
  ['қаңтар', 'қаңтардан', 'қаңтарда', 'қаңтарға', 'қаңтардағы'],
  ['ақпан', 'ақпаннан', 'ақпанда', 'ақпанға', 'ақпандағы'],
  ['наурыз', 'наурыздан', 'наурызда', 'наурызға', 'наурыздағы'],
  ['сәуір', 'сәуірден', 'сәуірде', 'сәуірге', 'сәуірдегі'],
  ['мамыр', 'мамырдан', 'мамырда', 'мамырға', 'мамырдағы'],
  ['маусым', 'маусымнан', 'маусымда', 'маусымға', 'маусымдағы'],
  ['шілде', 'шілдеден', 'шілдеде', 'шілдеге', 'шілдедегі'],
  ['тамыз', 'тамыздан', 'тамызда', 'тамызға', 'тамыздағы'],
  ['қыркүйек', 'қыркүйектен', 'қыркүйекте', 'қыркүйекке', 'қыркүйектегі'],
  ['қазан', 'қазаннан', 'қазанда', 'қазанға', 'қазандағы'],
  ['қараша', 'қарашадан', 'қарашада', 'қарашаға', 'қарашадағы'],
  ['желтоқсан', 'желтоқсаннан', 'желтоқсанда', 'желтоқсанға', 'желтоқсандағы'],
] as const;

/** The legal style, «2026 жылғы 1 қыркүйек», with the month in one of its four cases. */
function inCase(day: Day, grammaticalCase: 0 | 1 | 2 | 3 | 4): string {
  const { year, month, dayOfMonth } = parts(day);
  return `${year}\u00a0жылғы ${dayOfMonth}\u00a0${months[month - 1]?.[grammaticalCase]}`;
}

const date = (day: Day) => inCase(day, 0);
const from = (day: Day) => inCase(day, 1);
const on = (day: Day) => inCase(day, 2);
const of = (day: Day) => inCase(day, 4);

const changes: Record<ChangeKind, string> = {
  added: 'Қосылды',
  removed: 'Алып тасталды',
  reworded: 'Өзгертілді',
  renumbered: 'Нөмірі өзгерді',
  moved: 'Орны ауыстырылды',
  split: 'Бөлінді',
  merged: 'Біріктірілді',
  typographic: 'Таңбалар түзетілді, сөздер өзгерген жоқ',
  consequential: 'Тек сілтеме өзгерді',
};

const alsoReworded: Partial<Record<ChangeKind, string>> = {
  moved: 'Орны ауыстырылып, өзгертілді',
  split: 'Бөлініп, өзгертілді',
  merged: 'Біріктіріліп, өзгертілді',
};

const changesInSections: Partial<Record<ChangeKind, string>> = {
  moved: 'Бөлімнің орны ауыстырылды',
  added: 'Бөлім қосылды',
  removed: 'Бөлім алып тасталды',
};

/** A noun or verb keeps its singular after a number in Kazakh. */
const changesCounted: Record<ChangeKind, string> = {
  added: 'тармақ қосылды',
  removed: 'тармақ алып тасталды',
  reworded: 'тармақ өзгертілді',
  renumbered: 'тармақтың нөмірі өзгерді',
  moved: 'тармақтың орны ауыстырылды',
  split: 'тармақ бөлінді',
  merged: 'тармақ біріктірілді',
  typographic: 'тармақта таңбалар түзетілді',
  consequential: 'тармақтың сілтемесі өзгерді',
};

const languages = new Intl.DisplayNames('kk', { type: 'language' });
/** «орыс», of «орыс тілі» */
const people = (language: LanguageCode) =>
  (languages.of(language) ?? language).replace(/ тілі$/, '');
/** «орыс тілінде» */
const tongue = (language: LanguageCode) => `${people(language)} тілінде`;
/** «орысша»; back vowels take -ша, front ones -ше. */
const named = (language: LanguageCode) =>
  people(language) + (/[аоұыуя][^аоұыуяәөүіеи]*$/u.test(people(language)) ? 'ша' : 'ше');

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

  comparison: {
    title: (fromOrdinal, toOrdinal) =>
      `№\u00a0${fromOrdinal} және №\u00a0${toOrdinal} редакцияларды салыстыру`,
    old: 'Бұрынғы',
    new: 'Жаңа',
    oldEdition: (ordinal, day) => `Бұрынғы: № ${ordinal} редакция, ${from(day)} бастап`,
    newEdition: (ordinal, day) => `Жаңа: № ${ordinal} редакция, ${from(day)} бастап`,
    option: (ordinal, first, last) =>
      `№\u00a0${ordinal} — ${last ? `${short(first)}–${short(last)}` : `${short(first)} бастап`}`,
    compare: 'Салыстыру',
    totals: 'Салыстыру қорытындысы',
    view: 'Салыстыру көрінісі',
    inline: 'Мәтін ішінде',
    sideBySide: 'Қатар',
    onlyChanged: 'Тек өзгертілген тармақтар',
    previous: 'Алдыңғысы',
    next: 'Келесісі',
    previousKey: 'Алдыңғы өзгеріс (P)',
    nextKey: 'Келесі өзгеріс (N)',
    position: (n, total) => `${n} / ${total}`,
    total: (n) => `${n}\u00a0өзгеріс`,
    changedClauses: 'Өзгертілген тармақтар',
    howToRead: 'Қалай оқу керек',
    legend: {
      added: 'қосылған мәтін',
      removed: 'алып тасталған мәтін',
      folded: 'Өзгеріссіз тармақтар жиылған.',
    },
    kinds: changes,
    sectionKinds: changesInSections,
    counted: (kind) => changesCounted[kind],
    movedTo: (number) => `Орны ауыстырылды: енді ${number}`,
    clauseMovedTo: 'Тармақтың орны ауыстырылды: енді',
    sectionMovedTo: 'Бөлімнің орны ауыстырылды: енді',
    paragraphMovedTo: 'Абзацтың орны ауыстырылды:',
    newPlace: 'жаңа орны',
    alsoReworded,
    wasClause: 'Бұрынғы нөмірі —',
    wasSection: 'Бұрынғы нөмірі —',
    wasPlace: 'Бұрынғы орны',
    unchanged: (numbers) =>
      `${numbers.join(', ')}-тармақ${numbers.length > 1 ? 'тар' : ''} өзгеріссіз`,
    unchangedMany: (first, last, n) => `${first}–${last}-тармақтар (${n}) өзгеріссіз`,
    unchangedText: 'Мәтін өзгеріссіз',
    renumberedOnly: (pairs) => `Тек нөмірі өзгерді: ${pairs.join(', ')}`,
    renumberedMany: (was, now, n) =>
      `Тек нөмірлері өзгерді: ${was.join('\u00a0— ')} → ${now.join('\u00a0— ')} (${n})`,
    sectionUnchanged: (title) => `«${title}» бөлімі өзгеріссіз`,
    sectionRenumbered: (number, was, title) =>
      `${number}-бөлім (бұрынғы ${was}) «${title}»: тек нөмірлері өзгерді`,
    sectionNumbersOnly: (title) => `«${title}» бөлімі: тек нөмірлері өзгерді`,
    sectionsUnchanged: (numbers) => `${numbers.join(', ')}-бөлімдер өзгеріссіз`,
    sectionsRenumbered: (numbers, was) =>
      `${numbers.join(', ')}-бөлімдер (бұрынғы ${was.join(', ')}): тек нөмірлері өзгерді`,
    show: 'көрсету',
    staleRenumbered: (words, now) =>
      `«${words}» деген сілтеме өзгертілмеген, ал ол көрсеткен норманың нөмірі енді – ${now}.`,
    staleRemoved: (words) =>
      `«${words}» деген сілтеме өзгертілмеген, ал ол көрсеткен норма алып тасталған.`,
    staleReferences:
      'Сілтемелер өзгертілмеген, ал олар көрсеткен нормалардың нөмірі өзгерген немесе өзі алып тасталған',
    linkChanged: ({ words, was, now }) => {
      if (was === null) return `«${words}» деген сөздер сілтемеге айналды: ${now}.`;
      if (now === null)
        return `«${words}» деген сөздер енді сілтеме емес, бұрынғы сілтеме: ${was}.`;
      return `«${words}» сілтемесінің мекенжайы өзгертілді: бұрын – ${was}, енді – ${now}.`;
    },
    titleChanged: 'Атауы өзгертілді:',
    wasNot: 'Тармақ болмаған',
    sectionWasNot: 'Бөлім болмаған',
    paragraphWasNot: 'Абзац болмаған',
    gone: 'Тармақ алып тасталды',
    paragraphGone: 'Абзац алып тасталды',
    sectionGone: 'Бөлім алып тасталды',
    comparedAt: 'Жаңа мәтінмен салыстыру мына тармақта:',
    inserted: 'қосылды:',
    deleted: 'алып тасталды:',
    none: 'Редакциялар мәтінінде айырмашылық жоқ.',
    sameWords: 'Сөздер өзгермеген: тек нөмірлер, тармақтарға сілтемелер немесе таңбалар өзгерген.',
    oneMissing: (ordinal, language) =>
      `№ ${ordinal} редакция ${tongue(language)} жарияланбаған: салыстыратын мәтін жоқ.`,
    pick: 'Қай редакцияларды салыстыру керек',
    pairs: 'Дайын салыстырулар',
    unknown: 'Мұндай редакция жоқ. Тізімнен таңдаңыз.',
    noWords: (ordinal) => `№ ${ordinal} редакцияда мәтін жоқ.`,
    writtenAnew: 'Бұл екі редакцияның ортақ мәтіні жоққа тән: құжат жаңадан жазылған.',
    twoDocuments: 'Бұл екі мәтінде ортақ ештеңе жоққа тән: олар әртүрлі құжаттарға ұқсайды.',
    emptyFile: 'файлда мәтін жоқ, салыстыратын ештеңе жоқ.',
    one: 'Екінші редакцияны таңдаңыз.',
    comparing: 'Редакциялар салыстырылып жатыр…',
    failed:
      'Салыстыру мүмкін болмады. Байланысты тексеріп, бетті жаңартыңыз немесе екі редакцияны ашыңыз:',
    noScript: 'Басқа екі редакцияны салыстыру үшін браузерде скрипттер қосулы болуы керек.',
    sameEdition: 'Екі түрлі редакцияны таңдаңыз.',
    swap: 'Орындарын ауыстыру',
    paragraph: 'Абзац',
    preamble: 'Кіріспе бөлік',
    allLanguages: (n) => (n > 2 ? 'Барлық тілде' : 'Екі тілде'),
    titleInLanguages: (fromOrdinal, toOrdinal, n) =>
      `№\u00a0${fromOrdinal} және №\u00a0${toOrdinal} редакцияларды ${n > 2 ? 'барлық' : 'екі'} тілде салыстыру`,
    changedInSome: (n) =>
      n > 2 ? 'Кейбір тілде ғана өзгертілген тармақтар' : 'Бір тілде ғана өзгертілген тармақтар',
    renumberedInSome: (n) =>
      n > 2
        ? 'Кейбір тілде ғана нөмірі өзгерген тармақтар'
        : 'Бір тілде ғана нөмірі өзгерген тармақтар',
    changedInAll: (n) =>
      n > 2
        ? 'Кейбір тілде ғана өзгертілген тармақтар табылмады.'
        : 'Бір тілде ғана өзгертілген тармақтар табылмады.',
    onlyInText: (change, languages) =>
      `Тек ${languages.map(named).join(' және ')} мәтінде ${inSentence(change)}`,
    itemsOnlyInText: (items, languages) =>
      `Тек ${languages.map(named).join(' және ')} мәтінде өзгертілді: ${items.join(', ')}`,
    untouched: 'Өзгеріссіз',
    elsewhere: 'Мына тармақты қараңыз:',
    inNeither: {
      section: (language) => `Екі редакцияның да ${named(language)} мәтінінде бұл бөлім жоқ.`,
      clause: (language) => `Екі редакцияның да ${named(language)} мәтінінде бұл тармақ жоқ.`,
      paragraph: (language) => `Екі редакцияның да ${named(language)} мәтінінде бұл абзац жоқ.`,
    },
    oneLanguage:
      'Тілдерді салыстыру мүмкін емес: екі редакцияның мәтіні кемінде екі тілде жарияланбаған.',
  },

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

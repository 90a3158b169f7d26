/** Words of the pages that compare two editions, in Kazakh. */
import type { ChangeKind } from '../legal/comparison/comparison.ts';
import { inSentence } from './case.ts';
import { short } from './days.ts';
import { from, named, tongue } from './kk-grammar.ts';
import type { ComparisonWords } from './ru-comparison.ts';

export const changes: Record<ChangeKind, string> = {
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

export const alsoReworded: Partial<Record<ChangeKind, string>> = {
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

export const comparison: ComparisonWords = {
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
    if (now === null) return `«${words}» деген сөздер енді сілтеме емес, бұрынғы сілтеме: ${was}.`;
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
};

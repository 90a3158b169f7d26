/**
 * Binds words that a line must not end or begin with: only ordinary spaces become no-break
 * ones, so the words of the law stay as they are in the file.
 */
const NBSP = '\u00a0';

const before = / (?=[—–](?:\s|$))/g;
const afterSign = /(?<=[№§]) (?=\S)/g;
const russianPreposition = /(?<=(?:^|[\s(«"])(?:[авиокусяАВИОКУСЯ]|не|на|до|за|по|из|от|Не|На|До|За|По|Из|От)) (?=\S|$)/g;
/** «г. Алматы», «ул. Абая», «ст. 5», «п. 2.1» */
const abbreviation = /(?<=(?:^|[\s(«])(?:г|ул|ст|п|пп|им|т)\.) (?=[\p{L}\d])/gu;
const units =
  /(?<=\d) (?=(?:%|₸|г\.|гг\.|кг|км|тенге|млн|млрд|тыс\.|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|теңге|жыл|жылғы|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)(?![\p{L}]*\d))/gu;

export function bindSpaces(text: string, language: string): string {
  if (!text.includes(' ')) return text;
  let bound = text.replace(before, NBSP);
  if (/[№§]/.test(bound)) bound = bound.replace(afterSign, NBSP);
  if (/\d /.test(bound)) bound = bound.replace(units, NBSP);
  return language === 'ru' ? bound.replace(russianPreposition, NBSP).replace(abbreviation, NBSP) : bound;
}

/**
 * Binds words that a line must not end or begin with: only ordinary spaces become no-break
 * ones, so the words of the law stay as they are in the file.
 */
const NBSP = '\u00a0';

const beforeDash = /(?=[—–](?:\s|$))/;
const afterSign = /(?<=[№§] )(?=\S)/;
const unit =
  /(?<=\d )(?=(?:%|₸|г\.|гг\.|кг|км|тенге|млн|млрд|тыс\.|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|теңге|жыл|жылғы|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)(?![\p{L}]*\d))/u;
const russianPreposition =
  /(?<=(?:^|[\s(«"])(?:[авиокусяАВИОКУСЯ]|не|на|до|за|по|из|от|Не|На|До|За|По|Из|От) )(?=\S|$)/;
/** «г. Алматы», «ул. Абая», «ст. 5», «п. 2.1» */
const abbreviation = /(?<=(?:^|[\s(«])(?:г|ул|ст|п|пп|им|т)\. )(?=[\p{L}\d])/u;

/**
 * One pass, which looks around only where a space is: this is done for every word of every
 * page, and a text has far fewer spaces than places.
 */
const spaceAt = (...places: readonly RegExp[]): RegExp =>
  new RegExp(` (?:${places.map(({ source }) => source).join('|')})`, 'gu');

const everywhere = spaceAt(beforeDash, afterSign, unit);
const inRussian = spaceAt(beforeDash, afterSign, unit, russianPreposition, abbreviation);

export function bindSpaces(text: string, language: string): string {
  return text.replace(language === 'ru' ? inRussian : everywhere, NBSP);
}

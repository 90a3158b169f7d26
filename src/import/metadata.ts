/**
 * What a text says of itself. In: its blocks. Out: offers for `document.yaml` and
 * `edition.yaml`, each with the line it was read on. Offers only: an editor decides.
 */
import type { Language } from './alphabet.ts';
import type { Block } from './blocks.ts';

export interface Offer<T> {
  readonly value: T;
  readonly line: number;
}

export interface Metadata {
  readonly title: Offer<string> | null;
  readonly body: Offer<string> | null;
  readonly act: Offer<string> | null;
  readonly number: Offer<string> | null;
  readonly date: Offer<string> | null;
  readonly audience: Offer<string> | null;
  readonly prevails: Offer<Language> | null;
  /** Days between publication and effect that the text promises. */
  readonly notice: Offer<number> | null;
}

export function metadataOf(blocks: readonly Block[], language: Language): Metadata {
  const title = blocks.find(({ kind }) => kind === 'title');
  const approval = approvalOf(blocks, language);
  return {
    title: title ? { value: title.text, line: title.line } : null,
    ...approval,
    audience: first(blocks.slice(0, 10), audienceIn),
    prevails: first(blocks, ({ text }) => prevailsIn(text)),
    notice: first(blocks, ({ text }) => noticeIn(text)),
  };
}

function first<T>(blocks: readonly Block[], find: (block: Block) => T | null): Offer<T> | null {
  for (const block of blocks) {
    const value = find(block);
    if (value !== null) return { value, line: block.line };
  }
  return null;
}

const approved =
  /(?<!\p{L})(?:утвержд[её]н[аоы]?|утверждаю|принят[аоы]|бекітілген|бекітемін|бекітілді|қабылданған)(?!\p{L})/iu;

/** The line of approval with the few that follow it: «Утверждена», «Приказом…», «№ 26 от…». */
function approvalOf(blocks: readonly Block[], language: Language) {
  const near = [...blocks.slice(0, 12), ...blocks.slice(-6)];
  const at = near.findIndex(
    ({ text, kind }) => kind !== 'clause' && text.length < 400 && approved.test(text),
  );
  const own = near[at];
  if (!own) return { body: null, act: null, number: null, date: null };
  const around = near
    .slice(Math.max(0, at - 3), at + 5)
    .filter(({ kind, text }) => kind !== 'clause' && text.length < 300);
  const from = approved.exec(own.text)?.index === 0 ? around.slice(around.indexOf(own)) : around;
  const text = from.map((block) => block.text).join(' ');
  const offer = (value: string | null): Offer<string> | null =>
    value ? { value, line: own.line } : null;
  return {
    body: offer(bodyIn(text, language)),
    act: offer(actIn(text)),
    number: offer(/(?:№|N)\s*_*\s*([\p{L}\d/.-]*\d[\p{L}\d/-]*)/u.exec(text)?.[1] ?? null),
    date: offer(dateIn(text)),
  };
}

const acts: readonly (readonly [RegExp, string])[] = [
  [/протокол\p{L}*\s+(?:внеочередного\s+)?(?:общего\s+)?заседани/iu, 'Протокол заседания'],
  [/протокол\p{L}*/iu, 'Протокол'],
  [/приказ\p{L}*/iu, 'Приказ'],
  [/решени\p{L}*/iu, 'Решение'],
  [/постановлени\p{L}*/iu, 'Постановление'],
  [/распоряжени\p{L}*/iu, 'Распоряжение'],
  [/отырыс\p{L}*[^.]{0,80}хаттама/iu, 'Отырыс хаттамасы'],
  [/хаттама\p{L}*/iu, 'Хаттама'],
  [/бұйры\p{L}*/iu, 'Бұйрық'],
  [/шешім\p{L}*/iu, 'Шешім'],
  [/қаулы\p{L}*/iu, 'Қаулы'],
];

const actIn = (text: string): string | null =>
  acts.find(([pattern]) => pattern.test(text))?.[1] ?? null;

const bodies: readonly (readonly [RegExp, string])[] = [
  [/генеральн\p{L}+ директор\p{L}*/iu, 'Генеральный директор'],
  [/совет\p{L}* директоров/iu, 'Совет директоров'],
  [/наблюдательн\p{L}+ совет\p{L}*/iu, 'Наблюдательный совет'],
  [/общ\p{L}+ собрани\p{L}+ (участников|акционеров)/iu, 'Общее собрание $1'],
  [/единственн\p{L}+ (участник|акционер)\p{L}*/iu, 'Единственный $1'],
  [/правлени[яеюм]\p{L}*/iu, 'Правление'],
  [/директор\p{L}*/iu, 'Директор'],
  [/президент\p{L}*/iu, 'Президент'],
  [/бас директор\p{L}*/iu, 'Бас директор'],
  [/директорлар кеңес\p{L}*/iu, 'Директорлар кеңесі'],
  [/басқарма\p{L}*/iu, 'Басқарма'],
  [/қатысушылардың жалпы жиналыс\p{L}*/iu, 'Қатысушылардың жалпы жиналысы'],
];

const company =
  /(?:АО|ТОО|ИП|НАО|ОЮЛ|Акционерн\p{L}+ обществ\p{L}+|Товариществ\p{L}+ с ограниченной ответственностью)\s*[«"“][^»"”]+[»"”]|[«"“][^»"”]+[»"”]\s*(?:АҚ|ЖШС|КеАҚ|ЖК)\p{L}*/u;

/** The body in the nominative where its word is known, then the company as it stands. */
function bodyIn(text: string, language: Language): string | null {
  const found = bodies.find(([pattern]) => pattern.test(text));
  if (!found) return null;
  const [pattern, name] = found;
  const word = name.replace('$1', pattern.exec(text)?.[1]?.toLowerCase() ?? '');
  const owner = company.exec(text)?.[0] ?? '';
  return (language === 'kk' ? [owner, word] : [word, owner]).filter(Boolean).join(' ');
}

const months = [
  'января|қаңтар',
  'февраля|ақпан',
  'марта|наурыз',
  'апреля|сәуір|сəуір',
  'мая|мамыр',
  'июня|маусым',
  'июля|шілде',
  'августа|тамыз',
  'сентября|қыркүйек',
  'октября|қазан',
  'ноября|қараша',
  'декабря|желтоқсан',
];

/** A day as `YYYY-MM-DD`; one that is not in the calendar is none. */
function dateIn(text: string): string | null {
  const dotted = /(?<!\d)_*(\d{1,2})_*[./]_*(\d{1,2})_*[./]_*((?:19|20)\d\d)(?!\d)/.exec(text);
  if (dotted) return dayOf(dotted[3], dotted[2], dotted[1]);
  for (const [index, names] of months.entries()) {
    const ru = new RegExp(`[«"“]?(\\d{1,2})[»"”]?\\s+(?:${names})\\s+((?:19|20)\\d\\d)`, 'iu').exec(
      text,
    );
    if (ru) return dayOf(ru[2], String(index + 1), ru[1]);
    const kk = new RegExp(
      `((?:19|20)\\d\\d)\\s*(?:жылғы|ж\\.)\\s*[«"“]?(\\d{1,2})[»"”]?\\s+(?:${names})`,
      'iu',
    ).exec(text);
    if (kk) return dayOf(kk[1], String(index + 1), kk[2]);
  }
  return null;
}

function dayOf(year = '', month = '', day = ''): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const longest = [
    31,
    y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ][m - 1];
  if (!longest || d < 1 || d > longest) return null;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

const audienceIn = ({ kind, text }: Block): string | null =>
  (kind === 'paragraph' || kind === 'heading') &&
  text.length < 200 &&
  (/^\(?(?:для |предназначен[аоы]?(?!\p{L}))/iu.test(text) ||
    /(?:үшін|арналған)\)?\.?$/iu.test(text))
    ? text
    : null;

/** The language whose text the words say prevails; several sentences may stand in one clause. */
function prevailsIn(text: string): Language | null {
  for (const sentence of text.split(/(?<=[.;])\s+(?=[\p{Lu}«])/u)) {
    if (
      !/расхождени|противоречи|разночтени|несоответстви|алшақты|қайшылы|сәйкессізді|сəйкессізді/iu.test(
        sentence,
      )
    )
      continue;
    const clause =
      /(?:примен|преимуществ|приоритет|преобладающ|превалиру|руководств|за основу|верн)[\s\S]*$|[\s\S]*(?:басым|артықшылы|қолданылады|басшылыққа)/iu.exec(
        sentence,
      )?.[0] ?? '';
    const told = languageNamed(clause);
    if (told) return told;
    const before = languageNamed(
      /([^,]*)(?:имеет|считается|является|обладает)[^,]*$/iu.exec(sentence)?.[1] ?? '',
    );
    if (before && clause !== '') return before;
  }
  return null;
}

function languageNamed(text: string): Language | null {
  const ru = /русск|русскоязычн|орыс\s*тіл|орысша/iu.test(text);
  const kk = /казахск|государственн\p{L}+ язык|қазақ\s*тіл|қазақша|мемлекеттік тіл/iu.test(text);
  return ru === kk ? null : ru ? 'ru' : 'kk';
}

function noticeIn(text: string): number | null {
  const about = /уведомл|размещ|опублик|изменени|редакци|хабарла|жариял|орналастыр|өзгеріс/iu.test(
    text,
  );
  if (!about) return null;
  const own = /изменени|новой редакции|редакци\p{L}|өзгеріс|өзгерт/iu.test(text);
  const days =
    /(?:не\s+(?:позднее|менее|ранее)\s*,?\s*чем\s+)?за\s+(\d{1,3})\s*(?:\([^)]*\)\s*)?(?:календарн\p{L}+\s+|рабоч\p{L}+\s+)?(?:дн|сут)/iu.exec(
      text,
    ) ??
    /(?:по истечении|через)\s+(\d{1,3})\s*(?:\([^)]*\)\s*)?(?:календарн\p{L}+\s+|рабоч\p{L}+\s+)?дн/iu.exec(
      text,
    ) ??
    /(?:кемінде|дейін)?\s*(?:күнтізбелік\s+|жұмыс\s+)?(\d{1,3})\s*(?:\([^)]*\)\s*)?(?:күнтізбелік\s+|жұмыс\s+)?күн(?:\s+бұрын|нен\s+кешіктірмей|\s+қалғанда|\s+өткен)/iu.exec(
      text,
    );
  return own && days ? Number(days[1]) : null;
}

import {
  type Entry,
  endsOfRange,
  type Level,
  type Mention,
  mayFollow,
  type Named,
  numberPattern,
} from './mention.ts';

const cases = '(?:а|у|ом|е|ы|ов|ам|ами|ах)?';
/**
 * Of the alphabets that texts are written in. A browser that compares two editions once would take
 * longer to make a machine of the letters of every script than to compare.
 */
const letter = 'a-zа-яёғқңұүһөәі';
const words = new RegExp(
  // The first letter decides most places cheaply, before anything looks back.
  String.raw`(?=[прсг])(?<![${letter}\d_.]|т\. ?)(?:` +
    String.raw`(?<item>подпункт${cases}|подп\.|пп\.(?=\s*(?:\d{1,3}|[${letter}])\)))|` +
    String.raw`(?<clause>пункт${cases}|п\. ?п\.|пп\.?|п\.)|` +
    String.raw`(?<section>раздел${cases}|разд\.)|` +
    String.raw`(?<article>стать(?:я|и|ю|е|ёй|ей|ям|ями|ях)|статей|ст\. ?ст\.|ст\.)|` +
    String.raw`(?<chapter>глав(?:а|ы|у|е|ой|ам|ами|ах)?|гл\.))` +
    String.raw`\s*(?:с\s+)?(?=\d|«[${letter}]»|[${letter}]\))`,
  'gi',
);
/** Where not even the beginning of such a word stands, nothing need be looked for. */
const anyWord = /п(?:ункт|одп|п|\.)|разд|ст(?:ат|\.)|гл(?:ав|\.)/i;
const wordHere = new RegExp(words.source, 'iy');

/** Words that may hold a list even of plain numbers: «разделах 5, 6 и 7», not «разделе 5, 30 дней». */
const plural = /(?:ы|ов|ам|ами|ах|ям|ями|ях|статей|статьи|пп\.?|ст\. ?ст\.|\sс)\s*$|^п\. ?п\./iu;

const separator = /\s*,\s*(?:(?:и|или|либо|а также)\s+)?|\s+(?:и|или|либо|по)\s+|\s*[-–—]\s*/uy;
const number = new RegExp(String.raw`(${numberPattern})(\))?(?![\p{L}\d%]|\.\d|[-–]\p{L})`, 'uy');
const item = /«?(\d{1,3}(?:-\d{1,2})?|\p{Ll}(?=»?\)|»))»?(\))?(?![\p{L}\d.%]*[\p{L}\d%])/uy;

/** Measures after a number: the number counts something and names no clause. */
const quantity =
  /^\s*(?:\([^)]*\)\s*)?(?:рабоч|календарн|банковск|дн[еяё]|день|час|минут|секунд|сут[оки]|недел|месяц|лет|год|раз[а ]|тенге|рубл|процент|млн|тыс|МРП|экземпляр|[%₸])/iu;

/** What follows when the words belong to another act: «статьёй 12 Закона», «п. 5 Правил перевозок». */
const foreignAct =
  /^\s*(?:\([^)]*\)\s*)?(?:(?:указанн|вышеуказанн|упомянут|данн|соответствующ|эт)\p{L}*\s+)?(?:(?:\p{Lu}\p{Ll}+(?:ого|его|ой|ей)\s+)?(?:Закон|[Кк]одекс|Конституци|Постановлени|постановлени|Приказ|приказ|Указ(?!анн)|указа\s|Директив|Регламент|Конвенци|Устава\s+\p{Lu}|Инструкци|Методик|Федеральн)|закона\s|(?:ГК|УК|ТК|НК|ГПК|АППК|КоАП|ПК|ЗРК|GDPR)(?!\p{L}))/u;
/** The same words with more about them name another text: «Правил оказания услуг», «Договора «…»». */
const qualifiedAct =
  /^\s*(?:\p{Lu}\p{Ll}+(?:ого|его|ой|ей|ых|их)\s+)?(?:[Пп]равил|[Пп]олитики|[Сс]оглашения|[Дд]оговора|[Пп]оложения|[Оо]ферты|[Пп]орядка|[Уу]словий|[Рр]егламента|[Сс]огласия|[Ии]нструкции|[Уу]става|[Сс]тандарта)\s+(?:[«"„“]|(?:о|об|по)\s|\p{Ll}*(?:ания|ения|ции|ости|ок|ов|ей|ки|жи|ема|ого|ых|их|ей)(?!\p{L}))/u;
const thisAct = /^\s*настоящ/iu;
/** «… Законом РК «О связи» (статья 5)» */
const foreignBefore =
  /(?:Закон|[Кк]одекс|Конституци|Постановлени|Приказ)[^.;()]{0,90}\((?:см\. ?)?\s*$/u;

interface Group {
  readonly level: Level;
  readonly word: number;
  readonly entries: readonly Entry[];
  readonly end: number;
}

/** Provisions named in Russian: «пункт 1.3», «пп. 2.1, 2.2», «подпункт 2) пункта 2.1», «разделы 5 и 6». */
export function mentionsInRussian(text: string): readonly Mention[] {
  const mentions: Mention[] = [];
  if (!anyWord.test(text)) return mentions;
  words.lastIndex = 0;
  for (let match = words.exec(text); match; match = words.exec(text)) {
    const chain = readChain(text, match);
    const end = chain.at(-1)?.end ?? words.lastIndex;
    if (chain.length > 0 && !isForeign(text, match.index, end)) mentions.push(...mentionsOf(chain));
    words.lastIndex = Math.max(end, match.index + 1);
  }
  return mentions;
}

/** «подпункте 2) пункта 3 статьи 8»: groups of numbers, the narrowest first. */
function readChain(text: string, first: RegExpExecArray): readonly Group[] {
  const chain: Group[] = [];
  for (let match: RegExpExecArray | null = first; match; ) {
    const group = readGroup(text, match);
    if (!group) break;
    chain.push(group);
    wordHere.lastIndex =
      group.end + (/^[.]?\s+/.exec(text.slice(group.end, group.end + 4))?.[0].length ?? 0);
    match = wordHere.lastIndex > group.end ? wordHere.exec(text) : null;
  }
  return chain;
}

function readGroup(text: string, match: RegExpExecArray): Group | null {
  const named = Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined);
  const level = (named?.[0] ?? 'clause') as Level;
  const entries = readEntries(text, match.index + match[0].length, {
    pattern: level === 'item' ? item : number,
    many: plural.test(match[0]),
  });
  const last = entries.at(-1);
  if (!last) return null;
  /** «подпункт 2.1.3» is numbered like a clause, and is one. */
  const isClause = level === 'item' && entries.every((entry) => entry.number.includes('.'));
  return { level: isClause ? 'clause' : level, word: match.index, entries, end: last.end };
}

function readEntries(
  text: string,
  from: number,
  list: { pattern: RegExp; many: boolean },
): readonly Entry[] {
  const entries: Entry[] = [];
  for (let at = from; ; ) {
    const entry = readEntry(text, at, list.pattern);
    if (!entry || (entries.length > 0 && !isPart(text, entries, entry, list.many))) break;
    entries.push(entry);
    separator.lastIndex =
      entry.end +
      (/^\.(?=\s*[,–—-]|\s+(?:и|или)\s)/u.test(text.slice(entry.end, entry.end + 5)) ? 1 : 0);
    if (!separator.test(text)) break;
    at = separator.lastIndex;
  }
  return list.many ? entries.flatMap(endsOfRange) : entries;
}

function readEntry(text: string, at: number, pattern: RegExp): Entry | null {
  for (const attempt of pattern === item ? [number, item] : [pattern]) {
    attempt.lastIndex = at;
    const match = attempt.exec(text);
    if (!match?.[1] || (attempt === number && pattern === item && !match[1].includes('.')))
      continue;
    return {
      number: match[1],
      at: at + match[0].indexOf(match[1]),
      end: attempt.lastIndex,
      bracket: match[2] !== undefined,
    };
  }
  return null;
}

function isPart(text: string, entries: readonly Entry[], entry: Entry, many: boolean): boolean {
  if (!mayFollow(entries, entry.number) || quantity.test(text.slice(entry.end, entry.end + 40)))
    return false;
  return many || entry.bracket || entry.number.includes('.');
}

function isForeign(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 120).replace(/^[.)]/, '');
  if (thisAct.test(after)) return false;
  return (
    foreignAct.test(after) ||
    qualifiedAct.test(after) ||
    foreignBefore.test(text.slice(Math.max(0, start - 140), start))
  );
}

/** An item is only found through the clause that holds it: «подпункт 2)» alone names nothing. */
function mentionsOf(chain: readonly Group[]): readonly Mention[] {
  let within: Named | null = null;
  const found: Mention[] = [];
  for (const { level, word, entries } of chain.toReversed()) {
    const above: Named | null = within;
    if (level === 'item' && !above) return found;
    const mentions = entries.map((entry): Mention => {
      const start = entries.length === 1 ? word : entry.at;
      return {
        level,
        number: entry.number,
        within: above,
        start,
        end: entry.end,
        numberAt: entry.at,
      };
    });
    found.unshift(...mentions);
    const [only] = mentions;
    within = entries.length === 1 && only ? { level, number: only.number, within: above } : null;
  }
  return found;
}

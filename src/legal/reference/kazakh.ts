import {
  type Entry,
  endsOfRange,
  type Level,
  type Mention,
  mayFollow,
  type Named,
  numberPattern,
} from './mention.ts';

/** і is typed as Latin i in many files. */
const levels: readonly (readonly [Level, RegExp])[] = [
  ['item', /^тармақша/iu],
  ['clause', /^тарма[қғ]/iu],
  ['section', /^бөл[іi]м/iu],
  ['chapter', /^тарау/iu],
  ['article', /^ба[пб]/iu],
];
const word = String.raw`(?:тармақша|тарма[қғ]|бөл[іi]м(?!ше)|тарау|ба[пб](?!та[уп]))\p{L}*`;
/** Where not even the beginning of such a word stands, nothing need be looked for. */
const anyWord = /тарма|бөл|тарау|ба[пб]/i;
const entry = String.raw`(?:${numberPattern}|\p{Ll}(?=\)))\.?\)?`;
const between = String.raw`(?:\s*,\s*(?:(?:және|немесе)\s+)?|\s+(?:және|мен|бен|пен|немесе|не)\s+|\s*[-–—]\s*)`;
const group = new RegExp(
  String.raw`(?=\d|\p{Ll}\))(?<![\p{L}\p{N}.,_-])(${entry}(?:${between}${entry})*)(\s*[-‑–]\s?|\s+)(${word})`,
  'giu',
);
const entries = new RegExp(String.raw`(${numberPattern}|\p{Ll}(?=\)))\.?(\))?`, 'giu');
const plural = /^(?:тармақ(?:ша)?(?:т[аеы]р|л[аеы]р)|бөл[іi]мдер|тараулар|баптар)/iu;

/** The act the words belong to stands before them: «Заңның 8-бабы», «Азаматтық кодекстің 389-бабы». */
const foreignAct =
  /(?:Заң|[Кк]одекс|Конституция|Жарлы[қғ]|[Ққ]аулы|[Бб]ұйры[қғ]|Директива|Регламент|Конвенция)\p{L}*(?:ның|н[іi]ң|дың|д[іi]ң|тың|т[іi]ң)(?:\s*\([^)]*\))?\s*,?\s*$/u;
/** The possessive tells rules of something from these rules: «көрсету қағидаларының», not «Қағидалардың». */
const qualifiedAct =
  /(?:қағида|ереже|саясат|кел[іi]с[іi]м|шарт|тәрт[іi]б|оферта|жарғыс|нұсқаулы[қғ])\p{L}*?[ыіi]н[ыіi]ң\s*$/iu;
const thisAct = /(?<!\p{L})осы\s+(?:[\p{L}«»"-]+\s+){0,4}$/iu;

interface Group {
  readonly level: Level;
  readonly start: number;
  readonly end: number;
  readonly entries: readonly Entry[];
}

/** Provisions named in Kazakh: «3.2-тармағында», «5 және 6-бөлімдерде», «2.1-тармақтың 2) тармақшасы». */
export function mentionsInKazakh(text: string): readonly Mention[] {
  const mentions: Mention[] = [];
  if (!anyWord.test(text)) return mentions;
  let chain: Group[] = [];
  const settle = (): void => {
    const start = chain[0]?.start ?? 0;
    if (!isForeign(text.slice(Math.max(0, start - 160), start)))
      mentions.push(...mentionsOf(chain));
    chain = [];
  };
  for (const match of text.matchAll(group)) {
    const next = readGroup(match);
    if (!next) continue;
    const last = chain.at(-1);
    if (last && !/^\s+$/u.test(text.slice(last.end, next.start))) settle();
    chain.push(next);
  }
  settle();
  return mentions;
}

function readGroup(match: RegExpMatchArray): Group | null {
  const [whole, list = '', joint = '', name = ''] = match;
  const level = levels.find(([, pattern]) => pattern.test(name))?.[0] ?? 'clause';
  const found = readEntries(list, match.index ?? 0, plural.test(name));
  const last = found.at(-1);
  /** Without a hyphen «3 тармақ» counts clauses, «3.2 тармақ» and «2) тармақша» name one. */
  const isCount = joint.trim() === '' && last && !last.bracket && !last.number.includes('.');
  if (!last || isCount || (level === 'item' && !last.bracket && !joint.includes('-'))) return null;
  return { level, start: match.index ?? 0, end: (match.index ?? 0) + whole.length, entries: found };
}

function readEntries(list: string, at: number, many: boolean): readonly Entry[] {
  const found: Entry[] = [];
  for (const { 0: whole, 1: number = '', 2: bracket, index } of [
    ...list.matchAll(entries),
  ].toReversed()) {
    const end = at + index + (bracket ? whole.length : number.length);
    /** Read from the word backwards: what cannot stand in one list with it is no part of it. */
    if (
      found.length > 0 &&
      number.includes('.') !== found[0]?.number.includes('.') &&
      !mayFollow([], number)
    )
      break;
    found.unshift({ number, at: at + index, end, bracket: bracket !== undefined });
  }
  return many ? found.flatMap(endsOfRange) : found;
}

function isForeign(before: string): boolean {
  return (
    (foreignAct.test(before) || qualifiedAct.test(before)) &&
    !thisAct.test(before.replace(/\p{L}+\s*$/u, ''))
  );
}

/** The widest provision comes first: each group is within the one before it. */
function mentionsOf(chain: readonly Group[]): readonly Mention[] {
  let within: Named | null = null;
  const found: Mention[] = [];
  for (const { level, end, entries: list } of chain) {
    const above: Named | null = within;
    if (level === 'item' && !above) continue;
    list.forEach(({ number, at, end: numberEnd }, place) => {
      const isLast = place === list.length - 1;
      found.push({
        level,
        number,
        within: above,
        start: at,
        end: isLast ? end : numberEnd,
        numberAt: at,
      });
    });
    const [only] = list;
    within = list.length === 1 && only ? { level, number: only.number, within: above } : null;
  }
  return found;
}

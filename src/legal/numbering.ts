/**
 * How a provision of law is numbered: what a label looks like, and what follows what.
 * Numbers are only ever read as typed; nothing here counts.
 */

/** The ways of numbering; two labels of one scheme stand on one level of a list. */
export type Scheme =
  /** «Глава 2.», «2-тарау.»: divisions that hold articles */
  | 'division'
  /** «Статья 5.», «5-бап.» */
  | 'article'
  /** `4.`, `9-1.`, `2.10.2.1.` */
  | 'decimal'
  /** `1.` inside an item */
  | 'digit.'
  | 'digit)'
  | '(digit)'
  | 'letter)'
  | '(letter)'
  | 'roman)'
  | 'dash'
  | 'bullet';

export interface Label {
  readonly scheme: Scheme;
  /** What a reader sees before the text: `2.1.`, `Статья 5.`, `1)`. */
  readonly label: string;
  /** Without decoration: `2.1`, `5`, `1`; `''` for dashes. */
  readonly number: string;
  /** UTF-16 units of the label with the spaces after it. */
  readonly length: number;
  /**
   * `false` where the stretch may as well be a quantity («9.4 Казпочта» against «2.5 Гбайт»):
   * then the numbers around it decide.
   */
  readonly certain: boolean;
}

const division = 'глава|раздел|часть|параграф|§';
const divisionKk = 'тарау|бөлім|параграф';
const digits = String.raw`\d{1,4}(?:[-–]\d{1,3})?`;
const roman = '(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})';
/** `2`, `2.1`, `9-1`, `2.1-1.3` */
const decimal = String.raw`\d{1,4}(?:[.-]\d{1,3})*`;
const gap = /[ \t\u00a0\n]*/y;
const end = String.raw`(?=[ \t\u00a0\n]|$)`;

const word = (text: string) => new RegExp(text, 'iu');

const paragraphPatterns: readonly (readonly [Scheme, RegExp])[] = [
  ['article', word(`^(?:статья)[ \\u00a0]+(${digits})(?:[.:]${end}|$)`)],
  ['article', word(`^(${digits})[-‑–](?:бап)(?:[.:]${end}|$)`)],
  ['division', word(`^(?:глава|раздел|параграф|§)[ \\u00a0]*(${digits}|${roman})(?:[.:]${end}|$)`)],
  ['division', word(`^(${digits}|${roman})[-‑–](?:${divisionKk})(?:[.:]${end}|$)`)],
  ['decimal', word(`^(${digits})[-‑–](?:тармақ)(?:[.:]${end}|$)`)],
  ['digit)', new RegExp(`^(${decimal})\\)`)],
  ['(digit)', new RegExp(`^\\((\\d{1,3}(?:-\\d{1,2})?)\\)${end}`)],
  ['roman)', /^([ivx]{2,5})\)/],
  ['letter)', /^(\p{L})\)/u],
  ['(letter)', new RegExp(`^\\((\\p{L})\\)${end}`, 'u')],
  ['dash', new RegExp(`^[-–—−‒](?:${end}|(?=\\p{L}))`, 'u')],
  ['bullet', new RegExp(`^[•·▪●○◦∙*]${end}`)],
];

/** Units after which «2.5 …» is a quantity, whatever the numbers around it say. */
const unit = new RegExp(
  '^(?:[%°×+=<>/\\d]|(?:млн|млрд|тыс|трлн|час(?:а|ов)?|мин(?:ут[аы]?)?|сек(?:унд[аы]?)?|тенге|теңге|' +
    'руб(?:л[ея]й?)?|доллар(?:а|ов)?|евро|процент(?:а|ов)?|кг|км|см|мм|м²|га|г|гг|год[ау]?|лет|дн(?:ей|я)|' +
    'раз[а]?|месяц(?:а|ев)?|мес|МРП|[КМГТ]б(?:айт)?а?|[КМГТ]Б|[KMGT]B|сағат|күн|жыл|пайыз|есе|айлық)(?!\\p{L}))',
  'u',
);

/**
 * A day or a time typed with dots: «25.05.2018 г.», «08.2025», «10.05 часов». A closing dot
 * makes the last a number: «1.01. Стороны».
 */
const calendar = /^\d{1,2}\.(?:\d{1,2}\.)?(?:19|20)\d\d(?!\d)|^\d{1,2}\.0\d\b(?![\d.]*\.(?!\d))/;

const clauseNumber = new RegExp(`^(${decimal})(\\.?)(?=[ \\t\\u00a0\\n]|$|\\p{Lu}|[«"“])`, 'u');

/** All that a label may begin with: most paragraphs begin with a word and are done here. */
const opening =
  /^(?:[\d(§•·▪●○◦∙*–—−‒-]|[IVX]{1,6}[-‑–]|[ivx]{2,5}\)|\p{L}\)|стат|глав|разд|пара)/iu;

/** A paragraph's label, `null` when it opens with plain words. */
export function readLabel(text: string): Label | null {
  if (!opening.test(text)) return null;
  const clause = /^\d/.test(text) ? readClauseNumber(text) : null;
  if (clause) return clause;
  for (const [scheme, pattern] of paragraphPatterns) {
    const match = pattern.exec(text);
    if (match) return labelled(scheme, text, match, true);
  }
  return null;
}

function readClauseNumber(text: string): Label | null {
  const match = clauseNumber.exec(text);
  if (!match || calendar.test(text)) return null;
  const [typed, number = '', dot] = match;
  if (dot === '.') return labelled('decimal', text, match, true);
  const rest = text.slice(typed.length).trimStart();
  if (!number.includes('.') || rest === '' || unit.test(rest)) return null;
  return labelled('decimal', text, match, /^[\p{Lu}«"“]/u.test(rest));
}

const headingPatterns: readonly (readonly [Scheme, RegExp])[] = [
  ['division', word(`^(?:${division})[ \\u00a0]*(${digits}|${roman})(?:[.:)]|${end})`)],
  ['division', word(`^(${digits}|${roman})[-‑–](?:${divisionKk})(?:[.:)]|${end})`)],
  ['article', word(`^(?:статья)[ \\u00a0]+(${digits})(?:[.:)]|${end})`)],
  ['article', word(`^(${digits})[-‑–](?:бап)(?:[.:)]|${end})`)],
  ['decimal', new RegExp(`^(${decimal})[.)](?:${end}|(?=\\p{L}))`, 'u')],
  ['decimal', /^(\d{1,2}(?:[.-]\d{1,2})*)[ \t\u00a0]+(?=[\p{Lu}«"“])/u],
  ['decimal', new RegExp(`^(${roman})(?:[.)]${end}|[ \\u00a0]+(?=[\\p{Lu}«"“]{2}))`, 'u')],
];

/** A heading's label: also «2 Какие данные», «II. Данные», «Глава 2 Данные». */
export function readHeadingLabel(text: string): Label | null {
  if (calendar.test(text)) return null;
  for (const [scheme, pattern] of headingPatterns) {
    const match = pattern.exec(text);
    if (match?.[1]) return labelled(scheme, text, match, true);
  }
  return null;
}

function labelled(scheme: Scheme, text: string, match: RegExpExecArray, certain: boolean): Label {
  const label = match[0].trimEnd();
  gap.lastIndex = label.length;
  gap.exec(text);
  return { scheme, label, number: match[1] ?? '', length: gap.lastIndex, certain };
}

const alphabets = [
  'абвгдежзиклмнопрстуфхцчшщэюя',
  'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
  'abcdefghijklmnopqrstuvwxyz',
];

/** Whether `next` may follow `before` in one list: `2.9` → `2.10`, `9` → `9-1`, `е` → `ж`. */
export function follows(before: string, next: string): boolean {
  const a = splitNumber(before);
  const b = splitNumber(next);
  if (a && b) {
    if (a.head !== b.head) return false;
    if (b.insert === null) return b.last === a.last + 1;
    return b.last === a.last && b.insert === (a.insert ?? 0) + 1;
  }
  const x = before.toLowerCase();
  const y = next.toLowerCase();
  return alphabets.some((letters) => {
    const at = letters.indexOf(x);
    return at >= 0 && x.length === 1 && letters[at + 1] === y;
  });
}

export interface NumberParts {
  /** All but the last part: `2.10.` of `2.10.2`. */
  readonly head: string;
  readonly last: number;
  /** The 1 of `9-1`: a provision put between 9 and 10 without renumbering. */
  readonly insert: number | null;
}

/** Parts of a decimal number, `null` for letters and Roman numerals. */
export function splitNumber(number: string): NumberParts | null {
  const match = /^((?:[\d-]+\.)*)(\d+)(?:[-–](\d+))?$/.exec(number);
  if (!match) return null;
  return {
    head: match[1] ?? '',
    last: Number(match[2]),
    insert: match[3] ? Number(match[3]) : null,
  };
}

/** What a number contributes to an address: lower case, letters and digits, points and hyphens. */
export function addressPart(number: string): string {
  return number
    .toLowerCase()
    .replace(/[–‑]/g, '-')
    .replace(/[^\p{L}\p{N}.-]/gu, '');
}

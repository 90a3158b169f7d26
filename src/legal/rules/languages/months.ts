/** Days written in running words, in the forms of Russian and Kazakh documents. */
import type { Day } from '../../document.ts';

/** From January. */
const stems: readonly string[] = [
  'январ|қаңтар',
  'феврал|ақпан',
  'март|наурыз',
  'апрел|сәу[іi]р',
  'ма[йяею]|мамыр',
  'июн|маусым',
  'июл|ш[іi]лде',
  'август|тамыз',
  'сентябр|қыркүйек',
  'октябр|қазан',
  'ноябр|қараша',
  'декабр|желтоқсан',
];
const month = `((?:${stems.join('|')})\\p{L}*)`;
const months = stems.map((stem) => new RegExp(`^(?:${stem})`, 'iu'));
const space = '[\\s\\u00a0]*';

/** `01.09.2026`, «1 сентября 2026», «"12" августа 2025», «2026 жылғы 1 қыркүйек», «2026 ж. 1 қыркүйек». */
const forms: readonly {
  readonly pattern: RegExp;
  readonly order: readonly [day: number, month: number, year: number];
}[] = [
  { pattern: /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/gu, order: [1, 2, 3] },
  { pattern: /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/gu, order: [3, 2, 1] },
  {
    pattern: new RegExp(`(?<!\\d)["«“]?(\\d{1,2})["»”]?${space}${month}${space}(\\d{4})`, 'giu'),
    order: [1, 2, 3],
  },
  {
    pattern: new RegExp(
      `(\\d{4})${space}(?:жыл\\p{L}*|ж\\.)${space}["«“]?(\\d{1,2})["»”]?${space}${month}`,
      'giu',
    ),
    order: [2, 3, 1],
  },
];

/** Takes every whole date out of a text. @returns the dates and the text without them */
export function takeDays(text: string): { readonly days: readonly Day[]; readonly rest: string } {
  const days: Day[] = [];
  // Every form has a year.
  if (!/\d{4}/.test(text)) return { days, rest: text };
  let rest = text;
  for (const { pattern, order } of forms) {
    rest = rest.replace(pattern, (...found: string[]) => {
      const [day, name, year] = order.map((at) => found[at] ?? '') as [string, string, string];
      days.push(`${year}-${monthNumber(name)}-${day.padStart(2, '0')}`);
      return ' ';
    });
  }
  return { days, rest };
}

function monthNumber(name: string): string {
  if (/^\d+$/.test(name)) return name.padStart(2, '0');
  return String(months.findIndex((one) => one.test(name)) + 1).padStart(2, '0');
}

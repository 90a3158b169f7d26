import { firstPlace } from '#legal/first-place.ts';
import { atStart, type Problem } from '#legal/problem.ts';
import { type ForeignFile, foreignFile } from './foreign-files.ts';

/** Files of the law are short; anything longer is a mistake or an attack. */
export const largestFile = 1024 * 1024;

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');

/**
 * Bytes → text. Only UTF-8 is accepted; other encodings are named where they can be told.
 * A byte order mark at the very start is skipped: Windows editors put it there unasked.
 * The text is given in every case, with U+FFFD where bytes made no sense.
 */
export function decode(bytes: Uint8Array, file: string): { text: string; problems: Problem[] } {
  if (bytes.length > largestFile) {
    return { text: '', problems: [tooLarge(file, bytes.length)] };
  }
  const foreign = foreignFile(bytes);
  if (foreign) return { text: '', problems: [notText(file, foreign)] };
  const utf16 = utf16Name(bytes);
  if (utf16)
    return { text: new TextDecoder(utf16).decode(bytes), problems: [notUtf8(file, 1, 1, utf16)] };
  try {
    const text = strict.decode(bytes);
    return { text, problems: garbled(text, file) };
  } catch {
    const text = lenient.decode(bytes);
    const { line, column } = firstBrokenPlace(bytes);
    return { text, problems: [notUtf8(file, line, column, null)] };
  }
}

function utf16Name(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (!bytes.subarray(0, 1000).includes(0)) return null;
  // Without a mark: spaces, digits and line ends have an empty byte on one and the same side.
  const empty = [0, 0];
  bytes.subarray(0, 1000).forEach((byte, at) => {
    if (byte === 0) empty[at % 2] = (empty[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = empty;
  if (Math.max(even, odd) < 3 || Math.min(even, odd) > 0) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** UTF-8 read as Windows-1251 or Windows-1252 and saved again: «РџСЂР°РІРёР»Р°», «ÐŸÑ€Ð°». */
const twiceEncoded =
  /(?:[РС][\u0080-\u00bf\u0400-\u040f\u0450-\u045f\u0490\u0491\u2010-\u203a\u20ac\u2116\u2122]){4}|(?:[ÐÑ][\u0080-\u00bf\u0152-\u0192\u2013-\u203a\u20ac\u2122]){4}/;

/** The letters а and о of such a text, which no text is without, and the rare sign each ends in. */
const garbledVowels = ['Р°', 'Рѕ', 'Ð°', 'Ð¾'].map((vowel) => ({ vowel, sign: vowel.slice(1) }));

function garbled(text: string, file: string): Problem[] {
  const found = garbledVowels.some(({ vowel, sign }) => text.includes(sign) && text.includes(vowel))
    ? twiceEncoded.exec(text)
    : null;
  if (!found) return [];
  return [
    {
      rule: 'encoding',
      severity: 'error',
      file,
      ...placeAfter(text.slice(0, found.index)),
      length: found[0].length,
      message: {
        ru: `Буквы прочитаны не в той кодировке и так сохранены: «${found[0]}»`,
        kk: `Әріптер басқа кодтамада оқылып, солай сақталған: «${found[0]}»`,
      },
      hint: {
        ru: 'Возьмите исходный файл и сохраните его в кодировке UTF-8',
        kk: 'Бастапқы файлды алып, оны UTF-8 кодтамасында сақтаңыз',
      },
    },
  ];
}

/** Decodes ever longer stretches, halving, until the first byte that breaks is found. */
function firstBrokenPlace(bytes: Uint8Array): { line: number; column: number } {
  const good = firstPlace(bytes.length, (length) => !decodes(bytes.subarray(0, length))) - 1;
  const place = placeAfter(lenient.decode(bytes.subarray(0, good), { stream: true }));
  lenient.decode();
  return place;
}

/** Where what follows the text stands; its line ends are as typed. */
function placeAfter(text: string): { line: number; column: number } {
  const lines = text.split(/\r\n?|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Whether the bytes may begin a UTF-8 text; a character cut short at the end is no fault. */
function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function notUtf8(file: string, line: number, column: number, found: string | null): Problem {
  const name = found?.toUpperCase().replace('LE', ' LE').replace('BE', ' BE');
  return {
    rule: 'encoding',
    severity: 'error',
    file,
    line,
    column,
    message: name
      ? {
          ru: `Файл сохранён в кодировке ${name}, а нужна UTF-8`,
          kk: `Файл ${name} кодтамасында сақталған, ал UTF-8 қажет`,
        }
      : {
          ru: 'Здесь байты, которые не читаются как UTF-8',
          kk: 'Мұнда UTF-8 ретінде оқылмайтын байттар бар',
        },
    hint: {
      ru: 'Сохраните файл в кодировке UTF-8 («Сохранить как…», Кодировка: UTF-8) и проверьте буквы',
      kk: 'Файлды UTF-8 кодтамасында сақтаңыз («Басқаша сақтау…», Кодтама: UTF-8) және әріптерді тексеріңіз',
    },
  };
}

const notText = (file: string, { name, hint }: ForeignFile): Problem => ({
  rule: 'encoding',
  severity: 'error',
  ...atStart(file),
  message: {
    ru: `Это ${name.ru}, а не текст в кодировке UTF-8`,
    kk: `Бұл – ${name.kk}, UTF-8 кодтамасындағы мәтін емес`,
  },
  hint,
});

function tooLarge(file: string, size: number): Problem {
  const megabytes = (size / 1024 / 1024).toFixed(1).replace('.', ',');
  return {
    rule: 'file-size',
    severity: 'error',
    ...atStart(file),
    message: {
      ru: `Файл занимает ${megabytes} МБ, а читаются файлы до 1 МБ`,
      kk: `Файл көлемі ${megabytes} МБ, ал 1 МБ-қа дейінгі файлдар ғана оқылады`,
    },
    hint: {
      ru: 'Проверьте, тот ли это файл; рисунки кладут рядом отдельными файлами',
      kk: 'Файлдың дұрыстығын тексеріңіз; суреттер жеке файл болып қатар қойылады',
    },
  };
}

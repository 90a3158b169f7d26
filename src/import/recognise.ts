/**
 * What a file is by its bytes, whatever its name says. In: bytes and name. Out: the
 * container, or a refusal that says what was found and what to do.
 */
import { markedOrder } from './encoding.ts';
import { type Format, Refusal } from './source.ts';

const megabyte = 1024 * 1024;

/** A container may hold pictures and fonts; ten megabytes of text are five thousand pages. */
export const largestOf = (start: Uint8Array): number =>
  (isPdf(start) || isZip(start) ? 50 : 10) * megabyte;

const isPdf = (bytes: Uint8Array): boolean => latin1(bytes.subarray(0, 1024)).includes('%PDF-');
const isZip = (bytes: Uint8Array): boolean => begins(bytes, 0x50, 0x4b);

const begins = (bytes: Uint8Array, ...signs: number[]): boolean =>
  signs.every((sign, at) => bytes[at] === sign);

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

const holds = (bytes: Uint8Array, text: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(text, 0, 'latin1');
const wide = (text: string): string => [...text].map((letter) => `${letter}\0`).join('');

export function formatOf(bytes: Uint8Array, name: string): Format {
  if (bytes.every((byte) => byte === 0x20 || (byte >= 9 && byte <= 13) || byte === 0))
    throw empty();
  if (isPdf(bytes)) return 'pdf';
  if (isZip(bytes)) return zipFormat(bytes);
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw oldOffice(bytes);
  if (latin1(bytes.subarray(0, 8)).startsWith('{\\rtf')) throw convert('RTF', 'DOCX');
  const picture = pictureName(bytes);
  if (picture) throw notText(picture);
  const order = wideOrder(bytes);
  if (order) throw notMarked(order);
  if (isBinary(bytes)) throw notText(null);
  if (
    /^\ufeff?\s*(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(textStart(bytes))
  )
    return 'html';
  return /\.html?$/i.test(name) && /<\/?[a-z][^>]*>/i.test(textStart(bytes)) ? 'html' : 'text';
}

const textStart = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.subarray(0, 4096));

function zipFormat(bytes: Uint8Array): Format {
  if (holds(bytes, 'word/document')) return 'docx';
  if (holds(bytes, '[Content_Types].xml') && !holds(bytes, 'xl/') && !holds(bytes, 'ppt/'))
    return 'docx';
  if (holds(bytes, 'opendocument.text')) throw convert('ODT', 'DOCX');
  throw new Refusal({
    ru: 'Это архив ZIP, а не документ Word: достаньте из него файл DOCX или PDF и импортируйте его',
    kk: 'Бұл Word құжаты емес, ZIP мұрағаты: ішінен DOCX немесе PDF файлын шығарып, соны импорттаңыз',
  });
}

function oldOffice(bytes: Uint8Array): Refusal {
  if (holds(bytes, wide('EncryptedPackage')) || holds(bytes, wide('EncryptionInfo')))
    return new Refusal({
      ru: 'Документ Word закрыт паролем: откройте его в Word, снимите пароль (Файл → Сведения → Защита документа) и сохраните',
      kk: 'Word құжаты құпиясөзбен жабылған: оны Word-та ашып, құпиясөзді алып тастаңыз (Файл → Мәліметтер → Құжатты қорғау) да, сақтаңыз',
    });
  if (holds(bytes, wide('WordDocument'))) return convert('DOC', 'DOCX');
  return new Refusal({
    ru: 'Это файл старого Microsoft Office, но не документ Word: сохраните текст как DOCX',
    kk: 'Бұл ескі Microsoft Office файлы, бірақ Word құжаты емес: мәтінді DOCX етіп сақтаңыз',
  });
}

const convert = (from: string, to: string): Refusal =>
  new Refusal({
    ru: `Это файл ${from}, он не читается: откройте его в Word или LibreOffice и сохраните как ${to}`,
    kk: `Бұл ${from} файлы, ол оқылмайды: оны Word немесе LibreOffice бағдарламасында ашып, ${to} етіп сақтаңыз`,
  });

function pictureName(bytes: Uint8Array): string | null {
  if (begins(bytes, 0x89, 0x50, 0x4e, 0x47)) return 'PNG';
  if (begins(bytes, 0xff, 0xd8, 0xff)) return 'JPEG';
  if (begins(bytes, 0x49, 0x49, 0x2a, 0) || begins(bytes, 0x4d, 0x4d, 0, 0x2a)) return 'TIFF';
  return begins(bytes, 0x47, 0x49, 0x46, 0x38) ? 'GIF' : null;
}

function notText(picture: string | null): Refusal {
  if (picture)
    return new Refusal({
      ru: `Это изображение ${picture}, текста в нём нет: распознайте его (OCR) и импортируйте полученный DOCX или текст`,
      kk: `Бұл ${picture} суреті, онда мәтін жоқ: оны танытып (OCR), алынған DOCX немесе мәтінді импорттаңыз`,
    });
  return new Refusal({
    ru: 'Это не текст и не документ: импортируются PDF, DOCX, HTML и текст в UTF-8',
    kk: 'Бұл мәтін де, құжат та емес: PDF, DOCX, HTML және UTF-8 мәтіні импортталады',
  });
}

/** Control bytes that no text has; two-byte encodings are told apart by their mark. */
function isBinary(bytes: Uint8Array): boolean {
  if (markedOrder(bytes)) return false;
  return bytes
    .subarray(0, 65_536)
    .some(
      (byte) =>
        byte < 9 || (byte > 13 && byte < 32 && byte !== 27 && byte !== 0x1f && byte !== 0x1e),
    );
}

export const empty = (): Refusal =>
  new Refusal({
    ru: 'Файл пуст: сохраните документ заново и проверьте его размер',
    kk: 'Файл бос: құжатты қайта сақтап, көлемін тексеріңіз',
  });

/** @param bytes of the file @param most that are read of its kind */
export const tooLarge = (bytes: number, most: number): Refusal => {
  const [size, limit] = [Math.ceil(bytes / megabyte), most / megabyte];
  return new Refusal({
    ru: `Файл занимает ${size} МБ, а такие файлы читаются до ${limit} МБ: сохраните документ без рисунков или разделите его`,
    kk: `Файл көлемі ${size} МБ, ал мұндай файлдар ${limit} МБ-қа дейін оқылады: құжатты суретсіз сақтаңыз немесе бөліңіз`,
  });
};

/**
 * UTF-16 without its mark: half of its bytes, every other one, are the few that name a block of
 * letters: 0 for Latin, 4 for Cyrillic.
 */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (markedOrder(bytes) || bytes.length < 16) return null;
  const start = bytes.subarray(0, 4096);
  const high = [0, 1].map(
    (odd) => start.filter((byte, at) => at % 2 === odd && (byte === 0 || byte === 4)).length,
  );
  const half = start.length / 2;
  if ((high[1] ?? 0) > half * 0.9) return 'utf-16le';
  return (high[0] ?? 0) > half * 0.9 ? 'utf-16be' : null;
}

const notMarked = (encoding: 'utf-16le' | 'utf-16be'): Refusal =>
  new Refusal({
    ru: `Текст не в UTF-8, похоже на UTF-16: сохраните его в UTF-8 или добавьте --encoding ${encoding} и сверьте буквы`,
    kk: `Мәтін UTF-8 емес, UTF-16 сияқты: оны UTF-8 етіп сақтаңыз немесе --encoding ${encoding} қосып, әріптерді тексеріңіз`,
  });

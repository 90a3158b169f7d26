/**
 * Bytes → text. Only UTF-8 is taken as it is, and UTF-16 that says so. Another encoding is
 * named and refused: a wrong guess would change letters of the law and nobody would see it.
 * Whoever knows it says `--encoding`.
 */
import { Refusal } from './source.ts';

export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1251',
  'koi8-r',
  'ibm866',
] as const;
export type Encoding = (typeof encodings)[number];

/** @throws Refusal where the bytes are not of the encoding that was told, or tell none */
export function decoded(bytes: Uint8Array, told: Encoding | null): string {
  const known = told ?? markedOrder(bytes);
  if (known) return strictly(bytes, known) ?? refuse(notOf(known));
  return strictly(bytes, 'utf-8') ?? refuse(notUtf8(likeliest(bytes)));
}

/** UTF-16 that says so by its first two bytes. */
export function markedOrder([a, b]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** A page may say what it is in; Word on Windows still writes pages in Windows-1251. */
export function decodedHtml(bytes: Uint8Array, told: Encoding | null): string {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const [, named = ''] = /<meta\b[^>]*charset\s*=\s*["']?([\w-]+)/i.exec(start) ?? [];
  const declared = encodings.find((known) => known === named.toLowerCase()) ?? null;
  const isUtf8 = told === null && strictly(bytes, 'utf-8') !== null;
  return decoded(bytes, told ?? (isUtf8 ? null : declared));
}

function strictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function refuse(refusal: Refusal): never {
  throw refusal;
}

const notOf = (encoding: Encoding): Refusal =>
  new Refusal({
    ru: `Текст не в ${encoding}: некоторых знаков в этой кодировке нет. Узнайте кодировку файла или сохраните его в UTF-8`,
    kk: `Мәтін ${encoding} емес: кейбір таңбалар бұл кодтауда жоқ. Файлдың кодтауын біліңіз немесе оны UTF-8 етіп сақтаңыз`,
  });

/** Encodings of one byte a letter that old Russian files have, as people call them. */
const singleByte = { 'windows-1251': 'Windows-1251', 'koi8-r': 'KOI8-R', ibm866: 'CP866' } as const;
type SingleByte = keyof typeof singleByte;

/** The encoding under which the letters are those that Russian has most of. */
function likeliest(bytes: Uint8Array): SingleByte {
  const sample = bytes.subarray(0, 200_000);
  const common = (encoding: SingleByte): number =>
    new TextDecoder(encoding).decode(sample).match(/[оеаинтсрв]/g)?.length ?? 0;
  const names = Object.keys(singleByte) as SingleByte[];
  return names.reduce((best, next) => (common(next) > common(best) ? next : best));
}

function notUtf8(encoding: SingleByte): Refusal {
  const name = singleByte[encoding];
  return new Refusal({
    ru: `Текст не в UTF-8, похоже на ${name}: сохраните его в UTF-8 или добавьте --encoding ${encoding} и сверьте буквы`,
    kk: `Мәтін UTF-8 емес, ${name} сияқты: оны UTF-8 етіп сақтаңыз немесе --encoding ${encoding} қосып, әріптерді тексеріңіз`,
  });
}

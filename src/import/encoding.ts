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

export function decoded(bytes: Uint8Array, told: Encoding | null): string {
  if (told) return new TextDecoder(told).decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw notUtf8(likeliest(bytes));
  }
}

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

import type { Words } from '../translations/ru.ts';
import type { LanguageColumn } from './redline-languages.ts';

/** A CSS string: nothing in it can end the string or the style sheet. */
const quoted = (text: string): string =>
  `"${text.replace(/["\\\n<]/g, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;

interface PrintHeads {
  readonly title: string;
  /** «Редакция № 4 · с 01.09.2026 по 30.11.2026» */
  readonly edition: string;
  readonly address: string;
  /** What the printed words can be checked against, from `proofOf`. */
  readonly proof: string;
}

/** The ends of a SHA-256: enough to tell two texts apart on paper. */
export const proofOf = (checksum: string): string =>
  `${checksum.slice(0, 16)}…${checksum.slice(-4)}`;

/** The four margin boxes of each printed page (CSS Paged Media): title, edition, address, page number. */
export function drawPrintHeads({ title, edition, address, proof }: PrintHeads): string {
  const head =
    'font:400 8pt "Golos Text",sans-serif;color:#444;vertical-align:bottom;padding-bottom:4mm';
  const foot =
    'font:400 7.5pt/1.5 "Golos Text",sans-serif;color:#444;vertical-align:top;padding-top:4mm';
  return `@page{
@top-left{content:${quoted(title)};${head}}
@top-right{content:${quoted(edition)};${head};font-weight:600;color:#000}
@bottom-left{content:${quoted(address)} "\\A " ${quoted(proof)};white-space:pre;${foot}}
@bottom-right{content:counter(page) " / " counter(pages);${foot};font-size:8pt;color:#000}
}
@page:first{@top-left{content:""}}
`;
}

interface ComparisonHeads {
  readonly title: string;
  readonly address: string;
  /** The older first, unless they were swapped. */
  readonly editions: readonly [old: ProvedEdition, now: ProvedEdition];
}

interface ProvedEdition {
  readonly ordinal: number;
  readonly checksum: string;
}

/** `№ 3 0123456789abcdef…cdef · № 4 …` */
const proofsOf = (editions: readonly ProvedEdition[]): string =>
  editions.map(({ ordinal, checksum }) => `№ ${ordinal} ${proofOf(checksum)}`).join(' · ');

interface LanguagesHeads {
  readonly title: string;
  readonly address: string;
  readonly ordinals: readonly [old: number, now: number];
  readonly columns: readonly Pick<LanguageColumn, 'cellName' | 'texts'>[];
}

/** Of two editions compared in every language: each text with both its checksums. */
export function drawLanguagesHeads(
  { title, address, ordinals, columns }: LanguagesHeads,
  words: Words['comparison'],
): string {
  const proofs = columns.map(({ cellName, texts: [old, now] }) => {
    const proved = [
      { ordinal: ordinals[0], checksum: old.checksum },
      { ordinal: ordinals[1], checksum: now.checksum },
    ];
    return `${cellName}: ${proofsOf(proved)}`;
  });
  return drawPrintHeads({
    title,
    edition: words.titleInLanguages(...ordinals, columns.length),
    address,
    proof: `SHA-256: ${proofs.join(' | ')}`,
  });
}

/** Of two editions compared, the same in both views. */
export function drawComparisonHeads(
  { title, address, editions }: ComparisonHeads,
  words: Words['comparison'],
): string {
  const [old, now] = editions;
  return drawPrintHeads({
    title,
    edition: words.title(old.ordinal, now.ordinal),
    address,
    proof: `SHA-256: ${proofsOf(editions)}`,
  });
}

/** Small PDF files for tests: objects without a table of places, which every reader can rebuild. */
import { deflateSync } from 'node:zlib';

export interface PdfParts {
  /** Drawing instructions of each page. */
  readonly pages: readonly (string | Uint8Array)[];
  /** More entries of the trailer. */
  readonly trailer?: string;
}

const header = '%PDF-1.7\n';

export function pdf({ pages, trailer = '' }: PdfParts): Uint8Array {
  const kids = pages.map((_, at) => `${10 + at * 2} 0 R`).join(' ');
  const parts: (string | Uint8Array)[] = [
    header,
    object(1, '<< /Type /Catalog /Pages 2 0 R >>'),
    object(2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`),
    object(3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'),
  ];
  pages.forEach((page, at) => {
    const [own, content] = [10 + at * 2, 11 + at * 2];
    const packed = typeof page === 'string' ? deflateSync(page) : page;
    parts.push(
      object(
        own,
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
      ),
      `${content} 0 obj\n<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`,
      packed,
      '\nendstream\nendobj\n',
    );
  });
  parts.push(`trailer\n<< /Root 1 0 R ${trailer} >>\n%%EOF\n`);
  return Buffer.concat(parts.map((part) => Buffer.from(part as string)));
}

const object = (number: number, body: string): string => `${number} 0 obj\n${body}\nendobj\n`;

/** A word of Latin letters at a place, in points from the left and the bottom. */
export const shown = (text: string, x: number, y: number): string =>
  `BT /F 11 Tf ${x} ${y} Td (${text}) Tj ET\n`;

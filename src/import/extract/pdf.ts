/**
 * PDF → lines. In: bytes of a file with a text layer. Out: its lines with their places on the
 * page; columns one after the other.
 *
 * A PDF knows no lines, only pieces of text at points: pieces at one height are one line,
 * a wide gap at the same place of many lines is a gutter between columns or cells.
 */
import { getDocumentProxy } from 'unpdf';
import { folded, type Line, Refusal, type Remark, type Source } from '../source.ts';
import { mostOf, tallyOf } from '../tally.ts';
import { glyphPieces, hasHoles } from './pdf-glyphs.ts';
import { linesOfPage, type PageLines, type PlacedLine } from './pdf-lines.ts';
import { type PdfNote, withoutNoteLines } from './pdf-notes.ts';
import type { Piece } from './pdf-rows.ts';

/** Pages beyond this are no document of law, and a hostile file may claim millions. */
const mostPages = 3000;

/** @param progress called after each page */
export async function extractPdf(
  bytes: Uint8Array,
  progress: () => void = () => {},
): Promise<Source> {
  const document = await opened(bytes);
  try {
    const pages = document.numPages;
    if (pages > mostPages) throw tooManyPages(pages);
    const placed: PageLines[] = [];
    for (let number = 1; number <= pages; number++) {
      placed.push(await pageLines(document, number, placed.at(-1)?.below ?? null));
      progress();
    }
    const { pages: bodies, notes } = withoutNoteLines(placed.map(({ lines }) => lines));
    const lines = withNotes(numbered(bodies), notes);
    if (!lines.some(({ text }) => /[\p{L}\d]{2}/u.test(text))) throw scanned();
    return { format: 'pdf', lines, remarks: withoutText(placed), pages };
  } finally {
    await document.loadingTask?.destroy?.();
  }
}

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

async function opened(bytes: Uint8Array): Promise<Document> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    throw /password/i.test(`${(error as Error).name} ${(error as Error).message}`)
      ? locked()
      : damaged();
  }
}

async function pageLines(
  document: Document,
  number: number,
  above: PageLines['below'],
): Promise<PageLines> {
  const { pieces, top } = await pagePieces(document, number);
  return linesOfPage(pieces, top, above);
}

async function pagePieces(document: Document, number: number) {
  try {
    const page = await document.getPage(number);
    const [, , , top = 842] = page.view;
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item): Piece[] =>
      'str' in item && item.str !== '' ? [pieceOf(item)] : [],
    );
    const letters = hasHoles(pieces) ? await glyphPieces(await page.getOperatorList()) : pieces;
    page.cleanup();
    return { pieces: letters, top };
  } catch {
    throw damaged();
  }
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

function pieceOf({ str, transform, width, fontName }: TextItem): Piece {
  const [a = 1, b = 0, , , x = 0, y = 0] = transform;
  const size = Math.hypot(a, b) || 1;
  return {
    text: str,
    x,
    y,
    // A space that ends a piece stands where a cell ends, too.
    width: width - ((/\s+$/.exec(str)?.[0].length ?? 0) * size) / 4,
    size,
    font: fontName,
    upright: Math.abs(b) < Math.abs(a) * 0.1,
  };
}

/** Of a scan among pages of text nothing would be seen. */
const withoutText = (pages: readonly PageLines[]): Remark[] =>
  pages.flatMap(({ lines }, at) =>
    lines.length > 0
      ? []
      : [
          {
            rule: 'import-empty-page',
            line: 1,
            message: {
              ru: `На странице ${at + 1} нет текста: если на ней изображение, распознайте её (OCR)`,
              kk: `${at + 1}-бетте мәтін жоқ: онда сурет болса, оны танытыңыз (OCR)`,
            },
          },
        ],
  );

/** Notes come after everything: at the foot of a page they would cut a sentence. */
const withNotes = (lines: readonly Line[], notes: readonly PdfNote[]): Line[] => [
  ...lines,
  ...notes.map(({ sign, text, page }, at) => ({
    text,
    line: lines.length + at + 1,
    page: page + 1,
    look: { whole: true, note: sign },
  })),
];

/** Lines of all pages, numbered through; an empty line parts pages, so that nothing runs on unseen. */
function numbered(pages: readonly (readonly PlacedLine[])[]): Line[] {
  const body = bodyFont(pages.flat());
  let line = 0;
  return pages.flatMap((lines, index) =>
    lines.map((placed): Line => {
      line++;
      const { text, left, right, size, gap, edge, language, rows, top, stretches } = placed;
      const emphasised = placed.font !== body || undefined;
      return {
        text,
        line,
        page: index + 1,
        look: {
          ...(rows ? { rows, whole: true } : { left, right, size, gap, top }),
          ...(stretches && !rows && { stretches }),
          ...(edge && { edge }),
          ...(language && { language }),
          ...(emphasised && { emphasised }),
        },
      };
    }),
  );
}

/** The font most letters stand in. */
const bodyFont = (lines: readonly PlacedLine[]): string =>
  mostOf(tallyOf(lines.map(({ font, text }) => [font, folded(text).length]))) ?? '';

const locked = (): Refusal =>
  new Refusal({
    ru: 'PDF закрыт паролем: откройте его с паролем, напечатайте в новый PDF и импортируйте тот',
    kk: 'PDF құпиясөзбен жабылған: оны құпиясөзбен ашып, жаңа PDF-ке басып шығарыңыз да, соны импорттаңыз',
  });

const damaged = (): Refusal =>
  new Refusal({
    ru: 'PDF повреждён и не открывается: получите файл ещё раз или сохраните его заново из программы, в которой он открывается',
    kk: 'PDF бүлінген, ашылмайды: файлды қайта алыңыз немесе ол ашылатын бағдарламадан қайта сақтаңыз',
  });

const scanned = (): Refusal =>
  new Refusal({
    ru: 'В PDF только изображения страниц, текста в нём нет: распознайте его (OCR) и импортируйте результат',
    kk: 'PDF-те тек беттердің суреттері бар, мәтін жоқ: оны танытып (OCR), нәтижесін импорттаңыз',
  });

const tooManyPages = (pages: number): Refusal =>
  new Refusal({
    ru: `В PDF страниц: ${pages}, а читается до ${mostPages}: разделите файл`,
    kk: `PDF-те ${pages} бет бар, ал ${mostPages} бетке дейін оқылады: файлды бөліңіз`,
  });

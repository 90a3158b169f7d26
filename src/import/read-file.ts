/** The first step: a path → a source. Whatever cannot be imported is refused with one sentence. */
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { decoded, decodedHtml, type Encoding } from './encoding.ts';
import { extractDocx } from './extract/docx.ts';
import type { Choice } from './extract/docx-changes.ts';
import { extractHtml } from './extract/html.ts';
import { extractText } from './extract/text.ts';
import { empty, formatOf, largestOf, tooLarge } from './recognise.ts';
import { type Format, Refusal, type Source } from './source.ts';

export interface ReadingWishes {
  readonly changes: Choice;
  readonly encoding: Encoding | null;
}

/**
 * @param progress called after each page of a file that has pages
 * @throws Refusal
 */
export async function readSource(
  path: string,
  wishes: ReadingWishes,
  progress: () => void = () => {},
): Promise<Source> {
  const bytes = readBytes(path);
  const format = wishes.encoding?.startsWith('utf-16') ? 'text' : formatOf(bytes, path);
  checkExtension(path, format);
  const source = await extracted(bytes, format, { ...wishes, progress });
  if (!source.lines.some(({ text }) => /[\p{L}\d]/u.test(text))) throw empty();
  return source;
}

async function extracted(
  bytes: Uint8Array,
  format: Format,
  { changes, encoding, progress }: ReadingWishes & { readonly progress: () => void },
): Promise<Source> {
  switch (format) {
    case 'docx':
      return extractDocx(bytes, changes);
    case 'pdf':
      // The reader of PDFs is large: only those who need it wait for it.
      return (await import('./extract/pdf.ts')).extractPdf(bytes, progress);
    case 'html':
      return extractHtml(decodedHtml(bytes, encoding));
    case 'text':
      return extractText(decoded(bytes, encoding));
  }
}

function readBytes(path: string): Uint8Array {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) throw directory(path);
    // Devices and pipes have no size; a pipe that nobody writes to waits for ever when it is opened.
    if (stat.size === 0) throw empty();
    const most = largestOf(startOf(path));
    if (stat.size > most) throw tooLarge(stat.size, most);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw unreadable(path, (error as NodeJS.ErrnoException).code ?? '');
  }
}

/** The first bytes: a file that is too large is not read to know what it is. */
function startOf(path: string): Uint8Array {
  const start = Buffer.alloc(1024);
  const file = openSync(path, 'r');
  try {
    return start.subarray(0, readSync(file, start));
  } finally {
    closeSync(file);
  }
}

const expected: Readonly<Record<string, readonly Format[]>> = {
  '.pdf': ['pdf'],
  '.docx': ['docx'],
  '.txt': ['text', 'html'],
  '.md': ['text', 'html'],
  '.html': ['text', 'html'],
  '.htm': ['text', 'html'],
};

const names: Readonly<Record<Format, string>> = {
  pdf: 'PDF',
  docx: 'DOCX',
  html: 'HTML',
  text: 'TXT',
};

function checkExtension(path: string, format: Format): void {
  const typed = extname(path).toLowerCase();
  const formats = expected[typed];
  if (!formats || formats.includes(format)) return;
  throw new Refusal({
    ru: `Файл назван ${typed}, а внутри ${names[format]}: проверьте, тот ли это файл, назовите его *.${names[format].toLowerCase()} и импортируйте снова`,
    kk: `Файл атауы ${typed}, ал ішінде ${names[format]}: файлдың дұрыстығын тексеріп, атауын *.${names[format].toLowerCase()} етіңіз де, қайта импорттаңыз`,
  });
}

const directory = (path: string): Refusal =>
  new Refusal({
    ru: `${basename(path)} – папка, а нужен файл: назовите файл из неё`,
    kk: `${basename(path)} – қалта, ал файл керек: ішіндегі файлды атаңыз`,
  });

function unreadable(path: string, code: string): Refusal {
  const name = basename(path);
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new Refusal({
      ru: `Файла ${path} нет: проверьте имя и папку`,
      kk: `${path} файлы жоқ: атауы мен қалтасын тексеріңіз`,
    });
  if (code === 'EACCES' || code === 'EPERM')
    return new Refusal({
      ru: `Нет права читать ${name}: измените права на файл или скопируйте его к себе`,
      kk: `${name} файлын оқуға рұқсат жоқ: файл құқықтарын өзгертіңіз немесе өзіңізге көшіріп алыңыз`,
    });
  return new Refusal({
    ru: `${name} не читается (${code}): скопируйте файл на этот компьютер и импортируйте снова`,
    kk: `${name} оқылмайды (${code}): файлды осы компьютерге көшіріп, қайта импорттаңыз`,
  });
}

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { importFile } from './import-file.ts';
import { readSource } from './read-file.ts';
import { Refusal } from './source.ts';
import { docx, paragraph } from './testing/docx.ts';
import { pdf, shown } from './testing/pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'qujat-bad-'));
after(() => rmSync(folder, { recursive: true }));

const wishes = { changes: null, encoding: null, fix: false, language: null } as const;

function file(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** One sentence in both languages; a second one only tells what to do. */
const refused = (pattern: RegExp) => (error: unknown) =>
  error instanceof Refusal &&
  pattern.test(error.sentence.ru) &&
  /[әғқңөұүһі]/.test(error.sentence.kk) &&
  !error.sentence.ru.includes('\n');

const old = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
const wide = (text: string): string => [...text].map((letter) => `${letter}\0`).join('');
const word = docx({ body: paragraph('Правила склада') + paragraph('1. Вещи хранят год.') });
const cyrillic = 'ПРАВИЛА СКЛАДА\n\n1. Вещи принимают по описи.\n';

const cases: readonly (readonly [string, string, Uint8Array | string, RegExp])[] = [
  ['an empty file', 'a.txt', '', /пуст/],
  ['a file of spaces', 'b.txt', ' \n\t\n', /пуст/],
  ['a Word file cut short', 'c.docx', word.subarray(0, word.length - 40), /DOCX повреждён/],
  ['a Word file with a letter changed', 'd.docx', changed(word), /DOCX повреждён/],
  ['a Word file with a password', 'e.docx', latin1(old + wide('EncryptedPackage')), /паролем/],
  ['an old Word file renamed', 'f.docx', latin1(old + wide('WordDocument')), /DOC,.*как DOCX/],
  ['a PDF cut short', 'g.pdf', pdf({ pages: [shown('A', 9, 9)] }).subarray(0, 90), /повреждён/],
  ['a PDF of pictures', 'h.pdf', pdf({ pages: ['', ''] }), /изображения.*OCR/],
  ['a PDF with a password', 'i.pdf', pdf({ pages: ['BT ET'], trailer: locked() }), /паролем/],
  ['a Word file named .pdf', 'j.pdf', word, /назван \.pdf, а внутри DOCX/],
  ['a text named .docx', 'k.docx', cyrillic, /назван \.docx, а внутри TXT/],
  ['UTF-16 without its mark', 'l.txt', Buffer.from(cyrillic, 'utf16le'), /UTF-16.*utf-16le/],
  ['an archive', 'm.docx', latin1('PK\x03\x04 a.txt'), /архив ZIP/],
];

for (const [what, name, bytes, pattern] of cases) {
  test(`${what} is refused in one sentence`, async () => {
    await assert.rejects(readSource(file(name, bytes), wishes), refused(pattern));
  });
}

test('a file above the limit of its kind is named with that limit and is not read', async () => {
  const big = (name: string, start: string, megabytes: number): string => {
    const path = file(name, start);
    truncateSync(path, megabytes * 1024 * 1024);
    return path;
  };
  await assert.rejects(readSource(big('n.txt', 'Правила', 11), wishes), refused(/до 10 МБ/));
  await assert.rejects(readSource(big('o.txt', 'Правила', 200), wishes), refused(/до 10 МБ/));
  await assert.rejects(readSource(big('p.pdf', '%PDF-1.7', 200), wishes), refused(/до 50 МБ/));
});

test('a folder, a name that leads nowhere and a device are told apart', async () => {
  await assert.rejects(readSource(folder, wishes), refused(/папка/));
  await assert.rejects(readSource(join(folder, 'none.txt'), wishes), refused(/нет: проверьте/));
  if (process.platform !== 'win32') {
    await assert.rejects(readSource('/dev/zero', wishes), refused(/пуст/));
    // Nobody writes to it: opened, it would wait for ever.
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    await assert.rejects(readSource(join(folder, 'pipe'), wishes), refused(/пуст/));
  }
});

test('a page in Windows-1251 that says so is read; a text that is told a wrong encoding is not', async () => {
  const html = Buffer.concat([
    latin1('<html><head><meta charset="windows-1251"></head><p>'),
    latin1('\xcf\xf0\xe0\xe2\xe8\xeb\xe0'),
  ]);
  const { lines } = await readSource(file('q.html', html), wishes);
  assert.deepEqual(
    lines.map(({ text }) => text),
    ['Правила'],
  );
  const told = { ...wishes, encoding: 'utf-8' } as const;
  await assert.rejects(readSource(file('r.txt', latin1('\xcf\xf0')), told), refused(/не в utf-8/));
});

test('a page that unfolds without end is left when its time or memory is over', async () => {
  const bomb = pdf({ pages: [deflateSync(Buffer.alloc(60 * 1024 * 1024, '('))] });
  const path = file('s.pdf', bomb);
  await assert.rejects(
    importFile(path, wishes, { seconds: 20, megabytes: 60 }),
    refused(/памяти или времени/),
  );
});

test('a page without text among others is told', async () => {
  const path = file('u.pdf', pdf({ pages: [shown('Terms', 70, 700), ''] }));
  const { remarks } = await importFile(path, wishes);
  assert.deepEqual(
    remarks.map(({ rule }) => rule),
    ['import-empty-page'],
  );
});

test('a file that can be read comes through the watch whole', async () => {
  const { texts } = await importFile(file('t.docx', word), wishes);
  assert.deepEqual(
    texts[0]?.blocks.map(({ text }) => text),
    ['Правила склада', '1. Вещи хранят год.'],
  );
});

/** One byte of the last member's data, so that only its checksum tells. */
function changed(zip: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(zip);
  const at = Buffer.from(zip).lastIndexOf('PK\x01\x02word/', undefined, 'latin1');
  const directory = at < 0 ? Buffer.from(zip).indexOf('PK\x01\x02', 0, 'latin1') : at;
  bytes[directory - 1] = (bytes[directory - 1] ?? 0) ^ 0x55;
  return bytes;
}

/** The standard security handler with a password that is not the empty one: no key fits. */
function locked(): string {
  const zeros = '0'.repeat(64);
  return `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -1 /O <${zeros}> /U <${zeros}> >>`;
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractPdf } from './extract/pdf.ts';
import { formatOf } from './recognise.ts';
import { Refusal } from './source.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const refused = (pattern: RegExp) => (error: unknown) =>
  error instanceof Refusal && pattern.test(error.sentence.ru);
const old = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const wide = (text: string): string => [...text].map((letter) => `${letter}\0`).join('');

test('a file is what its bytes say', () => {
  assert.equal(formatOf(bytes('%PDF-1.7\n'), 'a.txt'), 'pdf');
  assert.equal(formatOf(bytes('<!DOCTYPE html><p>'), 'a.txt'), 'html');
  assert.equal(formatOf(bytes('1.1. text'), 'a.docx'), 'text');
});

test('each kind of file that cannot be read has its own sentence', () => {
  assert.throws(() => formatOf(bytes(' \n'), 'a.txt'), refused(/пуст/));
  assert.throws(() => formatOf(bytes('{\\rtf1'), 'a.txt'), refused(/RTF/));
  assert.throws(() => formatOf(bytes(old + wide('WordDocument')), 'a.doc'), refused(/DOC,/));
  assert.throws(
    () => formatOf(bytes(old + wide('EncryptedPackage')), 'a.docx'),
    refused(/паролем/),
  );
  assert.throws(() => formatOf(bytes('\x89PNG\r\n'), 'a.pdf'), refused(/PNG/));
  assert.throws(() => formatOf(bytes('a\0b\x01'), 'a.txt'), refused(/не текст/));
});

test('a damaged PDF is refused', async () => {
  await assert.rejects(extractPdf(bytes('%PDF-1.7\nnothing')), refused(/повреждён/));
});

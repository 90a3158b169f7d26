/** Files of other programs, saved or renamed as a text; told by their first bytes. */
import type { Sentence } from '#legal/problem.ts';

interface Format {
  /** As Latin-1. */
  readonly opens: string;
  readonly name: Sentence;
  /** Whether `npm run import` reads it. */
  readonly imported: boolean;
}

const same = (name: string): Sentence => ({ ru: name, kk: name });

const formats: readonly Format[] = [
  {
    opens: 'PK\u0003\u0004',
    name: { ru: 'файл Word или архив', kk: 'Word файлы немесе мұрағат' },
    imported: true,
  },
  {
    opens: '\u00d0\u00cf\u0011\u00e0',
    name: { ru: 'файл старого Word (.doc)', kk: 'ескі Word файлы (.doc)' },
    imported: false,
  },
  { opens: '%PDF-', name: same('PDF'), imported: true },
  { opens: '{\\rtf', name: same('RTF'), imported: false },
  { opens: '\u001f\u008b', name: { ru: 'архив gzip', kk: 'gzip мұрағаты' }, imported: false },
  { opens: '\u0089PNG', name: { ru: 'рисунок PNG', kk: 'PNG суреті' }, imported: false },
  { opens: '\u00ff\u00d8\u00ff', name: { ru: 'рисунок JPEG', kk: 'JPEG суреті' }, imported: false },
];

export type ForeignFile = Pick<Format, 'name'> & { readonly hint: Sentence };

/** What the file is, and what to do with it; `null` for what may be a text. */
export function foreignFile(bytes: Uint8Array): ForeignFile | null {
  const opening = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const format = formats.find(({ opens }) => opening.startsWith(opens));
  return format ? { name: format.name, hint: format.imported ? importIt : saveAgain } : null;
}

const importIt: Sentence = {
  ru: 'Превратите его в текст: npm run import -- ФАЙЛ',
  kk: 'Оны мәтінге айналдырыңыз: npm run import -- ФАЙЛ',
};

const saveAgain: Sentence = {
  ru: 'Сохраните его из программы как .docx и превратите в текст: npm run import -- ФАЙЛ',
  kk: 'Оны бағдарламадан .docx түрінде сақтап, мәтінге айналдырыңыз: npm run import -- ФАЙЛ',
};

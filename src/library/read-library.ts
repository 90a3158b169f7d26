/** A folder of content → the library. Bad content gives problems, never an exception. */
import { createHash } from 'node:crypto';
import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import type { Document, Library, Site } from '#legal/document.ts';
import { atStart, type Problem } from '#legal/problem.ts';
import { isFolder, listFolder, readBytes, strayFile } from './folders.ts';
import { readDocument } from './read-document.ts';
import { readSite } from './read-site.ts';
import { checkSlugs } from './slugs.ts';

export interface LibraryReading {
  /** `null` when site.yaml cannot be used or nothing is there. */
  readonly library: Library | null;
  readonly problems: readonly Problem[];
  /** SHA-256 over every file read, with its path: equal for equal libraries. */
  readonly checksum: string;
}

export interface LibraryOptions {
  /** Slugs that would hide addresses of the site itself. */
  readonly reservedSlugs?: readonly string[];
  /** Languages the pages can be in; absent: any. */
  readonly translatedLanguages?: readonly string[];
}

/** Reads files and remembers what they were. */
export interface Shelf {
  readonly directory: string;
  read(path: string): Uint8Array;
}

export async function readLibrary(
  directory: string,
  options: LibraryOptions = {},
): Promise<LibraryReading> {
  if (!isFolder(directory)) return { library: null, problems: [noFolder(directory)], checksum: '' };
  const hash = createHash('sha256');
  const shelf: Shelf = {
    directory,
    read(path) {
      const bytes = readBytes(directory, path);
      hash.update(`${path}\0${bytes.length}\0`).update(bytes);
      return bytes;
    },
  };
  const top = listFolder(directory, '');
  const problems: Problem[] = [...top.problems];
  for (const file of top.files) if (file !== 'site.yaml') problems.push(strayFile(file));
  const site = readSite(shelf, { exists: top.files.includes('site.yaml'), ...options }, problems);
  const library = site && {
    site,
    documents: await readDocuments(shelf, { site, slugs: top.folders }, problems),
  };
  if (library)
    problems.push(...checkSlugs(top.folders, library.documents, options.reservedSlugs ?? []));
  return { library, problems: byPlace(problems), checksum: hash.digest('hex') };
}

async function readDocuments(
  shelf: Shelf,
  from: { site: Site; slugs: readonly string[] },
  problems: Problem[],
): Promise<Document[]> {
  if (from.slugs.length === 0) problems.push(noDocuments);
  const documents: Document[] = [];
  for (const slug of from.slugs) {
    const document = readDocument(shelf, { slug, site: from.site }, problems);
    if (document) documents.push(document);
    // The parser's native memory is given back only when the event loop turns.
    await turnOfTheLoop();
  }
  return documents;
}

const byPlace = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column,
  );

const noFolder = (directory: string): Problem => ({
  rule: 'library-missing',
  severity: 'error',
  ...atStart('site.yaml'),
  message: { ru: `Папки ${directory} нет`, kk: `${directory} қалтасы жоқ` },
  hint: {
    ru: 'Укажите папку с документами: --content ПАПКА',
    kk: 'Құжаттар қалтасын көрсетіңіз: --content ҚАЛТА',
  },
});

const noDocuments: Problem = {
  rule: 'library-empty',
  severity: 'error',
  ...atStart('site.yaml'),
  message: { ru: 'В библиотеке нет ни одного документа', kk: 'Кітапханада бірде-бір құжат жоқ' },
  hint: {
    ru: 'Создайте папку документа с файлом document.yaml',
    kk: 'document.yaml файлы бар құжат қалтасын жасаңыз',
  },
};

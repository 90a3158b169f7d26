/** The library's folders: what lies in one, and which of it is not to be trusted. */
import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { atStart, type Problem } from '#legal/problem.ts';

export interface Folder {
  readonly folders: readonly string[];
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/** @param path from the library's folder, `''` for the library itself */
export function listFolder(directory: string, path: string): Folder {
  const folders: string[] = [];
  const files: string[] = [];
  const problems: Problem[] = [];
  for (const name of readdirSync(join(directory, path)).sort()) {
    if (name.startsWith('.')) continue;
    const file = path === '' ? name : `${path}/${name}`;
    // A name that is no UTF-8 cannot be asked for again.
    const entry = lstatSync(join(directory, file), { throwIfNoEntry: false });
    if (!entry) problems.push(strayFile(file));
    else if (entry.isSymbolicLink()) problems.push(symbolicLink(file));
    else if (entry.isDirectory()) folders.push(name);
    else if (entry.isFile()) files.push(name);
    else problems.push(strayFile(file));
  }
  return { folders, files, problems };
}

export const readBytes = (directory: string, path: string): Uint8Array =>
  readFileSync(join(directory, path));

export function isFolder(directory: string): boolean {
  return statSync(directory, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

export const strayFile = (file: string, meant?: string): Problem => ({
  rule: 'stray-file',
  severity: 'error',
  ...atStart(file),
  message: {
    ru: 'Этого файла формат не знает: он не попадёт на сайт',
    kk: 'Бұл файл пішімде жоқ: ол сайтқа шықпайды',
  },
  hint: meant
    ? { ru: `Возможно, имелось в виду ${meant}`, kk: `Мүмкін, ${meant} деп атағыңыз келген шығар` }
    : {
        ru: 'Удалите его или перенесите из папки документов',
        kk: 'Оны жойыңыз немесе құжаттар қалтасынан шығарыңыз',
      },
});

const symbolicLink = (file: string): Problem => ({
  rule: 'symbolic-link',
  severity: 'error',
  ...atStart(file),
  message: {
    ru: 'Это символическая ссылка, а не сам файл',
    kk: 'Бұл файлдың өзі емес, символдық сілтеме',
  },
  hint: { ru: 'Положите сюда сам файл', kk: 'Мұнда файлдың өзін қойыңыз' },
});

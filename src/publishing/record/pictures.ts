/** Pictures of published editions: part of what readers were shown. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../../legal/document.ts';
import { isRecorded } from '../../legal/edition.ts';
import { atStart, type Problem } from '../../legal/problem.ts';
import { imagesOf } from '../images.ts';

/**
 * @param base the library as it was, lying in `baseFolder`
 * @param content folder of the library as it is
 */
export const pictureProblems = (
  base: Library,
  { baseFolder, content }: { readonly baseFolder: string; readonly content: string },
): readonly Problem[] =>
  base.documents.flatMap(({ slug, editions }) =>
    editions
      .filter(isRecorded)
      .flatMap((edition) => [...imagesOf(edition)].map((file) => `${slug}/${edition.name}/${file}`))
      .filter((file) => existsSync(join(baseFolder, file)))
      .filter((file) => !isSame(join(baseFolder, file), join(content, file)))
      .map(changed),
  );

const isSame = (before: string, after: string): boolean =>
  existsSync(after) && readFileSync(before).equals(readFileSync(after));

const changed = (file: string): Problem => ({
  rule: 'published-edited',
  severity: 'error',
  ...atStart(file),
  message: {
    ru: 'Рисунок опубликованной редакции изменён или удалён',
    kk: 'Жарияланған редакцияның суреті өзгертілген немесе жойылған',
  },
  hint: {
    ru: 'Верните его, каким он был; новый рисунок – это новая редакция',
    kk: 'Оны бұрынғы қалпына келтіріңіз; жаңа сурет – жаңа редакция',
  },
});

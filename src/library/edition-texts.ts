/** The texts of one edition, and whatever else lies in its folder. */
import type { Site } from '#legal/document.ts';
import type { Text } from '#legal/edition.ts';
import { nearest } from '#legal/nearest.ts';
import { atStart, type Problem } from '#legal/problem.ts';
import { strayFile } from './folders.ts';
import { checkImages, isImage } from './images.ts';
import type { Shelf } from './read-library.ts';
import { recordFile } from './read-record.ts';
import { readText } from './read-text.ts';

interface Files {
  readonly path: string;
  readonly files: readonly string[];
  readonly site: Site;
}

export function readTexts(
  shelf: Shelf,
  { path, files, site }: Files,
  problems: Problem[],
): Record<string, Text> {
  const texts: Record<string, Text> = {};
  const shown: string[] = [];
  const read = (name: string) => shelf.read(`${path}/${name}`);
  for (const language of site.languages) {
    const name = `${language}.mdx`;
    if (!files.includes(name)) continue;
    const file = `${path}/${name}`;
    const reading = readText(shelf.read(file), { file, language });
    texts[language] = reading.text;
    problems.push(...reading.problems, ...checkImages(reading.images, { file, files, read }));
    shown.push(...reading.images.map((image) => image.source));
  }
  const expected = site.languages.map((language) => `${language}.mdx`);
  for (const name of files) {
    if (
      name === 'edition.yaml' ||
      name === recordFile ||
      expected.includes(name) ||
      (isImage(name) && shown.includes(name))
    )
      continue;
    const language = /^([a-z]{2,3})\.mdx$/.exec(name)?.[1];
    if (language) problems.push(unknownLanguage(`${path}/${name}`, language, site.languages));
    else
      problems.push(
        strayFile(`${path}/${name}`, nearest(name, [...expected, 'edition.yaml']) ?? undefined),
      );
  }
  return texts;
}

const unknownLanguage = (
  file: string,
  language: string,
  languages: readonly string[],
): Problem => ({
  severity: 'error',
  ...atStart(file),
  rule: 'unknown-language',
  message: {
    ru: `Языка ${language} нет в site.yaml`,
    kk: `site.yaml файлында ${language} тілі жоқ`,
  },
  hint: { ru: `Языки сайта: ${languages.join(', ')}`, kk: `Сайт тілдері: ${languages.join(', ')}` },
});

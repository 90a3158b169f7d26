/** The judged corpus as a library: a document a slug, in the languages it has. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readLibrary } from '#library/read-library.ts';

export interface JudgedText {
  /** `ru-terms`: language and slug. */
  readonly name: string;
  readonly language: string;
  readonly slug: string;
  readonly markdown: string;
}

export function judgedTexts(cases: string): readonly JudgedText[] {
  const folder = join(cases, 'corpus');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.md$/, '');
      const [language = '', ...slug] = name.split('-');
      const markdown = readFileSync(join(folder, file), 'utf8');
      return { name, language, slug: slug.join('-'), markdown };
    });
}

export function writeJudgedLibrary(folder: string, texts: readonly JudgedText[]): void {
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  write(
    'site.yaml',
    'publisher: { kk: Сынақ, ru: Проба }\naddress: https://cases.example\nlanguages: [kk, ru]\ntimeZone: Asia/Almaty\n',
  );
  for (const slug of new Set(texts.map((text) => text.slug))) {
    const own = texts.filter((text) => text.slug === slug);
    const titles = own.map(({ language, markdown }) => {
      const [, title = slug] = /^# (.+)$/m.exec(markdown) ?? [];
      return `  ${language}: ${JSON.stringify(title)}\n`;
    });
    write(`${slug}/document.yaml`, `kind: other\ntitle:\n${titles.join('')}`);
    write(`${slug}/2026-01-01/edition.yaml`, 'published: 2025-12-01\nchange: substantive\n');
    for (const { language, markdown } of own) write(`${slug}/2026-01-01/${language}.mdx`, markdown);
  }
}

export async function libraryIn(content: string) {
  const { library } = await readLibrary(content, {
    reservedSlugs: [],
    translatedLanguages: ['ru', 'kk'],
  });
  if (!library) throw new Error(`There is no library in ${content}.`);
  return library;
}

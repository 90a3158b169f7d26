/**
 * `npm run new -- DOCUMENT DATE --today YYYY-MM-DD`: the next edition, begun from the latest in
 * every language it has, and what to do next.
 */
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day, Document, Library } from '#legal/document.ts';
import type { Edition } from '#legal/edition.ts';
import { nearest } from '#legal/nearest.ts';
import { editionName } from '#library/read-edition.ts';
import { imagesOf } from '#publishing/images.ts';
import { readArguments } from './arguments.ts';
import { exitWith } from './exit.ts';
import { openLibrary } from './open-library.ts';
import { say } from './say.ts';

const usage = 'Назовите документ и день вступления в силу: npm run new -- terms 2026-12-01';

/** @throws Error with a sentence when the edition cannot be begun */
export function beginEdition(
  library: Library,
  { slug, name, content, today }: { slug: string; name: string; content: string; today: Day },
): readonly string[] {
  const document = documentNamed(library, slug);
  const parts = editionName(name);
  if (!parts) throw new Error(`«${name}»: такого дня нет. ${usage}`);
  const folder = join(content, slug, name);
  if (existsSync(folder))
    throw new Error(`${folder} уже есть. Вторая редакция того же дня: ${parts.day}-2`);
  const latest = document.editions.at(-1) as Edition;
  mkdirSync(folder);
  const texts = Object.keys(latest.texts).map((language) => `${language}.mdx`);
  const files = [...texts, ...imagesOf(latest)];
  for (const file of files)
    copyFileSync(join(content, slug, latest.name, file), join(folder, file));
  writeFileSync(join(folder, 'edition.yaml'), drawDescription(library, { document, today }));
  return [
    `${folder}: начата с редакции ${latest.name}`,
    ...warnings(document, { day: parts.day, today, latest }),
    'Дальше:',
    `1. Внесите изменения в ${texts.join(' и ')}.`,
    '2. Заполните edition.yaml: день публикации, кто утвердил, что изменилось.',
    `3. npm run compare -- ${join(content, slug, latest.name, texts[0] ?? '')} ${join(folder, texts[0] ?? '')}`,
    '4. npm run check -- --strict',
    '5. npm run publish, затем коммит и pull request.',
  ];
}

function documentNamed({ documents }: Library, slug: string): Document {
  const found = documents.find((document) => document.slug === slug);
  if (found) return found;
  const slugs = documents.map((document) => document.slug);
  const near = nearest(slug, slugs);
  throw new Error(
    `Документа «${slug}» нет.${near ? ` Возможно, ${near}?` : ''} Есть: ${slugs.join(', ')}`,
  );
}

interface Begun {
  readonly day: Day;
  readonly today: Day;
  readonly latest: Edition;
}

function warnings({ notice }: Document, { day, today, latest }: Begun): readonly string[] {
  const told: string[] = [];
  if (day < latest.inForceFrom)
    told.push(`Внимание: последняя редакция действует с ${latest.inForceFrom}, это позже.`);
  if (notice !== null && daysBetween(today, day) < notice)
    told.push(`Внимание: текст обещает извещать за ${notice} дн., а до ${day} осталось меньше.`);
  return told;
}

const daysBetween = (from: Day, to: Day): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;

/** What is known is filled in; the rest waits as comments, so that nothing false is published. */
function drawDescription(
  { site }: Library,
  { document, today }: { readonly document: Document; readonly today: Day },
): string {
  const languages = site.languages.filter((language) => document.title[language] !== undefined);
  const blank = languages.map((language) => `${language}: "…"`).join(', ');
  return [
    `published: ${today}                    # день, когда текст размещён / мәтін орналастырылған күн`,
    'change: substantive                      # technical – если смысл прежний / мағынасы өзгермесе',
    '# approval:                              # как сказано в тексте / мәтінде айтылғандай',
    `#   body: { ${blank} }`,
    `#   act: { ${blank} }`,
    '#   number: "…"',
    `#   date: ${today}`,
    `# summary: { ${blank} }   # что изменилось, одним предложением / не өзгергені, бір сөйлеммен`,
    '',
  ].join('\n');
}

async function run(): Promise<number> {
  const { content, today, files } = readArguments({});
  const [slug, name, ...others] = files;
  if (!slug || !name || others.length > 0) {
    say(usage);
    return 1;
  }
  const opened = await openLibrary(content, today);
  if (!opened) return 1;
  for (const line of beginEdition(opened.library, { slug, name, content, today: opened.today }))
    say(line);
  return 0;
}

if (import.meta.main) await exitWith(run);

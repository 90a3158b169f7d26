import { type Document, documentKinds, type Site } from '#legal/document.ts';
import type { Edition } from '#legal/edition.ts';
import { atStart, type Problem } from '#legal/problem.ts';
import { daysBetween } from './days.ts';
import { listFolder, strayFile } from './folders.ts';
import { type EditionReading, editionName, readEdition } from './read-edition.ts';
import type { Shelf } from './read-library.ts';
import { looksLike } from './shape-messages.ts';
import {
  count,
  day,
  list,
  matching,
  multilingual,
  oneOf,
  optional,
  record,
  required,
} from './shapes.ts';
import { slugShape } from './slugs.ts';
import { readYaml } from './yaml.ts';

type Described = Omit<Document, 'slug' | 'editions'>;

const documentShape = (site: Site) =>
  record<Described>({
    kind: required(oneOf(documentKinds)),
    title: required(multilingual(site.languages)),
    purpose: optional(multilingual(site.languages)),
    publisher: optional(multilingual(site.languages)),
    prevails: optional(oneOf(site.languages)),
    notice: optional(count),
    formerly: optional(
      list(
        matching(
          slugShape,
          looksLike(
            {
              ru: 'имя из малых латинских букв, цифр и дефисов',
              kk: 'кіші латын әріптерінен, цифрлардан және дефистерден тұратын атау',
            },
            'formerly: [seller-rules]',
          ),
        ),
      ),
    ),
    repealed: optional(day),
  });

interface From {
  readonly slug: string;
  readonly site: Site;
}

/** @returns `null` for a folder without a single edition that could be read */
export function readDocument(
  shelf: Shelf,
  { slug, site }: From,
  problems: Problem[],
): Document | null {
  const folder = listFolder(shelf.directory, slug);
  problems.push(...folder.problems);
  for (const file of folder.files)
    if (file !== 'document.yaml') problems.push(strayFile(`${slug}/${file}`));
  const described = readDescription(
    shelf,
    { slug, site },
    problems,
    folder.files.includes('document.yaml'),
  );
  const readings = folder.folders
    .map((name) => readEdition(shelf, { document: slug, name, site }, problems))
    .filter((reading) => reading !== null)
    .sort((a, b) => compareNames(a.edition.name, b.edition.name));
  if (folder.folders.length === 0) problems.push(atDocument(slug, noEditions));
  if (readings.length === 0) return null;
  const editions = readings.map(
    (reading, index): Edition => ({ ...reading.edition, ordinal: index + 1 }),
  );
  const document: Document = { slug, ...described, editions };
  problems.push(...checkDocument(document, readings, site));
  return document;
}

function readDescription(
  shelf: Shelf,
  { slug, site }: From,
  problems: Problem[],
  exists: boolean,
): Described {
  const file = `${slug}/document.yaml`;
  const read = exists
    ? readYaml(shelf.read(file), file)
    : { node: null, problems: [atDocument(slug, noDescription)] };
  problems.push(...read.problems);
  const described = (read.node && documentShape(site)(read.node, 'document.yaml', problems)) ?? {};
  return {
    kind: described.kind ?? 'other',
    title: described.title ?? {},
    purpose: described.purpose ?? {},
    publisher: described.publisher ?? site.publisher,
    prevails: described.prevails ?? null,
    notice: described.notice ?? null,
    formerly: described.formerly ?? [],
    repealed: described.repealed ?? null,
  };
}

/** `2026-09-01` stands before `2026-09-01-2`, and that before `2026-09-01-10`. */
function compareNames(a: string, b: string): number {
  const [x, y] = [editionName(a), editionName(b)];
  if (!x || !y || x.day !== y.day) return a < b ? -1 : 1;
  return x.second - y.second;
}

function checkDocument(
  document: Document,
  readings: readonly EditionReading[],
  site: Site,
): Problem[] {
  const { slug } = document;
  const written = site.languages.filter((language) =>
    document.editions.some((edition) => edition.texts[language]),
  );
  const problems: Problem[] = [];
  // A title of no language at all has been told of already.
  const isTitled = Object.keys(document.title).length > 0;
  for (const language of written) {
    if (isTitled && !document.title[language]) problems.push(atDocument(slug, noTitle(language)));
  }
  if (document.prevails && !written.includes(document.prevails))
    problems.push(atDocument(slug, prevailsUnwritten(document.prevails)));
  // The first edition changes nothing that anybody was promised notice of.
  for (const { edition, publishedAt } of readings.slice(1)) {
    const given = daysBetween(edition.published, edition.inForceFrom);
    if (document.notice !== null && given >= 0 && given < document.notice) {
      problems.push({ ...publishedAt, ...shortNotice(document.notice, given) });
    }
  }
  return problems;
}

type Said = Pick<Problem, 'rule' | 'severity' | 'message' | 'hint'>;

const atDocument = (slug: string, said: Said): Problem => ({
  ...said,
  ...atStart(`${slug}/document.yaml`),
});

const noDescription: Said = {
  rule: 'file-missing',
  severity: 'error',
  message: {
    ru: 'В папке документа нет файла document.yaml',
    kk: 'Құжат қалтасында document.yaml файлы жоқ',
  },
  hint: { ru: 'Создайте его: kind и title', kk: 'Оны жасаңыз: kind және title' },
};

const noEditions: Said = {
  rule: 'document-empty',
  severity: 'error',
  message: { ru: 'У документа нет ни одной редакции', kk: 'Құжаттың бірде-бір редакциясы жоқ' },
  hint: {
    ru: 'Создайте папку, названную днём вступления в силу: 2026-09-01',
    kk: 'Күшіне ену күнімен аталған қалта жасаңыз: 2026-09-01',
  },
};

const noTitle = (language: string): Said => ({
  rule: 'missing-key',
  severity: 'error',
  message: {
    ru: `Есть текст ${language}.mdx, а в title нет ${language}`,
    kk: `${language}.mdx мәтіні бар, ал title ішінде ${language} жоқ`,
  },
  hint: {
    ru: `Добавьте название на этом языке: title: { ${language}: "…" }`,
    kk: `Осы тілдегі атауын қосыңыз: title: { ${language}: "…" }`,
  },
});

const prevailsUnwritten = (language: string): Said => ({
  rule: 'prevails-unwritten',
  severity: 'error',
  message: {
    ru: `prevails называет ${language}, а текста на нём нет ни в одной редакции`,
    kk: `prevails ${language} тілін атайды, ал бұл тілде бірде-бір редакцияның мәтіні жоқ`,
  },
  hint: {
    ru: 'Удалите prevails или добавьте текст',
    kk: 'prevails кілтін жойыңыз немесе мәтінін қосыңыз',
  },
});

const shortNotice = (promised: number, given: number): Said => ({
  rule: 'notice-short',
  severity: 'warning',
  message: {
    ru: `Между публикацией и вступлением в силу дней: ${given}, а документ обещает ${promised}`,
    kk: `Жариялау мен күшіне ену арасындағы күн саны: ${given}, ал құжат ${promised} күн уәде етеді`,
  },
  hint: {
    ru: 'Проверьте published и имя папки редакции',
    kk: 'published мәнін және редакция қалтасының атауын тексеріңіз',
  },
});

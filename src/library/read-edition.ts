import type { Day, Site } from '#legal/document.ts';
import type { Approval, Edition, Waiver } from '#legal/edition.ts';
import { atStart, type Place, type Problem } from '#legal/problem.ts';
import { isDay } from './days.ts';
import { readTexts } from './edition-texts.ts';
import { listFolder, strayFile } from './folders.ts';
import type { Shelf } from './read-library.ts';
import { readRecord, recordFile } from './read-record.ts';
import {
  day,
  list,
  multilingual,
  oneOf,
  optional,
  record,
  required,
  type Shape,
  text,
} from './shapes.ts';
import { readYaml, type YamlNode } from './yaml.ts';

export interface EditionReading {
  readonly edition: Omit<Edition, 'ordinal'> & { readonly ordinal: number };
  /** Where the day of publication stands. */
  readonly publishedAt: Place;
}

interface From {
  readonly document: string;
  readonly name: string;
  readonly site: Site;
}

/** The parts of an edition's folder name; `second` is 1 unless the day has several editions. */
export function editionName(name: string): { readonly day: Day; readonly second: number } | null {
  const [, first = '', second] = /^(\d{4}-\d{2}-\d{2})(?:-([2-9]|[1-9]\d))?$/.exec(name) ?? [];
  return isDay(first) ? { day: first, second: Number(second ?? 1) } : null;
}

/** @returns `null` for a folder that is no edition or holds no text */
export function readEdition(shelf: Shelf, from: From, problems: Problem[]): EditionReading | null {
  const path = `${from.document}/${from.name}`;
  const parts = editionName(from.name);
  if (!parts) {
    problems.push(notAnEdition(path));
    return null;
  }
  const folder = listFolder(shelf.directory, path);
  problems.push(...folder.problems, ...folder.folders.map((name) => strayFile(`${path}/${name}`)));
  const described = describe(
    shelf,
    { path, exists: folder.files.includes('edition.yaml'), site: from.site, day: parts.day },
    problems,
  );
  const texts = readTexts(shelf, { path, files: folder.files, site: from.site }, problems);
  if (Object.keys(texts).length === 0) {
    problems.push(noText(path));
    return null;
  }
  const publications = folder.files.includes(recordFile)
    ? readRecord(shelf, `${path}/${recordFile}`, problems)
    : {};
  const told = { name: from.name, ordinal: 1, inForceFrom: parts.day, ...described.edition };
  return {
    edition: { ...told, texts, publications },
    publishedAt: described.publishedAt,
  };
}

interface Described {
  published: string;
  approval: Approval;
  change: 'substantive' | 'technical';
  summary: Edition['summary'];
  waive: readonly Waiver[];
  backdated: string;
}

const editionShape = ({ languages }: Site): Shape<Partial<Described>> => {
  const words = multilingual(languages);
  return record<Described>({
    published: required(day),
    approval: optional(approvalShape(words)),
    change: optional(oneOf(['substantive', 'technical'])),
    summary: optional(words),
    waive: optional(list(waiverShape)),
    backdated: optional(text),
  });
};

function approvalShape(words: Shape<Edition['summary']>): Shape<Approval> {
  const shape = record<{
    body: Approval['body'];
    act: Approval['act'];
    number: string;
    date: string;
  }>({
    body: optional(words),
    act: optional(words),
    number: optional(text),
    date: optional(day),
  });
  return (node, name, problems) => {
    const read = shape(node, name, problems);
    return (
      read && {
        body: read.body ?? {},
        act: read.act ?? {},
        number: read.number ?? null,
        date: read.date ?? null,
      }
    );
  };
}

const waiverFields = record<Pick<Waiver, 'rule' | 'at' | 'why'>>({
  rule: required(text),
  at: required(text),
  why: required(text),
});
const waiverShape: Shape<Waiver> = (node, name, problems) => {
  const { rule, at, why } = waiverFields(node, name, problems) ?? {};
  const { line, column } = node.place;
  return rule && at && why ? { rule, at, why, line, column } : undefined;
};

interface Description {
  readonly path: string;
  readonly exists: boolean;
  readonly site: Site;
  readonly day: Day;
}

function describe(shelf: Shelf, from: Description, problems: Problem[]) {
  const file = `${from.path}/edition.yaml`;
  const read = from.exists
    ? readYaml(shelf.read(file), file)
    : { node: null, problems: [noDescription(file)] };
  problems.push(...read.problems);
  const described =
    (read.node && editionShape(from.site)(read.node, 'edition.yaml', problems)) ?? {};
  const publishedAt = placeOf(read.node, 'published') ?? atStart(file);
  if (described.published && described.published > from.day) {
    problems.push({ ...publishedAt, ...effectBeforePublication(described.published, from.day) });
  }
  const edition = {
    published: described.published ?? from.day,
    approval: described.approval ?? null,
    change: described.change ?? 'substantive',
    summary: described.summary ?? {},
    waive: described.waive ?? [],
    backdated: described.backdated ?? null,
  } as const;
  return { edition, publishedAt };
}

function placeOf(node: YamlNode | null, key: string): Place | null {
  const entry = node?.kind === 'map' ? node.entries.find((known) => known.key === key) : undefined;
  return entry?.value.place ?? null;
}

const notAnEdition = (path: string): Problem => ({
  severity: 'error',
  ...atStart(path),
  rule: 'edition-name',
  message: {
    ru: `Папка «${path.split('/')[1]}» названа не днём календаря`,
    kk: `«${path.split('/')[1]}» қалтасы күнтізбе күнімен аталмаған`,
  },
  hint: {
    ru: 'Назовите её днём вступления в силу: 2026-09-01; вторую редакцию того же дня – 2026-09-01-2',
    kk: 'Оны күшіне ену күнімен атаңыз: 2026-09-01; сол күнгі екінші редакцияны – 2026-09-01-2',
  },
});

const noText = (path: string): Problem => ({
  severity: 'error',
  ...atStart(`${path}/edition.yaml`),
  rule: 'edition-empty',
  message: { ru: 'В редакции нет ни одного текста', kk: 'Редакцияда бірде-бір мәтін жоқ' },
  hint: { ru: 'Добавьте ru.mdx или kk.mdx', kk: 'ru.mdx немесе kk.mdx файлын қосыңыз' },
});

const noDescription = (file: string): Problem => ({
  severity: 'error',
  ...atStart(file),
  rule: 'file-missing',
  message: {
    ru: 'В папке редакции нет файла edition.yaml',
    kk: 'Редакция қалтасында edition.yaml файлы жоқ',
  },
  hint: {
    ru: 'Создайте его со строкой «published: 2026-08-20»',
    kk: 'Оны «published: 2026-08-20» жолымен жасаңыз',
  },
});

const effectBeforePublication = (published: Day, effect: Day) =>
  ({
    rule: 'effect-before-publication',
    severity: 'error',
    length: published.length,
    message: {
      ru: `Редакция действует с ${effect}, а опубликована позже: ${published}`,
      kk: `Редакция ${effect} күнінен бастап қолданылады, ал кейінірек жарияланған: ${published}`,
    },
    hint: {
      ru: 'Проверьте published и имя папки',
      kk: 'published мәнін және қалта атауын тексеріңіз',
    },
  }) as const;

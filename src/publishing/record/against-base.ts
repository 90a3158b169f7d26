/**
 * A branch beside the base it will be merged into. Records can be made anew to fit any text; what
 * the base holds cannot, so whatever is recorded there must stand here as it stands there.
 */
import type { Document, Library } from '../../legal/document.ts';
import { type Edition, isRecorded } from '../../legal/edition.ts';
import { atStart, type Problem, type Sentence } from '../../legal/problem.ts';

/** @param source what git calls the base, for the commands that bring a file back */
export const problemsAgainst = (
  base: Library,
  now: Library,
  source = 'origin/main',
): readonly Problem[] =>
  base.documents.flatMap((before) => {
    const after = now.documents.find(({ slug }) => slug === before.slug);
    const recorded = before.editions.filter(isRecorded);
    if (recorded.length === 0) return [];
    return after
      ? [
          ...recorded.flatMap((edition) => keptProblems(edition, after, { now, source })),
          ...backdated(before, after),
        ]
      : [said(`${before.slug}/document.yaml`, documentGone)];
  });

function keptProblems(
  before: Edition,
  document: Document,
  { now, source }: { readonly now: Library; readonly source: string },
): readonly Problem[] {
  const restored = (file: string, words: Fault): Problem =>
    said(file, { ...words, hint: restore(source, file) });
  const after = document.editions.find(({ name }) => name === before.name);
  const folder = `${document.slug}/${before.name}`;
  if (!after) return [said(`${folder}/edition.yaml`, editionGone(movedTo(before, now)))];
  const problems: Problem[] = [];
  let recordFault: Fault | null = null;
  for (const [language, publication] of Object.entries(before.publications)) {
    const text = after.texts[language];
    const record = after.publications[language];
    if (!text) problems.push(restored(`${folder}/${language}.mdx`, textGone));
    else if (text.checksum !== before.texts[language]?.checksum)
      problems.push(restored(`${folder}/${language}.mdx`, edited));
    if (isSame(record, publication)) continue;
    // One file, told of once, whatever languages it holds.
    recordFault = record ? recordEdited : recordGone;
  }
  if (recordFault) problems.push(restored(`${folder}/published.yaml`, recordFault));
  const changed = factsOf.find((fact) => !isSame(fact(before), fact(after)));
  if (changed) problems.push(restored(`${folder}/edition.yaml`, factEdited));
  return problems;
}

/** What a reader relies on besides the text. A summary may still be added, and so may a waiver. */
const factsOf: readonly ((edition: Edition) => unknown)[] = [
  ({ published }) => published,
  ({ approval }) => approval,
  ({ change }) => change,
];

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Where the same texts lie now, if the folder was only renamed. */
function movedTo(before: Edition, now: Library): string | null {
  const sums = new Set(Object.values(before.texts).map(({ checksum }) => checksum));
  for (const { slug, editions } of now.documents) {
    const found = editions.find(({ texts }) =>
      Object.values(texts).some(({ checksum }) => sums.has(checksum)),
    );
    if (found) return `${slug}/${found.name}`;
  }
  return null;
}

/** Editions that were put before one already published, without a word why. */
function backdated(before: Document, after: Document): readonly Problem[] {
  const known = new Set(before.editions.map(({ name }) => name));
  const last = before.editions.findLast(isRecorded);
  if (!last) return [];
  return after.editions
    .filter(
      ({ name, inForceFrom, backdated: reason }) =>
        !known.has(name) && inForceFrom < last.inForceFrom && reason === null,
    )
    .map(({ name }) => said(`${after.slug}/${name}/edition.yaml`, putBefore(last.name)));
}

type Fault = Pick<Problem, 'rule' | 'message'>;
type Said = Fault & { readonly hint: Sentence };

const said = (file: string, words: Said): Problem => ({
  severity: 'error',
  ...atStart(file),
  ...words,
});

/** The command is typed in the library's folder. */
const restore = (source: string, file: string): Sentence => ({
  ru: `Верните файл, каким он был: git restore --source=${source} -- ${file} (в папке документов). Опечатку исправляет новая редакция с change: technical`,
  kk: `Файлды бұрынғы қалпына келтіріңіз: git restore --source=${source} -- ${file} (құжаттар қалтасында). Қате жазуды change: technical деген жаңа редакция түзетеді`,
});

const edited: Fault = {
  rule: 'published-edited',
  message: { ru: 'Опубликованный текст изменён', kk: 'Жарияланған мәтін өзгертілген' },
};
const textGone: Fault = {
  rule: 'published-removed',
  message: { ru: 'Опубликованный текст удалён', kk: 'Жарияланған мәтін жойылған' },
};
const recordGone: Fault = {
  rule: 'record-removed',
  message: { ru: 'Запись о публикации удалена', kk: 'Жарияланым туралы жазба жойылған' },
};
const recordEdited: Fault = {
  rule: 'record-edited',
  message: { ru: 'Запись о публикации изменена', kk: 'Жарияланым туралы жазба өзгертілген' },
};
const factEdited: Fault = {
  rule: 'published-edited',
  message: {
    ru: 'У опубликованной редакции изменены день публикации, утверждение или вид изменения',
    kk: 'Жарияланған редакцияның жарияланған күні, бекітілуі немесе өзгеріс түрі өзгертілген',
  },
};
const documentGone: Said = {
  rule: 'published-removed',
  message: { ru: 'Опубликованный документ удалён', kk: 'Жарияланған құжат жойылған' },
  hint: {
    ru: 'Верните папку. Документ, который утратил силу, получает repealed в document.yaml',
    kk: 'Қалтаны қайтарыңыз. Күші жойылған құжатқа document.yaml файлында repealed қойылады',
  },
};
const editionGone = (to: string | null): Said => ({
  rule: 'published-removed',
  message: to
    ? {
        ru: `Опубликованная редакция переименована в ${to}`,
        kk: `Жарияланған редакция ${to} деп қайта аталған`,
      }
    : { ru: 'Опубликованная редакция удалена', kk: 'Жарияланған редакция жойылған' },
  hint: {
    ru: 'Верните папку с прежним именем: её адрес известен читателям',
    kk: 'Қалтаны бұрынғы атымен қайтарыңыз: оның мекенжайын оқырмандар біледі',
  },
});
const putBefore = (last: string): Said => ({
  rule: 'edition-backdated',
  message: {
    ru: `Редакция ставится задним числом: уже опубликована редакция ${last}`,
    kk: `Редакция өткен күнмен қойылып отыр: ${last} редакциясы жарияланып қойған`,
  },
  hint: {
    ru: 'Проверьте день в имени папки; если так и нужно, назовите причину: backdated: "…" в edition.yaml',
    kk: 'Қалта атындағы күнді тексеріңіз; солай керек болса, себебін атаңыз: edition.yaml файлында backdated: "…"',
  },
});

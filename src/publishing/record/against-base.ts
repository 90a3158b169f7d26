/**
 * A branch beside the base it will be merged into. Records can be made anew to fit any text; what
 * the base holds cannot, so whatever is recorded there must stand here as it stands there.
 */
import type { Document, Library } from '../../legal/document.ts';
import { type Edition, isRecorded } from '../../legal/edition.ts';
import { atStart, type Problem, type Sentence } from '../../legal/problem.ts';

export const problemsAgainst = (base: Library, now: Library): readonly Problem[] =>
  base.documents.flatMap((before) => {
    const after = now.documents.find(({ slug }) => slug === before.slug);
    const recorded = before.editions.filter(isRecorded);
    if (recorded.length === 0) return [];
    return after
      ? [
          ...recorded.flatMap((edition) => keptProblems(edition, after, now)),
          ...backdated(before, after),
        ]
      : [said(`${before.slug}/document.yaml`, documentGone)];
  });

function keptProblems(before: Edition, document: Document, now: Library): readonly Problem[] {
  const after = document.editions.find(({ name }) => name === before.name);
  const folder = `${document.slug}/${before.name}`;
  if (!after) return [said(`${folder}/edition.yaml`, editionGone(movedTo(before, now)))];
  const problems: Problem[] = [];
  for (const [language, publication] of Object.entries(before.publications)) {
    const text = after.texts[language];
    const record = after.publications[language];
    if (!text) problems.push(said(`${folder}/${language}.mdx`, textGone));
    else if (text.checksum !== before.texts[language]?.checksum)
      problems.push(said(`${folder}/${language}.mdx`, edited));
    if (!record) problems.push(said(`${folder}/published.yaml`, recordGone));
    else if (JSON.stringify(record) !== JSON.stringify(publication))
      problems.push(said(`${folder}/published.yaml`, recordEdited));
  }
  const changed = factsOf.find((fact) => !isSame(fact(before), fact(after)));
  if (changed) problems.push(said(`${folder}/edition.yaml`, factEdited));
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

interface Said {
  readonly rule: string;
  readonly message: Sentence;
  readonly hint: Sentence;
}

const said = (file: string, words: Said): Problem => ({
  severity: 'error',
  ...atStart(file),
  ...words,
});

const restore: Sentence = {
  ru: 'Верните его, каким он был: git restore --source=БАЗА. Опечатку исправляет новая редакция с change: technical',
  kk: 'Оны бұрынғы қалпына келтіріңіз: git restore --source=НЕГІЗ. Қате жазуды change: technical деген жаңа редакция түзетеді',
};

const edited: Said = {
  rule: 'published-edited',
  message: { ru: 'Опубликованный текст изменён', kk: 'Жарияланған мәтін өзгертілген' },
  hint: restore,
};
const textGone: Said = {
  rule: 'published-removed',
  message: { ru: 'Опубликованный текст удалён', kk: 'Жарияланған мәтін жойылған' },
  hint: restore,
};
const recordGone: Said = {
  rule: 'record-removed',
  message: { ru: 'Запись о публикации удалена', kk: 'Жарияланым туралы жазба жойылған' },
  hint: restore,
};
const recordEdited: Said = {
  rule: 'record-edited',
  message: { ru: 'Запись о публикации изменена', kk: 'Жарияланым туралы жазба өзгертілген' },
  hint: restore,
};
const factEdited: Said = {
  rule: 'published-edited',
  message: {
    ru: 'У опубликованной редакции изменены день публикации, утверждение или вид изменения',
    kk: 'Жарияланған редакцияның жарияланған күні, бекітілуі немесе өзгеріс түрі өзгертілген',
  },
  hint: restore,
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

/** Whether what was recorded still stands: a published edition is never edited. */
import type { Day, Document, Library } from '../../legal/document.ts';
import { type Edition, isRecorded, type Publication, unrecorded } from '../../legal/edition.ts';
import { atStart, type Problem, type Sentence } from '../../legal/problem.ts';
import { linkOf, visibleSum } from './publication.ts';

/** Faults of the records by themselves, without a base to compare with. */
export const recordProblems = ({ documents }: Library): readonly Problem[] =>
  documents.flatMap((document) => {
    const links = new Set(
      document.editions.flatMap(({ publications }) =>
        Object.values(publications).map(({ link }) => link),
      ),
    );
    return document.editions.flatMap((edition) => editionProblems(document, edition, links));
  });

function editionProblems(
  document: Document,
  edition: Edition,
  links: ReadonlySet<string>,
): readonly Problem[] {
  const folder = `${document.slug}/${edition.name}`;
  const told = Object.entries(edition.publications).flatMap(([language, publication]) => {
    const said = faultOf(edition, { language, publication, links });
    const file = said && said.at === 'text' ? `${folder}/${language}.mdx` : recordOf(folder);
    return said ? [problem(file, said)] : [];
  });
  const late = isRecorded(edition) ? unrecorded(edition) : [];
  return [...told, ...late.map((language) => problem(`${folder}/${language}.mdx`, notRecorded))];
}

/** Folders of the editions every text of which has been written down. */
export const recordedFolders = ({ documents }: Library): ReadonlySet<string> =>
  new Set(
    documents.flatMap(({ slug, editions }) =>
      editions
        .filter((edition) => isRecorded(edition) && unrecorded(edition).length === 0)
        .map(({ name }) => `${slug}/${name}`),
    ),
  );

/**
 * Editions whose day of publication has come and of which nothing is written down: whoever forgets
 * it leaves them unprotected. Told only where records are kept at all.
 */
export function forgottenProblems({ documents }: Library, today: Day): readonly Problem[] {
  if (!documents.some(({ editions }) => editions.some(isRecorded))) return [];
  return documents.flatMap(({ slug, editions }) =>
    editions
      .filter((edition) => edition.published <= today && !isRecorded(edition))
      .map(({ name, published }) => problem(`${slug}/${name}/edition.yaml`, forgotten(published))),
  );
}

const recordOf = (folder: string): string => `${folder}/published.yaml`;

interface Fault {
  readonly rule: string;
  readonly at: 'text' | 'record';
  readonly severity?: Problem['severity'];
  readonly message: Sentence;
  readonly hint: Sentence;
}

interface Recorded {
  readonly language: string;
  readonly publication: Publication;
  readonly links: ReadonlySet<string>;
}

function faultOf(edition: Edition, { language, publication, links }: Recorded): Fault | null {
  const text = edition.texts[language];
  if (!text) return gone(language);
  if (linkOf({ edition: edition.name, language }, publication) !== publication.link) return forged;
  if (publication.after !== null && !links.has(publication.after)) return torn;
  if (text.checksum !== publication.file) return edited;
  return visibleSum(text) === publication.text ? null : redrawn;
}

const problem = (file: string, { rule, severity = 'error', message, hint }: Fault): Problem => ({
  rule,
  severity,
  ...atStart(file),
  message,
  hint,
});

const restore: Sentence = {
  ru: 'Верните файл, каким он был: git restore. Опечатку исправляет новая редакция с change: technical',
  kk: 'Файлды бұрынғы қалпына келтіріңіз: git restore. Қате жазуды change: technical деген жаңа редакция түзетеді',
};

const edited: Fault = {
  rule: 'published-edited',
  at: 'text',
  message: {
    ru: 'Этот текст опубликован, а файл с тех пор изменён',
    kk: 'Бұл мәтін жарияланған, ал файл содан кейін өзгертілген',
  },
  hint: restore,
};

const redrawn: Fault = {
  rule: 'published-redrawn',
  at: 'text',
  message: {
    ru: 'Файл прежний, но читатель увидит другой текст или другие адреса пунктов: изменилась программа',
    kk: 'Файл бұрынғыша, бірақ оқырман басқа мәтінді немесе тармақтардың басқа мекенжайын көреді: бағдарлама өзгерген',
  },
  hint: {
    ru: 'Не публикуйте; покажите это замечание разработчикам',
    kk: 'Жарияламаңыз; бұл ескертуді әзірлеушілерге көрсетіңіз',
  },
};

const gone = (language: string): Fault => ({
  rule: 'published-removed',
  at: 'record',
  message: {
    ru: `Опубликованный текст ${language}.mdx исчез`,
    kk: `Жарияланған ${language}.mdx мәтіні жоғалған`,
  },
  hint: {
    ru: 'Верните файл: git restore. Опубликованная редакция остаётся на сайте навсегда',
    kk: 'Файлды қайтарыңыз: git restore. Жарияланған редакция сайтта мәңгі қалады',
  },
});

const forged: Fault = {
  rule: 'record-edited',
  at: 'record',
  message: {
    ru: 'Запись о публикации изменена: её сумма не сходится',
    kk: 'Жарияланым туралы жазба өзгертілген: оның сомасы сәйкес келмейді',
  },
  hint: {
    ru: 'Верните файл: git restore. Записи ведёт только npm run publish',
    kk: 'Файлды қайтарыңыз: git restore. Жазбаларды тек npm run publish жүргізеді',
  },
};

const torn: Fault = {
  rule: 'record-torn',
  at: 'record',
  message: {
    ru: 'Запись продолжает другую, а той нет: цепь публикаций прервана',
    kk: 'Жазба басқа жазбаны жалғастырады, ал ол жоқ: жарияланымдар тізбегі үзілген',
  },
  hint: {
    ru: 'Верните удалённую запись: git restore',
    kk: 'Жойылған жазбаны қайтарыңыз: git restore',
  },
};

const forgotten = (published: Day): Fault => ({
  rule: 'published-unrecorded',
  at: 'record',
  severity: 'warning',
  message: {
    ru: `День публикации ${published} наступил, а записи об этой редакции нет`,
    kk: `Жарияланған күні ${published} келді, ал бұл редакция туралы жазба жоқ`,
  },
  hint: {
    ru: 'Наберите npm run publish и добавьте published.yaml в коммит',
    kk: 'npm run publish деп теріп, published.yaml файлын коммитке қосыңыз',
  },
});

const notRecorded: Fault = {
  rule: 'published-unrecorded',
  at: 'text',
  severity: 'warning',
  message: {
    ru: 'Редакция опубликована, а об этом тексте записи ещё нет',
    kk: 'Редакция жарияланған, ал бұл мәтін туралы жазба әлі жоқ',
  },
  hint: { ru: 'Наберите npm run publish', kk: 'npm run publish деп теріңіз' },
};

/**
 * Made-up documents of law whose blocks are known: what an import of them should find. The
 * ways of numbering are those that Russian and Kazakh documents have.
 */
import type { TrueBlock } from './import-truth.ts';
import { type Random, randomOf } from './random.ts';
import { phrase, sentence } from './sentence.ts';

export type CaseLanguage = 'ru' | 'kk';

export interface CaseBlock extends TrueBlock {
  readonly kind: 'title' | 'heading' | 'clause' | 'item' | 'paragraph' | 'note';
  /** Of a table: its text is that of its cells. */
  readonly rows?: readonly (readonly string[])[];
  /** The sign of the note it mentions with its last word, or, of a note, its own. */
  readonly note?: string;
}

export interface ImportCase {
  readonly name: string;
  readonly language: CaseLanguage;
  readonly scheme: SchemeName;
  readonly blocks: readonly CaseBlock[];
}

interface Writing {
  readonly random: Random;
  readonly language: CaseLanguage;
  readonly blocks: CaseBlock[];
  /** Clauses so far, for the scheme whose clauses run on through the sections. */
  running: number;
}

const schemes = ['dotted', 'bare', 'running', 'law', 'plain'] as const;
export type SchemeName = (typeof schemes)[number];

export function importCases(seed: number, count: number): ImportCase[] {
  return Array.from({ length: count }, (_, at) => {
    const random = randomOf(seed, at);
    const language = at % 3 === 2 ? 'kk' : 'ru';
    const scheme = schemes[at % schemes.length] as SchemeName;
    const writing: Writing = { random, language, blocks: [], running: 0 };
    writeTitle(writing);
    const sections = 3 + random.below(5);
    for (let number = 1; number <= sections; number++) writers[scheme](writing, number);
    return { name: `${at} ${scheme} ${language}`, language, scheme, blocks: writing.blocks };
  });
}

const titles = {
  ru: [
    'Правила приёма и хранения образцов',
    'ПОЛОЖЕНИЕ О РАБОТЕ МАСТЕРСКОЙ И СКЛАДА',
    'Соглашение о пользовании мастерской',
    'ПОЛИТИКА ОБРАБОТКИ ЗАПИСЕЙ МАСТЕРСКОЙ',
  ],
  kk: [
    'Үлгілерді қабылдау және сақтау қағидалары',
    'ШЕБЕРХАНА ЖӘНЕ ҚОЙМА ЖҰМЫСЫ ТУРАЛЫ ЕРЕЖЕЛЕРІ',
    'Шеберхананы пайдалану туралы келісім',
  ],
} as const;

function writeTitle(writing: Writing): void {
  const list = titles[writing.language];
  add(writing, 'title', '', list[writing.random.below(list.length)] ?? '');
  if (writing.random.below(3) > 0) add(writing, 'paragraph', '', `${words(writing, 2)}.`);
}

const add = ({ blocks }: Writing, kind: CaseBlock['kind'], number: string, text: string): void => {
  blocks.push({ kind, number, text });
};

const words = ({ random, language }: Writing, most = 3): string =>
  Array.from({ length: 1 + random.below(most) }, () => sentence(random)[language]).join('. ');

const heads = {
  ru: [
    'Общие положения',
    'Порядок приёма образцов',
    'Права и обязанности сторон',
    'Хранение',
    'Ответственность сторон и порядок разрешения возникающих споров между ними',
    'Сроки',
    'Заключительные положения',
  ],
  kk: [
    'Жалпы ережелер',
    'Үлгілерді қабылдау тәртібі',
    'Тараптардың құқықтары мен міндеттері',
    'Сақтау',
    'Мерзімдер',
    'Қорытынды ережелер',
  ],
} as const;

const head = ({ random, language }: Writing): string =>
  heads[language][random.below(heads[language].length)] ?? '';

const reference = ({ random, language }: Writing): string => {
  const [a, b] = [1 + random.below(5), 1 + random.below(4)];
  if (random.below(4) > 0) return '';
  return language === 'ru'
    ? ` в порядке, предусмотренном пунктом ${a}.${b}. настоящих Правил, и в разделах ${a} и ${a + 1} настоящих Правил`
    : ` осы Қағидалардың ${a}.${b}-тармағында көзделген тәртіппен`;
};

function body(writing: Writing): string {
  const first = words(writing, 2);
  return `${first}${reference(writing)}.`;
}

const sign = (at: number, of: number): string => (at === of - 1 ? '.' : ';');
const letters = { ru: 'абвгдежзик', kk: 'абвгдежзик' } as const;

/** `1)`, `а)` or dashes after a colon, and sometimes a paragraph that goes on after them. */
function list(writing: Writing): void {
  const { random, language } = writing;
  const style = random.below(3);
  const size = 2 + random.below(4);
  for (let at = 0; at < size; at++) {
    const text = `${phrase(random)[language]}${sign(at, size)}`;
    if (style === 0) add(writing, 'item', String(at + 1), `${at + 1}) ${text}`);
    else if (style === 1)
      add(writing, 'item', letters[language][at] ?? 'а', `${letters[language][at]}) ${text}`);
    else add(writing, 'item', '', `- ${text}`);
  }
  if (random.below(4) === 0) add(writing, 'paragraph', '', body(writing));
}

function clause(writing: Writing, number: string, label: string): void {
  const { random } = writing;
  if (random.below(4) === 0) {
    add(writing, 'clause', number, `${label} ${words(writing, 1)}:`);
    list(writing);
  } else add(writing, 'clause', number, `${label} ${body(writing)}`);
}

const writers: Readonly<Record<SchemeName, (writing: Writing, section: number) => void>> = {
  dotted(writing, section) {
    add(writing, 'heading', String(section), `${section}. ${head(writing)}`);
    const clauses = 2 + writing.random.below(12);
    for (let at = 1; at <= clauses; at++) {
      clause(writing, `${section}.${at}`, `${section}.${at}.`);
      if (writing.random.below(5) === 0)
        for (let deep = 1; deep <= 3; deep++)
          add(
            writing,
            'clause',
            `${section}.${at}.${deep}`,
            `${section}.${at}.${deep}. ${body(writing)}`,
          );
    }
  },
  bare(writing, section) {
    add(writing, 'heading', String(section), `${section}. ${head(writing).toUpperCase()}`);
    const clauses = 2 + writing.random.below(6);
    for (let at = 1; at <= clauses; at++) clause(writing, `${section}.${at}`, `${section}.${at}`);
  },
  running(writing, section) {
    add(writing, 'heading', String(section), `${section}. ${head(writing)}`);
    const clauses = 2 + writing.random.below(5);
    for (let at = 0; at < clauses; at++) {
      writing.running++;
      clause(writing, String(writing.running), `${writing.running}.`);
    }
  },
  law(writing, section) {
    const { language, random } = writing;
    add(
      writing,
      'heading',
      String(section),
      language === 'ru'
        ? `Глава ${section}. ${head(writing)}`
        : `${section}-тарау. ${head(writing)}`,
    );
    for (let at = 0; at < 2; at++) {
      const number = section * 2 - 1 + at;
      const label = language === 'ru' ? `Статья ${number}.` : `${number}-бап.`;
      add(writing, 'clause', String(number), `${label} ${head(writing)}`);
      const points = 2 + random.below(3);
      for (let point = 1; point <= points; point++) clause(writing, String(point), `${point}.`);
    }
  },
  plain(writing) {
    const { random, language } = writing;
    add(writing, 'heading', '', head(writing).toUpperCase());
    const count = 2 + random.below(3);
    for (let at = 0; at < count; at++) {
      const term = (
        language === 'ru'
          ? ['Образец', 'Смотритель', 'Приёмная комиссия', 'Журнал']
          : ['Үлгі', 'Қараушы', 'Қабылдау комиссиясы', 'Журнал']
      )[at];
      add(
        writing,
        'paragraph',
        '',
        at % 2 === 0 && term ? `${term} – ${words(writing, 1).toLowerCase()}.` : body(writing),
      );
    }
  },
};

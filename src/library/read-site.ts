import type { Site } from '#legal/document.ts';
import { atStart, type Problem } from '#legal/problem.ts';
import type { LibraryOptions, Shelf } from './read-library.ts';
import { looksLike } from './shape-messages.ts';
import { list, matching, multilingual, record, required, type Shape, text } from './shapes.ts';
import { readYaml, type YamlNode } from './yaml.ts';

const languageTag = matching(
  /^[a-z]{2,3}$/,
  looksLike({ ru: 'код языка', kk: 'тіл коды' }, 'languages: [kk, ru]'),
);

/** A language of the site, and not only of a text, needs the words of the pages. */
const translated =
  (known: readonly string[] | undefined): Shape<string> =>
  (node, name, problems) => {
    const tag = languageTag(node, name, problems);
    if (tag !== undefined && known && !known.includes(tag))
      problems.push({ ...node.place, length: tag.length, ...untranslated(tag) });
    return tag;
  };

const origin: Shape<string> = (node, name, problems) => {
  const typed = text(node, name, problems);
  const address = typed?.replace(/\/$/, '') ?? '';
  if (
    typed === undefined ||
    (URL.canParse(address) && /^https?:/.test(address) && new URL(address).origin === address)
  ) {
    return typed && address;
  }
  problems.push({
    ...node.place,
    rule: 'wrong-value',
    severity: 'error',
    length: typed.length,
    message: { ru: `Адрес сайта – «${typed}»`, kk: `Сайт мекенжайы – «${typed}»` },
    hint: {
      ru: 'Наберите так: https://legal.example.kz',
      kk: 'Былай теріңіз: https://legal.example.kz',
    },
  });
  return undefined;
};

const timeZone: Shape<string> = (node, name, problems) => {
  const typed = text(node, name, problems);
  if (typed === undefined || isTimeZone(typed)) return typed;
  problems.push({
    ...node.place,
    rule: 'wrong-value',
    severity: 'error',
    length: typed.length,
    message: { ru: `Часового пояса «${typed}» нет`, kk: `«${typed}» деген сағаттық белдеу жоқ` },
    hint: { ru: 'Наберите так: Asia/Almaty', kk: 'Былай теріңіз: Asia/Almaty' },
  });
  return undefined;
};

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return /^(?:UTC|[A-Za-z]+\/)/.test(name);
  } catch {
    return false;
  }
}

/** @returns `null` when the site cannot be known from the file */
export function readSite(
  shelf: Shelf,
  {
    exists,
    translatedLanguages,
  }: Pick<LibraryOptions, 'translatedLanguages'> & { exists: boolean },
  problems: Problem[],
): Site | null {
  if (!exists) {
    problems.push(noSite);
    return null;
  }
  const read = readYaml(shelf.read('site.yaml'), 'site.yaml');
  problems.push(...read.problems);
  if (!read.node) return null;
  const languages = languagesIn(read.node);
  const shape = record<Site>({
    publisher: required(multilingual(languages)),
    address: required(origin),
    languages: required(list(translated(translatedLanguages))),
    timeZone: required(timeZone),
  });
  const before = problems.length;
  const site = shape(read.node, 'site.yaml', problems);
  if (new Set(languages).size < languages.length || languages.length === 0)
    problems.push({ ...read.node.place, ...wrongLanguages });
  if (
    !site ||
    languages.length === 0 ||
    problems.slice(before).some((problem) => problem.rule === 'wrong-type' && !site.languages)
  )
    return null;
  return {
    publisher: site.publisher ?? {},
    address: site.address ?? 'https://example.invalid',
    languages: [...new Set(languages)],
    timeZone: site.timeZone ?? 'UTC',
  };
}

/** Read before the rest: the other values are given in these languages. */
function languagesIn(node: YamlNode): string[] {
  const value =
    node.kind === 'map'
      ? node.entries.find((entry) => entry.key === 'languages')?.value
      : undefined;
  return (value && list(languageTag)(value, 'languages', [])) ?? [];
}

const untranslated = (tag: string) =>
  ({
    rule: 'language-untranslated',
    severity: 'error',
    message: {
      ru: `Для языка ${tag} нет слов интерфейса`,
      kk: `${tag} тіліне интерфейс сөздері жоқ`,
    },
    hint: {
      ru: `Добавьте src/translations/${tag}.ts или удалите язык из languages`,
      kk: `src/translations/${tag}.ts файлын қосыңыз немесе тілді languages тізімінен жойыңыз`,
    },
  }) as const;

const noSite: Problem = {
  rule: 'library-missing',
  severity: 'error',
  ...atStart('site.yaml'),
  message: { ru: 'В папке нет файла site.yaml', kk: 'Қалтада site.yaml файлы жоқ' },
  hint: {
    ru: 'Создайте его: publisher, address, languages, timeZone',
    kk: 'Оны жасаңыз: publisher, address, languages, timeZone',
  },
};

const wrongLanguages = {
  rule: 'wrong-value',
  severity: 'error',
  message: {
    ru: 'Ключ languages называет каждый язык сайта один раз',
    kk: 'languages кілті сайттың әр тілін бір рет атайды',
  },
  hint: { ru: 'Наберите так: languages: [kk, ru]', kk: 'Былай теріңіз: languages: [kk, ru]' },
} as const;

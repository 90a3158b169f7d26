/** A document's folder is its address for ever, and so is every address it had before. */
import type { Document } from '#legal/document.ts';
import { nearest } from '#legal/nearest.ts';
import { atStart, type Problem } from '#legal/problem.ts';

/** Small Latin letters, digits, single hyphens. */
export const slugShape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export function checkSlugs(
  slugs: readonly string[],
  documents: readonly Document[],
  reserved: readonly string[],
): Problem[] {
  return [
    ...slugs.filter((slug) => !slugShape.test(slug)).map(wrongSlug),
    ...slugs.filter((slug) => reserved.includes(slug)).map(reservedSlug),
    ...formerProblems(slugs, documents, reserved),
  ];
}

function formerProblems(
  slugs: readonly string[],
  documents: readonly Document[],
  reserved: readonly string[],
): Problem[] {
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  for (const document of documents) {
    for (const former of document.formerly) {
      const owner = slugs.includes(former) ? former : owners.get(former);
      if (owner !== undefined) problems.push(takenSlug(document, former, owner));
      else if (reserved.includes(former)) problems.push(reservedFormer(document, former));
      owners.set(former, document.slug);
    }
  }
  return problems;
}

const atDocument = (slug: string) =>
  ({ severity: 'error', ...atStart(`${slug}/document.yaml`) }) as const;

function wrongSlug(slug: string): Problem {
  const better = slug
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return {
    ...atDocument(slug),
    rule: 'slug',
    message: {
      ru: `Имя папки «${slug}» не годится в адрес: бывают малые латинские буквы, цифры и одиночные дефисы`,
      kk: `«${slug}» қалта атауы мекенжайға жарамайды: кіші латын әріптері, цифрлар және жеке дефистер ғана болады`,
    },
    hint:
      nearest(slug, [better]) || better.length > 1
        ? { ru: `Назовите папку ${better}`, kk: `Қалтаны ${better} деп атаңыз` }
        : { ru: 'Назовите папку, например, terms', kk: 'Қалтаны, мысалы, terms деп атаңыз' },
  };
}

const reservedSlug = (slug: string): Problem => ({
  ...atDocument(slug),
  rule: 'slug-reserved',
  message: {
    ru: `Адрес «${slug}» занят самим сайтом`,
    kk: `«${slug}» мекенжайын сайттың өзі пайдаланады`,
  },
  hint: { ru: 'Назовите папку иначе', kk: 'Қалтаны басқаша атаңыз' },
});

const reservedFormer = (document: Document, former: string): Problem => ({
  ...atDocument(document.slug),
  rule: 'slug-reserved',
  message: {
    ru: `Прежний адрес «${former}» занят самим сайтом`,
    kk: `«${former}» бұрынғы мекенжайын сайттың өзі пайдаланады`,
  },
  hint: { ru: 'Удалите его из formerly', kk: 'Оны formerly тізімінен жойыңыз' },
});

const takenSlug = (document: Document, former: string, owner: string): Problem => ({
  ...atDocument(document.slug),
  rule: 'slug-taken',
  related: [atDocument(owner)],
  message: {
    ru: `Прежний адрес ${former} уже ведёт к документу ${owner}`,
    kk: `${former} бұрынғы мекенжайы ${owner} құжатына апарады`,
  },
  hint: {
    ru: 'Оставьте его в formerly одного документа',
    kk: 'Оны бір құжаттың formerly тізімінде ғана қалдырыңыз',
  },
});

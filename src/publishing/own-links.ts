/** Links of texts to pages of the site itself: the document, edition and clause must be there. */
import { type Clause, walk, walkInlines } from '../legal/clause.ts';
import type { Document, Library } from '../legal/document.ts';
import type { Text } from '../legal/edition.ts';
import { suggestion } from '../legal/nearest.ts';
import type { Problem, Sentence } from '../legal/problem.ts';
import { inClause } from '../legal/rules/place.ts';
import { paths, readPageAddress, reservedSlugs } from '../routes.ts';

export function ownLinkProblems(library: Library): readonly Problem[] {
  const clauses = new Map<Text, ReadonlySet<string>>();
  const idsOf = (text: Text) => {
    const ids = clauses.get(text) ?? new Set([...walk(text.clauses)].map(({ id }) => id));
    clauses.set(text, ids);
    return ids;
  };
  return library.documents.flatMap(({ editions }) =>
    editions.flatMap(({ texts }) =>
      Object.values(texts).flatMap((text) =>
        [...walk(text.clauses)].flatMap((clause) => missingIn(clause, { text, library, idsOf })),
      ),
    ),
  );
}

interface Around {
  readonly text: Text;
  readonly library: Library;
  readonly idsOf: (text: Text) => ReadonlySet<string>;
}

function missingIn(clause: Clause, around: Around): Problem[] {
  const problems: Problem[] = [];
  for (const inline of walkInlines(clause.blocks)) {
    if (inline.kind !== 'link') continue;
    const hint = faultOf(inline.target, around);
    if (hint) problems.push({ ...inClause(around.text, clause), ...missing(inline.target, hint) });
  }
  return problems;
}

/** What to type instead; `null` for a link that leads somewhere, or out of the site. */
function faultOf(target: string, { library, idsOf }: Around): Sentence | null {
  const { site, documents } = library;
  const page = readPageAddress(
    target.startsWith(`${site.address}/`) ? target.slice(site.address.length) : target,
  );
  if (!page) return null;
  if (!site.languages.includes(page.language)) return suggestion(page.language, site.languages);
  if (page.slug === '' || reservedSlugs.includes(page.slug)) return null;
  const document = documents.find(
    ({ slug, formerly }) => slug === page.slug || formerly.includes(page.slug),
  );
  if (!document)
    return suggestion(
      page.slug,
      documents.map(({ slug }) => slug),
    );
  const names = document.editions.map(({ name }) => name);
  if (/^\d/.test(page.edition) && !names.includes(page.edition))
    return suggestion(page.edition, names);
  if (page.clause === '' || isOfNoEdition(document, page.edition)) return null;
  const texts = textsAt(document, page);
  return texts.some((text) => idsOf(text).has(page.clause)) ? null : noClause;
}

/** The history of a document and the comparison of its editions have addresses of clauses all their own. */
const isOfNoEdition = (document: Document, name: string): boolean =>
  [paths.history(document), paths.anyComparison(document)].includes(
    paths.edition(document, { name }),
  );

const textsAt = (document: Document, page: { language: string; edition: string }): Text[] =>
  document.editions
    .filter(({ name }) => page.edition === '' || name === page.edition)
    .flatMap(({ texts }) => texts[page.language] ?? []);

const noClause: Sentence = {
  ru: 'Проверьте место после #: пункт 2.1 – это #p-2.1, раздел 2 – #s-2',
  kk: '# белгісінен кейінгі орынды тексеріңіз: 2.1-тармақ – #p-2.1, 2-бөлім – #s-2',
};

const missing = (target: string, hint: Sentence) =>
  ({
    rule: 'link-missing',
    severity: 'warning',
    message: {
      ru: `Ссылка ведёт на «${target.slice(0, 80)}», а такой страницы на сайте нет`,
      kk: `Сілтеме «${target.slice(0, 80)}» мекенжайына апарады, ал сайтта мұндай бет жоқ`,
    },
    hint,
  }) as const;

/** Every page of the sample site, as it lies on the disk. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { stageNamed } from '#browser/lineage-named.ts';
import { htmlErrors } from './harness/html.ts';
import { type BuiltPage, builtPages, valuesOf } from './harness/pages.ts';
import { type BuiltSite, builtSite } from './harness/site.ts';

const origin = 'https://legal.tumar.example';
let site: BuiltSite;
let pages: readonly BuiltPage[];
let known: ReadonlyMap<string, BuiltPage>;

before(async () => {
  site = await builtSite('content', '2026-11-20');
  pages = builtPages(site.directory);
  known = new Map(pages.map((page) => [page.address, page]));
});
after(() => site?.close());

/** What the question finds on each page, named by the page: an empty list is a healthy site. */
const everywhere = (ask: (page: BuiltPage) => readonly string[]): readonly string[] =>
  pages.flatMap((page) => ask(page).map((fault) => `${page.address} ${fault}`));

const count = (page: BuiltPage, element: string): number =>
  page.elements.filter(({ name }) => name === element).length;

/** The words between the head of an edition's page and its provenance. */
const textOf = (address: string): string =>
  (/<div class="text">(.*)<div class="provenance"/s.exec(known.get(address)?.html ?? '')?.[1] ?? '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the page at the stable address', () => {
  for (const [language, document, day, other] of [
    ['ru', 'privacy', '2026-09-01', '2025-03-15'],
    ['kk', 'privacy', '2026-09-01', '2026-12-01'],
    ['ru', 'terms', '2026-07-01', '2023-01-10'],
    ['kk', 'sellers', '2026-04-01', '2024-03-01'],
  ] as const) {
    it(`shows the words of the edition in force and no other: ${language}, ${document}`, () => {
      const shown = textOf(`/${language}/${document}/`);
      assert.ok(shown.length > 1000, `${shown.length} characters`);
      assert.equal(shown, textOf(`/${language}/${document}/${day}/`));
      assert.notEqual(shown, textOf(`/${language}/${document}/${other}/`));
    });
  }
});

describe('every page', () => {
  it('is there: both languages, every document, edition, comparison and parallel text', () => {
    for (const address of [
      '/',
      '/404.html',
      '/ru/',
      '/kk/',
      '/ru/search/',
      '/kk/privacy/2024-06-01/parallel/',
      '/ru/terms/compare/2023-01-10..2026-07-01/side-by-side/',
      '/kk/terms/compare/2023-01-10..2026-07-01/languages/',
      '/ru/sellers/compare/2024-03-01..2026-04-01/languages/',
    ])
      assert.ok(known.has(address), address);
    const inLanguage = (language: string) =>
      pages
        .filter(({ address }) => address.startsWith(`/${language}/`))
        .map(({ address }) => address.slice(3));
    assert.deepEqual(inLanguage('ru'), inLanguage('kk'));
  });

  it('is valid HTML', async () => {
    const errors = await Promise.all(pages.map(({ html, address }) => htmlErrors(html, address)));
    assert.deepEqual(errors.flat(), []);
  });

  it('has nothing inline: no script, no style, no handler', () => {
    const faults = everywhere(({ elements, html }) => [
      ...elements
        .filter(({ name, attributes }) => name === 'script' && !attributes.has('src'))
        .map(() => 'an inline script'),
      ...(html.match(/<script[^>]*>\s*[^<\s]/g) ?? []),
      ...elements.filter(({ name }) => name === 'style').map(() => 'an inline stylesheet'),
      ...elements.flatMap(({ name, attributes }) =>
        [...attributes.keys()]
          .filter((key) => key === 'style' || key.startsWith('on'))
          .map((key) => `${name} ${key}`),
      ),
      ...valuesOf(elements, 'href').filter((href) => /^\s*(javascript|data|vbscript):/i.test(href)),
    ]);
    assert.deepEqual(faults, []);
  });

  it('carries the content security policy, without anything inline', () => {
    const faults = everywhere(({ elements }) => {
      const policy =
        elements
          .find(({ attributes }) => attributes.get('http-equiv') === 'Content-Security-Policy')
          ?.attributes.get('content') ?? 'no policy';
      const parts = policy.split('; ');
      return parts[0] === "default-src 'none'" &&
        parts.includes("script-src 'self'") &&
        !policy.includes('unsafe-inline')
        ? []
        : [policy];
    });
    assert.deepEqual(faults, []);
  });

  it('loads nothing from elsewhere', () => {
    const loaded = everywhere(({ elements }) =>
      elements
        .filter(
          ({ name, attributes }) =>
            name !== 'a' && !['canonical', 'alternate'].includes(attributes.get('rel') ?? ''),
        )
        .flatMap(({ attributes }) => [attributes.get('src'), attributes.get('href')])
        .filter((address) => address !== undefined && /^([a-z]+:)?\/\//i.test(address))
        .map(String),
    );
    assert.deepEqual(loaded, []);
  });

  it('has one title, one h1, one main, and says its language', () => {
    const faults = everywhere((page) => [
      ...['title', 'h1', 'main']
        .filter((name) => count(page, name) !== 1)
        .map((name) => `${count(page, name)} ${name}`),
      ...(page.elements.find(({ name }) => name === 'html')?.attributes.get('lang') ===
      (page.address.startsWith('/ru/') ? 'ru' : 'kk')
        ? []
        : ['another language']),
    ]);
    assert.deepEqual(faults, []);
  });

  it('names each of its ids once', () => {
    const faults = everywhere(({ elements }) => {
      const ids = valuesOf(elements, 'id');
      return ids.filter((id, at) => ids.indexOf(id) !== at);
    });
    assert.deepEqual(faults, []);
  });

  it('has a title that no other page of its language has, but the edition in force at its two addresses', () => {
    for (const language of ['ru', 'kk']) {
      const titles = pages
        .filter(
          ({ address }) =>
            address.startsWith(`/${language}/`) && !address.endsWith('/side-by-side/'),
        )
        .map(({ html, address }) => ({
          title: /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? '',
          address,
        }));
      const same = titles.filter(
        ({ title }, at) => titles.findIndex((other) => other.title === title) !== at,
      );
      assert.deepEqual(same, []);
      assert.ok(titles.every(({ title }) => title.length > 4));
    }
  });

  it('tells search engines the same page in every language, and each page tells back', () => {
    const faults = everywhere(({ address, elements }) => {
      const alternates = elements.filter(({ attributes }) => attributes.get('rel') === 'alternate');
      if (!/^\/(ru|kk)\//.test(address)) return [];
      return ['ru', 'kk']
        .filter((language) => {
          const twin = alternates
            .find(({ attributes }) => attributes.get('hreflang') === language)
            ?.attributes.get('href');
          return (
            twin !== `${origin}/${language}${address.slice(3)}` ||
            !known.has(twin.slice(origin.length))
          );
        })
        .map((language) => `no twin in ${language}`);
    });
    assert.deepEqual(faults, []);
  });
});

describe('a comparison in both languages', () => {
  const address = '/ru/privacy/compare/2025-03-15..2026-09-01/languages/';
  const row = (html: string, id: string): string =>
    new RegExp(`<tr [^>]*id="${id}".*?</tr>`, 's').exec(html)?.[0] ?? '';

  it('names at its head the clause that one language alone gained, and says so in its row', () => {
    const { html = '' } = known.get(address) ?? {};
    const notice = /<div class="notice warned">.*?<\/div>/s.exec(html)?.[0] ?? '';
    assert.match(
      notice.replace(/<[^>]+>/g, '').replace(/\s+/g, ' '),
      /^ ?Изменены только в одном языке: 6\.6 \(русский\)/,
    );
    assert.match(notice, /href="#p-6\.6"/);
    assert.match(
      row(html, 'p-6\\.6'),
      /lang="kk".*нет в казахском тексте.*lang="ru".*Добавлен только в русском/s,
    );
  });

  it('says so where no clause changed in one language only', () => {
    const { html = '' } =
      known.get(address.replace(/privacy.*\.\./, 'cookies/compare/2024-06-01..')) ?? {};
    assert.match(html, /Пунктов, изменённых только в одном языке, не найдено/);
    assert.doesNotMatch(html, /class="notice warned"/);
  });

  it('of a document in one language says so and leads to what there is', () => {
    const { html = '', elements = [] } =
      known.get('/ru/sellers/compare/2024-03-01..2026-04-01/languages/') ?? {};
    assert.match(html, /Документ опубликован только на казахском языке/);
    const links = valuesOf(elements, 'href');
    assert.ok(links.includes('/kk/sellers/compare/2024-03-01..2026-04-01/'));
    assert.ok(!html.includes('class="languages"'));
  });
});

describe('every link', () => {
  /** Addresses this page leads to or loads, as they stand on this site. */
  const own = ({ elements, address }: BuiltPage): readonly URL[] =>
    ['href', 'src', 'action', 'data-permanent']
      .flatMap((name) => valuesOf(elements, name))
      .filter((link) => !link.startsWith('mailto:'))
      .map((link) => new URL(link, origin + address))
      .filter((url) => url.origin === origin);

  it('to this site leads to a page or a file that is there, without a detour', () => {
    const isFile = (path: string) => {
      const file = join(site.directory, decodeURIComponent(path));
      return existsSync(file) && statSync(file).isFile();
    };
    const broken = everywhere((page) =>
      own(page)
        .filter(({ pathname }) => !known.has(pathname) && !isFile(pathname))
        .map(({ href }) => href),
    );
    assert.deepEqual([...new Set(broken)], []);
  });

  it('to a place on a page finds the place', () => {
    const broken = everywhere((page) =>
      own(page)
        .filter(
          ({ hash, pathname }) =>
            hash !== '' &&
            known.get(pathname)?.ids.has(decodeURIComponent(hash.slice(1))) === false,
        )
        .map(({ href }) => href),
    );
    assert.deepEqual(broken, []);
  });

  it('of the site to the other language says the language it leads to', () => {
    const faults = everywhere(({ elements, address }) =>
      elements
        // Where languages stand side by side the words of the law link to where they always link.
        .filter(({ name }) => name === 'a' && !/\/(parallel|languages)\/$/.test(address))
        .filter(({ attributes }) => /^\/(ru|kk)\//.test(attributes.get('href') ?? ''))
        .filter(({ attributes }) => attributes.get('href')?.slice(1, 3) !== address.slice(1, 3))
        .filter(
          ({ attributes }) =>
            (attributes.get('hreflang') ?? attributes.get('lang')) !==
            attributes.get('href')?.slice(1, 3),
        )
        .map(({ attributes }) => attributes.get('href') ?? ''),
    );
    assert.deepEqual(faults, []);
  });

  it('to other sites hides where it comes from no more than it must, and takes no window', () => {
    const faults = everywhere(({ elements }) =>
      elements
        .filter(
          ({ name, attributes }) => name === 'a' && /^https?:/.test(attributes.get('href') ?? ''),
        )
        .filter(
          ({ attributes }) =>
            attributes.has('target') || !/\bnoopener\b/.test(attributes.get('rel') ?? ''),
        )
        .map(({ attributes }) => attributes.get('href') ?? ''),
    );
    assert.deepEqual(faults, []);
  });

  it('of the strip knows for every clause where it stands in the other edition', () => {
    let followed = 0;
    const faults = everywhere(({ elements, address }) => {
      const clauses = elements
        .filter(
          ({ name, attributes }) =>
            name === 'section' || /\bclause\b/.test(attributes.get('class') ?? ''),
        )
        .flatMap(({ attributes }) => attributes.get('id') ?? []);
      return elements
        .filter(({ attributes }) => attributes.has('data-same-clause'))
        .flatMap(({ attributes }) => {
          const there = known.get(new URL(attributes.get('href') ?? '', origin + address).pathname);
          const moved = new Map(
            (attributes.get('data-same-clause') ?? '')
              .split(' ')
              .map((pair) => pair.split('=') as [string, string]),
          );
          followed += clauses.length;
          const isLost = (id: string) => id !== '!' && !there?.ids.has(id);
          return clauses.map((id) => moved.get(id) ?? id).filter(isLost);
        });
    });
    assert.deepEqual(faults, []);
    assert.ok(followed > 500, `${followed} clauses followed`);
  });
});

describe('the history of clauses', () => {
  const histories = () => pages.filter(({ address }) => address.endsWith('/history/clauses/'));

  it('tells of every clause and heading of every edition, at one place', () => {
    let asked = 0;
    const lost = histories().flatMap(({ address, ids }) => {
      const editions = new RegExp(`^${address.replace('history/clauses/', '')}([0-9-]+)/$`);
      return pages.flatMap((page) => {
        const [, edition] = editions.exec(page.address) ?? [];
        if (!edition) return [];
        const clauses = page.elements
          .filter(
            ({ name, attributes }) =>
              name === 'section' || /\bclause\b/.test(attributes.get('class') ?? ''),
          )
          .flatMap(({ attributes }) => attributes.get('id') ?? []);
        asked += clauses.length;
        return clauses
          .map((id) => `${id}@${edition}`)
          .filter((id) => stageNamed(id, [...ids]) === null)
          .map((id) => `${address}#${id}`);
      });
    });
    assert.deepEqual(lost, []);
    assert.ok(asked > 800, `${asked} clauses`);
  });

  it('leads to each wording in each of its editions', () => {
    const links = histories().flatMap(({ elements }) =>
      valuesOf(elements, 'href').filter((href) => /\/[0-9-]+\/#[psht]-/.test(href)),
    );
    assert.ok(links.length > 300, `${links.length} links`);
  });
});

describe('what machines read', () => {
  it('the site map names pages that are there', () => {
    const addresses = [
      ...readFileSync(join(site.directory, 'sitemap.xml'), 'utf8').matchAll(/<loc>(.*?)<\/loc>/g),
    ].map(([, loc = '']) => loc);
    assert.ok(addresses.length > 30);
    assert.deepEqual(
      addresses.filter((address) => !known.has(address.slice(origin.length))),
      [],
    );
  });
});

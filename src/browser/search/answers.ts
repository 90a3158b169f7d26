import { chosenOf, countsOf, type Found, search } from './answer.ts';
import { type Asked, searchable, usual } from './asked.ts';
import { button, element } from './element.ts';
import { chooseAlso, showCounts } from './filters.ts';
import { openFinder } from './open-finder.ts';
import { fill, inNumber, type SearchWords } from './phrases.ts';
import { drawGroups, groupsOf } from './results.ts';

/** Milliseconds without a key, after which the reader is told of more than was asked for. */
const quiet = 120;

type State = 'idle' | 'waiting' | 'found' | 'empty' | 'failed';

export interface SearchPage {
  readonly results: HTMLElement;
  readonly words: SearchWords;
  /** Language of the page. */
  readonly own: string;
  /** All languages there are texts in. */
  readonly languages: readonly string[];
  /** Asks something else instead. */
  readonly askFor: (query: string) => void;
}

/** Answers questions one after another; an answer that comes after the next question is dropped. */
export function answerer(page: SearchPage): (asked: Asked) => Promise<void> {
  let turn = 0;
  return async (typed) => {
    const mine = ++turn;
    const isLate = () => mine !== turn;
    const slow = setTimeout(() => isLate() || say(page.words.loading), 400);
    const asked = { ...typed, query: searchable(typed.query) };
    try {
      const found = await search(asked.query, asked.languages);
      if (isLate()) return clearTimeout(slow);
      const reveal = await prepare(page, asked, found);
      clearTimeout(slow);
      if (isLate()) return;
      reveal();
      page.results.ariaBusy = 'false';
      await new Promise((resolve) => setTimeout(resolve, quiet));
      if (asked.query && !isLate()) await tellOfTheRest(page, { asked, found }, isLate);
    } catch {
      clearTimeout(slow);
      if (isLate()) return;
      show('failed');
      page.results.ariaBusy = 'false';
    }
  };
}

/** Loads what an answer shows; the function it gives shows it, all at once. */
async function prepare(page: SearchPage, asked: Asked, found: Found): Promise<() => void> {
  const { words, own } = page;
  const shown = chosenOf(found, asked);
  const groups = await drawGroups(groupsOf(shown), { query: asked.query, own, words });
  return () => {
    page.results.querySelector('[data-groups]')?.replaceChildren(...groups);
    showCounts(asked.query ? countsOf(found, asked) : null, asked);
    show(!asked.query ? 'idle' : shown.length > 0 ? 'found' : 'empty');
    tell(page, asked, shown.length, new Set(shown.map(({ document }) => document)).size);
  };
}

/** «7 совпадений в 3 документах», or that nothing was found. */
function tell({ words, own }: SearchPage, asked: Asked, count: number, inDocuments: number): void {
  const hits = inNumber(words.hits, count, own);
  const documents = inNumber(words.inDocuments, inDocuments, own);
  say(count > 0 ? fill(words.counted, { hits, documents }) : '');
  for (const scope of document.querySelectorAll<HTMLElement>('[data-scope]'))
    scope.hidden = count === 0 || asked.statuses.join() !== usual.join();
  for (const sentence of document.querySelectorAll<HTMLElement>('[data-nothing-for]'))
    sentence.textContent = fill(words.nothingFor, { query: asked.query.trim() });
}

/** What the reader did not ask for and may want: other editions, the other language, another word. */
async function tellOfTheRest(
  page: SearchPage,
  { asked, found }: { readonly asked: Asked; readonly found: Found },
  isLate: () => boolean,
): Promise<void> {
  const elsewhere = page.languages.filter((language) => !asked.languages.includes(language));
  const others = await search(asked.query, elsewhere);
  const all = new Map(
    page.languages.map((language) => [language, found.get(language) ?? others.get(language) ?? []]),
  );
  const better = await suggestion(asked);
  if (isLate()) return;
  const counts = countsOf(all, asked);
  showCounts(counts, asked);
  const sentences = (['upcoming', 'archived'] as const)
    .filter((status) => !asked.statuses.includes(status))
    .map((status) => waiting(page, status, counts.statuses.get(status) ?? 0));
  const there = elsewhere.reduce((sum, one) => sum + (counts.languages.get(one) ?? 0), 0);
  const lines = [...sentences, waiting(page, 'language', there)].filter((line) => line !== null);
  page.results.querySelector('[data-others]')?.replaceChildren(...lines);
  page.results.querySelector('[data-meant]')?.replaceChildren(...meant(page, better));
}

async function suggestion(asked: Asked): Promise<string | null> {
  const finder = await openFinder();
  const [language = ''] = asked.languages;
  return finder.suggest(asked.query.trim(), language);
}

/** «В архивных редакциях ещё 16 совпадений. Искать и в архиве» */
function waiting(
  { words, own }: SearchPage,
  where: 'upcoming' | 'archived' | 'language',
  count: number,
): HTMLElement | null {
  if (count === 0) return null;
  const line = element('p');
  const hits = inNumber(words.hits, count, own);
  const there = button('', words.searchThere[where], () => {
    if (where === 'language') chooseAlso('language');
    else chooseAlso('status', where);
  });
  there.dataset.searchThere = where;
  line.append(`${fill(words.waiting[where], { hits })} `, there);
  return line;
}

function meant({ words, askFor }: SearchPage, better: string | null): HTMLElement[] {
  if (better === null) return [];
  const line = element('p');
  line.append(
    `${words.meant} `,
    button('', better, () => askFor(better)),
  );
  return [line];
}

/** Shows the parts of the page for a state and hides the others. */
export function show(state: State): void {
  say('');
  for (const part of document.querySelectorAll<HTMLElement>('[data-when]'))
    part.hidden = !part.dataset.when?.split(' ').includes(state);
  if (state !== 'found' && state !== 'empty')
    for (const part of document.querySelectorAll('[data-others], [data-meant], [data-groups]'))
      part.replaceChildren();
}

function say(sentence: string): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-said]'))
    place.textContent = sentence;
}

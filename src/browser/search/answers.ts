import { type Asked, searchable } from './asked.ts';
import { showCounts } from './filters.ts';
import { type Hit, openIndex } from './language-index.ts';
import { fill, inNumber, type SearchWords } from './phrases.ts';
import { drawGroups, groupsOf } from './results.ts';

/** Hits by language. */
type Found = ReadonlyMap<string, readonly Hit[]>;
type State = 'idle' | 'waiting' | 'found' | 'empty' | 'failed';

export interface SearchPage {
  readonly results: HTMLElement;
  readonly words: SearchWords;
  /** Language of the page. */
  readonly own: string;
  /** All languages there are texts in. */
  readonly languages: readonly string[];
}

/** Answers questions one after another; an answer that comes after the next question is dropped. */
export function answerer(page: SearchPage): (asked: Asked) => Promise<void> {
  let turn = 0;
  return async (asked) => {
    const mine = ++turn;
    const isLate = () => mine !== turn;
    const slow = setTimeout(() => isLate() || say(page.words.loading), 400);
    const question = { ...asked, query: searchable(asked.query) };
    try {
      const found = await search(question.query, question.languages);
      const reveal = await prepare(page, question, found);
      clearTimeout(slow);
      if (isLate()) return;
      reveal();
      page.results.ariaBusy = 'false';
      const all = await search(question.query, page.languages);
      if (!isLate()) tellOfOthers(page, question, all);
    } catch {
      clearTimeout(slow);
      if (isLate()) return;
      show('failed');
      page.results.ariaBusy = 'false';
    }
  };
}

async function search(query: string, languages: readonly string[]): Promise<Found> {
  const searches = query ? languages : [];
  const hits = await Promise.all(
    searches.map(async (language) => (await openIndex(language))(query)),
  );
  return new Map(searches.map((language, at) => [language, hits[at] ?? []]));
}

/** Loads what an answer shows; the function it gives shows it, all at once. */
async function prepare(page: SearchPage, asked: Asked, found: Found): Promise<() => void> {
  const chosen = [...found].map(
    ([language, hits]) => [language, hits.filter((hit) => isChosen(hit, asked))] as const,
  );
  const groups = chosen.flatMap(([language, hits]) => groupsOf(language, hits));
  const draw = await drawGroups(page.results, groups, page.words);
  return () => {
    draw();
    showCounts(countLanguages(found), countDocuments([...found.values()].flat()));
    tell(
      page,
      asked,
      chosen.flatMap(([, hits]) => hits),
    );
  };
}

const isChosen = ({ document }: Hit, { documents }: Asked): boolean =>
  documents.length === 0 || documents.includes(document);

const countLanguages = (found: Found) =>
  new Map([...found].map(([language, hits]) => [language, hits.length]));

function countDocuments(hits: readonly Hit[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { document } of hits) counts.set(document, (counts.get(document) ?? 0) + 1);
  return counts;
}

/** «7 совпадений в 3 документах», or that nothing was found. */
function tell({ words, own }: SearchPage, { query }: Asked, shown: readonly Hit[]): void {
  show(!query ? 'idle' : shown.length > 0 ? 'found' : 'empty');
  const hits = inNumber(words.hits, shown.length, own);
  const documents = inNumber(words.inDocuments, countDocuments(shown).size, own);
  say(shown.length > 0 ? fill(words.counted, { hits, documents }) : '');
  for (const sentence of document.querySelectorAll<HTMLElement>('[data-nothing-for]')) {
    sentence.textContent = fill(words.nothingFor, { query });
  }
}

/** How many hits wait in the languages that were not asked for. */
function tellOfOthers({ words, own }: SearchPage, asked: Asked, all: Found): void {
  const ofAsked = [...all]
    .filter(([language]) => asked.languages.includes(language))
    .flatMap(([, hits]) => hits);
  const count = [...all.values()].flat().length - ofAsked.length;
  showCounts(countLanguages(all), countDocuments(ofAsked));
  for (const sentence of document.querySelectorAll<HTMLElement>('[data-others]')) {
    sentence.hidden = count === 0;
    const place = sentence.querySelector('span');
    if (place)
      place.textContent = fill(words.otherLanguage, { hits: inNumber(words.hits, count, own) });
  }
}

/** Shows the parts of the page for a state and hides the others. */
export function show(state: State): void {
  say('');
  for (const part of document.querySelectorAll<HTMLElement>('[data-when]'))
    part.hidden = !part.dataset.when?.split(' ').includes(state);
  for (const sentence of document.querySelectorAll<HTMLElement>('[data-others]'))
    sentence.hidden ||= state === 'idle' || state === 'failed';
}

function say(sentence: string): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-said]'))
    place.textContent = sentence;
}

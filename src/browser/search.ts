/** The search page: the address says what is asked, the index answers, the page shows it. */
import { answerer, show } from './search/answers.ts';
import { addressOf, readAsked } from './search/asked.ts';
import { choose, chosen, languagesOffered } from './search/filters.ts';
import { stepThroughHits } from './search/hit-keys.ts';

const results = document.querySelector<HTMLElement>('[data-results]');
const form = document.querySelector<HTMLFormElement>('main form[role=search]');
const field = document.querySelector<HTMLInputElement>('main input[type=search]');
const filters = document.querySelector<HTMLElement>('[data-filters]');
if (results && form && field && filters) start({ results, form, field, filters });

interface Parts {
  readonly results: HTMLElement;
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly filters: HTMLElement;
}

function start({ results, form, field, filters }: Parts): void {
  const own = document.documentElement.lang;
  const answer = answerer({
    results,
    words: JSON.parse(results.dataset.results ?? '{}'),
    own,
    languages: languagesOffered(),
    askFor: (query) => {
      field.value = query;
      settle();
      ask();
      field.focus();
    },
  });
  let typing: ReturnType<typeof setTimeout> | undefined;
  /** One entry of the browser's history for each query, however many letters it took. */
  let settled = true;

  const fromAddress = () => {
    const asked = readAsked(location.search, own);
    field.value = asked.query;
    choose(asked);
    answer(asked);
  };
  const ask = () => {
    clearTimeout(typing);
    const asked = { query: field.value, ...chosen() };
    const address = addressOf(asked, own);
    if (address !== location.search)
      history[settled ? 'pushState' : 'replaceState'](null, '', location.pathname + address);
    settled = false;
    answer(asked);
  };
  const settle = () => {
    settled = true;
  };

  field.addEventListener('input', () => {
    clearTimeout(typing);
    results.ariaBusy = 'true';
    // Keys that come at once are asked for together.
    typing = setTimeout(ask);
  });
  field.addEventListener('change', settle);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
    settle();
  });
  filters.addEventListener('change', () => {
    settle();
    ask();
    settle();
  });
  addEventListener('popstate', fromAddress);
  stepThroughHits(field);
  offerFilters(filters);
  // A page opened with a question shows nothing until it has the answer.
  if (location.search) show('waiting');
  fromAddress();
  if (!field.value && !location.hash) field.focus({ preventScroll: true });
}

/** Filters need a script; on a phone they open from a button. */
function offerFilters(filters: HTMLElement): void {
  filters.hidden = false;
  for (const button of document.querySelectorAll<HTMLElement>('[data-open-filters]')) {
    button.onclick = () => {
      button.ariaExpanded = String(filters.classList.toggle('open'));
    };
  }
}

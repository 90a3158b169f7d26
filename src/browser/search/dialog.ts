import type { SearchKit } from '../search-kit.ts';
import { chosenOf, search } from './answer.ts';
import { type Asked, addressOf, searchable } from './asked.ts';
import { chipsOf } from './dialog-chips.ts';
import { badgeOf, excerptIn, type Loaded, linkOf, loadHits } from './draw-hit.ts';
import { button, element } from './element.ts';
import { stepThroughHits } from './hit-keys.ts';
import { loadStyle } from './load-style.ts';
import { type DialogWords, fill } from './phrases.ts';

const mostHits = 8;
/** Characters. */
const twoLines = { wide: 130, narrow: 60 };

let dialog: Promise<HTMLDialogElement> | undefined;

export async function openDialog(kit: SearchKit): Promise<void> {
  dialog ??= loadStyle(kit.style).then(() => build(kit));
  const made = await dialog;
  if (!made.isConnected) document.body.append(made);
  if (!made.open) made.showModal();
  made.querySelector('input')?.select();
}

function build({ words, page }: SearchKit): HTMLDialogElement {
  const made = element('dialog', 'search-dialog');
  made.ariaLabel = words.title;
  const form = element('form', 'dialog-head');
  form.role = 'search';
  form.action = page;
  const field = element('input');
  field.type = 'search';
  field.name = 'q';
  field.autocomplete = 'off';
  field.spellcheck = false;
  field.placeholder = words.field;
  field.ariaLabel = words.field;
  form.append(
    field,
    button('button plain', words.close, () => made.close()),
  );
  const list = element('ol', 'dialog-hits');
  const said = element('p', 'dialog-said');
  said.role = 'status';
  const all = element('a', 'dialog-all');
  const foot = element('p', 'dialog-foot');
  foot.append(keysOf(words), all);
  const own = document.documentElement.lang;
  const answer = answerer({ list, said, all, page, words, own });
  let typing: ReturnType<typeof setTimeout> | undefined;
  const ask = () => answer({ query: field.value, ...chips.chosen() });
  const chips = chipsOf(words, own, ask);
  field.oninput = () => {
    clearTimeout(typing);
    list.ariaBusy = 'true';
    typing = setTimeout(ask);
  };
  form.onsubmit = (event) => {
    const first = list.querySelector<HTMLElement>('[data-hit]');
    if (!first) return;
    event.preventDefault();
    first.click();
  };
  // A hit on this very page changes only the hash.
  list.addEventListener('click', () => made.close());
  made.addEventListener('click', (event) => event.target === made && made.close());
  made.append(form, chips.bar, said, list, foot);
  stepThroughHits(field, made);
  return made;
}

interface Places {
  readonly list: HTMLElement;
  readonly said: HTMLElement;
  readonly all: HTMLAnchorElement;
  readonly page: string;
  readonly words: DialogWords;
  readonly own: string;
}

/** An answer that comes after the next question is dropped; the last one stands until then. */
function answerer(places: Places): (asked: Asked) => Promise<void> {
  let turn = 0;
  return async (typed) => {
    const mine = ++turn;
    const asked = { ...typed, query: searchable(typed.query) };
    try {
      const hits = chosenOf(await search(asked.query, asked.languages), asked);
      if (mine !== turn) return;
      const loaded = await loadHits(hits.slice(0, mostHits));
      if (mine === turn) show(places, asked, { loaded, count: hits.length });
    } catch {
      if (mine !== turn) return;
      places.list.replaceChildren();
      places.said.textContent = places.words.failed;
    }
    if (mine === turn) places.list.ariaBusy = 'false';
  };
}

function show(
  { list, said, all, page, words, own }: Places,
  asked: Asked,
  { loaded, count }: { readonly loaded: readonly Loaded[]; readonly count: number },
): void {
  list.replaceChildren(...loaded.map((one) => drawHit(one, asked.query, words)));
  said.textContent = asked.query && count === 0 ? words.nothing : '';
  all.href = page + addressOf(asked, own);
  all.textContent = asked.query ? fill(words.allHits, { n: count }) : '';
}

/** «Политика · Сроки хранения» under the words; an edition that is not in force says so. */
function drawHit(loaded: Loaded, query: string, words: DialogWords): HTMLElement {
  const { hit, detail } = loaded;
  const item = element('li', 'hit');
  const place = element(
    'p',
    'hit-section',
    [detail.title, detail.section].filter(Boolean).join(' · '),
  );
  place.lang = hit.language;
  if (hit.status !== 'in-force') place.prepend(badgeOf(loaded, words), ' ');
  const longest = innerWidth > 860 ? twoLines.wide : twoLines.narrow;
  item.append(linkOf(loaded, query, words), excerptIn(loaded, query, longest), place);
  return item;
}

function keysOf(words: DialogWords): HTMLElement {
  const keys = element('span', 'dialog-keys');
  keys.ariaHidden = 'true';
  for (const [key, what] of [
    ['↑', ''],
    ['↓', words.toChoose],
    ['Enter', words.toOpen],
    ['Esc', words.toClose],
  ] as const)
    keys.append(element('kbd', '', key), ` ${what} `);
  return keys;
}

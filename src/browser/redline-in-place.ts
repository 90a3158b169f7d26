/**
 * The redline of one clause, taken from the page that compares its edition with the one before.
 * Once loaded, it answers every «Что изменилось» of the page.
 */
import sheet from '../styles/redline-in-place.css?url';

for (const link of document.querySelectorAll<HTMLAnchorElement>('.changed > a[aria-expanded]')) {
  link.onclick = (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    toggle(link).catch(() => location.assign(link.href));
  };
}

const pages = new Map<string, Promise<Document>>();
let styled: Promise<void> | undefined;

/** Opens the redline under the clause whose note the link is in, or closes it; fails where there is none to show. */
async function toggle(link: HTMLAnchorElement): Promise<void> {
  const open = panelOf(link);
  if (open) return close(link, open);
  if (link.ariaBusy === 'true') return;
  link.ariaBusy = 'true';
  try {
    const [page] = await Promise.all([comparison(link), (styled ??= style())]);
    const panel = build(link, page);
    (link.closest('.clause, .heading') ?? link).after(panel);
    link.ariaExpanded = 'true';
    link.setAttribute('aria-controls', panel.id);
    panel.scrollIntoView({ block: 'nearest' });
  } finally {
    link.ariaBusy = null;
  }
}

const panelOf = (link: HTMLAnchorElement): HTMLElement | null =>
  document.getElementById(link.getAttribute('aria-controls') ?? '');

function close(link: HTMLAnchorElement, panel: HTMLElement): void {
  panel.remove();
  link.ariaExpanded = 'false';
  link.removeAttribute('aria-controls');
  link.focus();
}

/** Asked for once, however many clauses of it are opened; after a failure, again. */
function comparison({ href }: HTMLAnchorElement): Promise<Document> {
  const [address = ''] = href.split('#');
  const known = pages.get(address) ?? read(address);
  pages.set(address, known);
  known.catch(() => pages.delete(address));
  return known;
}

async function read(address: string): Promise<Document> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

function style(): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = sheet;
  return new Promise((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      styled = undefined;
      reject(new Error(sheet));
    };
    document.head.append(link);
  });
}

function build(link: HTMLAnchorElement, page: Document): HTMLElement {
  const id = decodeURIComponent(link.hash.slice(1));
  const change = page.getElementById(id)?.closest('.change');
  if (!change) throw new Error(`${link.href}: no such change`);
  bringSymbols(page);
  const panel = document.createElement('section');
  panel.className = 'in-place';
  panel.id = `redline-${id}`;
  panel.ariaLabel = link.textContent;
  panel.append(head(link, page, panel), adopted(change, link));
  const leave = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape' && panel.isConnected) close(link, panel);
  };
  panel.addEventListener('keydown', leave);
  link.onkeydown = leave;
  return panel;
}

/** «Сравнение редакций № 3 и № 4», which leads to all of it, and the button that closes. */
function head(link: HTMLAnchorElement, page: Document, panel: HTMLElement): HTMLElement {
  const bar = document.createElement('p');
  const whole = document.createElement('a');
  whole.href = link.href;
  whole.textContent = page.querySelector('h1')?.textContent ?? link.textContent;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = document.querySelector<HTMLElement>('main')?.dataset.close ?? '×';
  button.onclick = () => close(link, panel);
  bar.append(whole, button);
  return bar;
}

/** Without ids, which this page has already, and with its links led to the page they are from. */
function adopted(change: Element, { href }: HTMLAnchorElement): Element {
  const [address] = href.split('#');
  const copy = document.importNode(change, true);
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    element.removeAttribute('id');
    const target = element.getAttribute('href');
    if (element.localName === 'a' && target?.startsWith('#'))
      element.setAttribute('href', `${address}${target}`);
  }
  // Another heading here would part the text in two.
  for (const heading of copy.querySelectorAll('h2, h3, h4, h5, h6')) {
    const words = document.createElement('p');
    words.className = 'title';
    words.append(...heading.childNodes);
    heading.replaceWith(words);
  }
  return copy;
}

/** The shapes of the signs, to which every redline refers. */
function bringSymbols(page: Document): void {
  const shapes = page.querySelector('symbol')?.closest('svg');
  if (shapes && !document.querySelector('symbol'))
    document.body.append(document.importNode(shapes, true));
}

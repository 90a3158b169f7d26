import { letterKeys } from './letter-keys.ts';
import { one } from './page-elements.ts';

/** Which element must be on the page for a key to do something. */
const needs: Readonly<Record<string, string>> = {
  n: '[data-step]',
  p: '[data-step]',
  v: '[data-view-other]',
  l: 'a[data-language]:not([aria-current])',
  t: '.contents',
};

let dialog: Promise<HTMLDialogElement> | undefined;

/**
 * The keys that work on this page and the switch that turns letters off. The words come from
 * the file that `[data-keys]` names: few readers ask, and every page would carry them.
 */
export async function openKeyList(): Promise<void> {
  const opener = one('[data-keys]');
  if (!opener) return;
  dialog ??= wordsFrom(opener.dataset.keys ?? '').then(build);
  try {
    const made = await dialog;
    if (!made.isConnected) document.body.append(made);
    if (!made.open) made.showModal();
  } catch {
    // Without a connection there is no list; the next press asks again.
    dialog = undefined;
  }
}

async function wordsFrom(address: string): Promise<Words> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

interface Words {
  readonly title: string;
  readonly off: string;
  readonly close: string;
  /** `[['/', 'search'], ['N', 'next change'], …]` */
  readonly list: readonly (readonly [string, string])[];
}

function build({ title, off, close, list }: Words): HTMLDialogElement {
  const made = element('dialog', '');
  made.className = 'keys';
  made.ariaLabel = title;
  const keys = element('dl', '');
  for (const [key, words] of list) {
    const needed = needs[key.toLowerCase()];
    if (needed && !one(needed)) continue;
    const name = element('dt', '');
    name.append(element('kbd', key));
    keys.append(name, element('dd', words));
  }
  const label = element('label', '');
  const turnOff = element('input', '');
  turnOff.type = 'checkbox';
  turnOff.checked = !letterKeys.on();
  turnOff.onchange = () => letterKeys.turn(!turnOff.checked);
  label.append(turnOff, off);
  const leave = element('button', close);
  leave.className = 'button';
  leave.onclick = () => made.close();
  made.append(element('h2', title), keys, label, leave);
  return made;
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text: string,
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (text) made.textContent = text;
  return made;
}

import type { AnyEdition, Asked } from './asked.ts';

type Sentence = Exclude<Asked['kind'], 'pair' | 'nothing'> | 'comparing' | 'failed';

/** Puts the editions asked for into the form. */
export function choose(main: HTMLElement, known: Partial<Record<'from' | 'to', AnyEdition>>): void {
  for (const [field, { name }] of Object.entries(known)) {
    const select = main.querySelector<HTMLSelectElement>(`[data-pick] select[name=${field}]`);
    if (select) select.value = name;
  }
}

/** Shows a sentence of the page; the answer hides it again. While it stands alone the list waits. */
export function say(main: HTMLElement, sentence: Sentence): () => void {
  const said = main.querySelector<HTMLElement>(`[data-say=${sentence}]`);
  const pairs = main.querySelector<HTMLElement>('[data-pairs]');
  const show = (isSaid: boolean) => {
    if (said) said.hidden = !isSaid;
    if (pairs) pairs.hidden = isSaid && sentence === 'comparing';
  };
  show(true);
  return () => show(false);
}

/** The texts themselves, when they cannot be compared. */
export function sayFailed(main: HTMLElement, editions: readonly AnyEdition[]): void {
  for (const way of main.querySelectorAll<HTMLElement>('[data-edition]'))
    way.hidden = !editions.some(({ name }) => name === way.dataset.edition);
  say(main, 'failed');
}

/** Of the prepared comparisons those with one of the editions, if there are any. */
export function keepReady(main: HTMLElement, editions: readonly AnyEdition[]): void {
  const ready = [...main.querySelectorAll<HTMLElement>('[data-pair]')];
  const near = ready.filter(({ dataset }) =>
    dataset.pair?.split('..').some((name) => editions.some((edition) => edition.name === name)),
  );
  if (near.length > 0) for (const other of ready) other.hidden = !near.includes(other);
}

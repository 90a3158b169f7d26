/** The first element that matches, on pages that may lack it. */
export const one = <E extends HTMLElement = HTMLElement>(selector: string): E | null =>
  document.querySelector<E>(selector);

export const every = <E extends HTMLElement = HTMLElement>(selector: string): E[] => [
  ...document.querySelectorAll<E>(selector),
];

/** The clause the address names; an address may be typed by hand and hold anything. */
export function namedClause(hash: string = location.hash): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
}

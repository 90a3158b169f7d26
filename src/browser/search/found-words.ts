/** What a hit was found by, kept in the browser until the page it leads to has marked the words. */
export interface FoundWords {
  /** Whole address of the hit. */
  readonly address: string;
  readonly query: string;
  /** Of the text. */
  readonly language: string;
}

const key = 'found';

export function rememberFound(address: string, query: string, language: string): void {
  try {
    sessionStorage.setItem(key, JSON.stringify({ address, query, language } satisfies FoundWords));
  } catch {
    // A browser that keeps nothing marks nothing.
  }
}

/** `null` at an address that no hit led to. */
export function foundAt(address: string): FoundWords | null {
  try {
    const found = JSON.parse(sessionStorage.getItem(key) ?? 'null') as FoundWords | null;
    return found?.address === address ? found : null;
  } catch {
    return null;
  }
}

/** Once: a page opened again later shows the text as it stands. */
export function takeFound(address: string): FoundWords | null {
  const found = foundAt(address);
  if (found) sessionStorage.removeItem(key);
  return found;
}

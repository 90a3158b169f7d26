/**
 * Which of the ids on the page tells of a clause: `p-4.3@2025-03-15` is the clause 4.3 of that
 * edition. A provision has an id for each edition that gave it another number or other words, so
 * the latest of these up to the edition asked for is meant. Without an edition, the latest of all.
 * @param known ids on the page; names of editions follow one another as strings do
 */
export function stageNamed(asked: string, known: readonly string[]): string | null {
  const [clause, edition] = parts(asked);
  const own = known
    .filter((id) => parts(id)[0] === clause && (edition === '' || parts(id)[1] <= edition))
    .sort((a, b) => (parts(a)[1] < parts(b)[1] ? -1 : 1));
  return own.at(-1) ?? null;
}

function parts(id: string): readonly [string, string] {
  const at = id.lastIndexOf('@');
  return at < 0 ? [id, ''] : [id.slice(0, at), id.slice(at + 1)];
}

/** What the address names; it may be typed by hand and hold anything. */
export function askedFor(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

/** The id in the address, which may be typed by hand; before a page is through loading, `:target` does not know it. */
export function namedId(hash: string = location.hash): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

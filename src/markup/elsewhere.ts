/**
 * The same markup on a page of its own company: without ids, which stand there already or will be
 * needed by others, and with links within the page led to the one it was drawn for; without an
 * address, to nothing. Values of attributes hold no raw quotes: `html.ts` escapes them.
 */
export function elsewhere(html: string, address: string | null): string {
  const nameless = html.replace(/(<[a-z][^<>]*?) id="[^"]*"/g, '$1');
  return address === null
    ? nameless.replace(/<a [^<>]*?href="#[^"]*"[^<>]*>(.*?)<\/a>/g, '$1')
    : nameless
        .replaceAll(' href="#', ` href="${address}#`)
        .replaceAll(`<use href="${address}#`, '<use href="#');
}

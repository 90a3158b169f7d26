import type { LanguageCode } from '../legal/document.ts';
import { wordsIn } from '../translations/index.ts';
import { escapeHtml } from './html.ts';

interface Moved {
  readonly language: LanguageCode;
  /** Where the page stands now, from the root of the site. */
  readonly address: string;
  readonly origin: string;
  /** The content security policy that every page carries. */
  readonly policy: string;
}

/** A page at a former address: leads on by itself, and by a link where that is switched off. */
export function drawMoved({ language, address, origin, policy }: Moved): string {
  const { moved } = wordsIn(language);
  const href = escapeHtml(address);
  return (
    `<!doctype html><html lang="${escapeHtml(language)}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}"><title>${escapeHtml(moved.title)}</title>` +
    `<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">` +
    `<meta http-equiv="refresh" content="0;url=${href}"><link rel="canonical" href="${escapeHtml(origin)}${href}"></head>` +
    `<body><main><h1>${escapeHtml(moved.title)}</h1><p>${escapeHtml(moved.text)} <a href="${href}">${escapeHtml(moved.open)}</a></p></main></body></html>\n`
  );
}

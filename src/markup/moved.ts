import type { LanguageCode } from '../legal/document.ts';
import { wordsIn } from '../translations/index.ts';
import { escapeHtml } from './html.ts';

/** A page at a former address: leads on by itself, and by a link where that is switched off. */
export function drawMoved(language: LanguageCode, address: string): string {
  const { moved } = wordsIn(language);
  const href = escapeHtml(address);
  return (
    `<!doctype html><html lang="${escapeHtml(language)}"><head><meta charset="utf-8"><title>${escapeHtml(moved.title)}</title>` +
    `<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">` +
    `<meta http-equiv="refresh" content="0;url=${href}"><link rel="canonical" href="${href}"></head>` +
    `<body><main><h1>${escapeHtml(moved.title)}</h1><p>${escapeHtml(moved.text)} <a href="${href}">${escapeHtml(moved.open)}</a></p></main></body></html>\n`
  );
}

import { extname } from 'node:path';

const utf8 = '; charset=utf-8';

const types: Readonly<Record<string, string>> = {
  '.html': `text/html${utf8}`,
  '.css': `text/css${utf8}`,
  '.js': `text/javascript${utf8}`,
  '.mjs': `text/javascript${utf8}`,
  '.txt': `text/plain${utf8}`,
  '.md': `text/markdown${utf8}`,
  '.mdx': `text/markdown${utf8}`,
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Pagefind's own files are compressed already and mean nothing to a browser. */
export const contentType = (file: string): string =>
  types[extname(file).toLowerCase()] ?? 'application/octet-stream';

export const isText = (type: string): boolean =>
  /^text\/|^application\/(json|xml|manifest\+json)$|^image\/svg/.test(type);

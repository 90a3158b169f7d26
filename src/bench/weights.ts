/** What a built page weighs, read from the folder: no browser, no network. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Weights {
  readonly html: number;
  readonly htmlZipped: number;
  readonly script: number;
  readonly css: number;
  readonly cssZipped: number;
  /** Every font that the stylesheets of the page name, whether its words need it or not. */
  readonly fonts: number;
  readonly elements: number;
  /** Inline scripts, inline styles and handlers: what a strict content security policy refuses. */
  readonly inline: number;
}

/** @param page path of the page's file in the built site, such as `ru/index.html` */
export function weigh(site: string, page: string): Weights {
  const html = readFileSync(join(site, page));
  const source = html.toString();
  const scripts = withImports(site, addressesIn(source, /<script[^>]*\ssrc="([^"]+)"/g));
  const styles = addressesIn(source, /<link[^>]*\srel="stylesheet"[^>]*\shref="([^"]+)"/g);
  const css = styles.map((address) => readFileSync(join(site, address)));
  const fonts = new Set(
    css.flatMap((sheet) => addressesIn(sheet.toString(), /url\(["']?([^"')]+\.woff2)/g)),
  );
  return {
    html: html.length,
    htmlZipped: zipped(html),
    script: sum(scripts.map((address) => zipped(readFileSync(join(site, address))))),
    css: sum(css.map((sheet) => sheet.length)),
    cssZipped: sum(css.map(zipped)),
    fonts: sum([...fonts].map((address) => readFileSync(join(site, address)).length)),
    elements: source.match(/<[a-z][^>]*>/gi)?.length ?? 0,
    inline:
      source.match(/<script(?![^>]*\ssrc=)[^>]*>|<style\b|\sstyle="|\son[a-z]+="/gi)?.length ?? 0,
  };
}

const zipped = (data: Buffer): number => gzipSync(data).length;
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const addressesIn = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((found) => found[1] ?? '');

/** Modules that a script asks for at once, not those it may ask for later. */
function withImports(site: string, scripts: readonly string[]): string[] {
  const all = new Set(scripts);
  // A set hands out what is added while it is walked.
  for (const script of all) {
    const source = readFileSync(join(site, script), 'utf8');
    for (const address of addressesIn(
      source,
      /(?:^|[;}])\s*import(?:[^"'();]*from)?\s*["']([^"']+)["']/g,
    )) {
      all.add(join(dirname(script), address));
    }
  }
  return [...all];
}

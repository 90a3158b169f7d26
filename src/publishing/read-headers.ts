import type { HeaderRule } from './headers.ts';

/**
 * The rules of a `_headers` file, so that a site served here meets what its host will send.
 * A later rule wins here by itself, so `! Name`, which takes an earlier value back, says nothing.
 */
export function readHeaders(text: string): readonly HeaderRule[] {
  const lines = text.split('\n').filter((line) => line.trim() && !/^\s*[#!]/.test(line));
  const starts = lines.flatMap((line, at) => (/^\S/.test(line) ? [at] : []));
  return starts.map((at, index) => ({
    path: (lines[at] ?? '').trim(),
    headers: Object.fromEntries(lines.slice(at + 1, starts[index + 1]).map(readHeader)),
  }));
}

function readHeader(line: string): readonly [string, string] {
  const [name = '', value = ''] = line.split(/:(.*)/s);
  return [name.trim(), value.trim()];
}

/** What the rules say for one path. */
export function headersFor(
  rules: readonly HeaderRule[],
  path: string,
): Readonly<Record<string, string>> {
  const fitting = rules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  );
  return Object.assign({}, ...fitting.map(({ headers }) => headers));
}

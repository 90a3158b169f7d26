/** `/ru/terms/compare/A..B/` → `/ru/terms/compare/?from=A&to=B`; null for any other address. */
export function anyPair(path: string): string | null {
  const [, compare, from, to] =
    /^(\/[\w-]+\/[\w-]+\/compare\/)([\d-]+)\.\.([\d-]+)(?:\/|$)/.exec(path) ?? [];
  return compare && from && to ? `${compare}?from=${from}&to=${to}` : null;
}

import { anyPairQuery, inLanguage, paths } from '../routes.ts';

/** `/ru/terms/compare/A..B/` → `/ru/terms/compare/?from=A&to=B`; null for any other address. */
export function anyPair(path: string): string | null {
  const [, compare, from, to] =
    /^(\/[\w-]+\/[\w-]+\/compare\/)([\d-]+)\.\.([\d-]+)(?:\/|$)/.exec(path) ?? [];
  return compare && from && to ? compare + anyPairQuery({ name: from }, { name: to }) : null;
}

/** `/ru/terms/compare/` → `/kk/terms/`: the document in a language, where its comparison is missing. */
export function documentOf(path: string, language: string): string | null {
  const [, slug] = /^\/[\w-]+\/([\w-]+)\/compare(?:\/|$)/.exec(path) ?? [];
  return slug ? inLanguage(language, paths.document({ slug })) : null;
}

import { characterProblem } from './characters.ts';
import { parseMarkdown } from './markdown.ts';
import { isInCode, type Reading } from './reading.ts';

const known = new Map<string, string>();

/** The characters of an entity such as `&laquo;` or `&#x202E;`; unknown names stay as typed. */
export function decodeEntity(entity: string): string {
  const before = known.get(entity);
  if (before !== undefined) return before;
  const decoded =
    parseMarkdown(`a${entity}a`).children?.[0]?.children?.[0]?.value?.slice(1, -1) ?? entity;
  known.set(entity, decoded);
  return decoded;
}

export const entityShape = /&(?:#[xX][0-9a-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z0-9]{1,31});/g;

/** A character that may not stand in a text may not be spelt as an entity either. */
export function checkEntities(reading: Reading): void {
  if (!reading.source.includes('&')) return;
  for (const match of reading.source.matchAll(entityShape)) {
    if (reading.source[match.index - 1] === '\\' || isInCode(reading, match.index)) continue;
    const place = {
      file: reading.file,
      ...reading.places.at(match.index),
      length: match[0].length,
    };
    for (const character of decodeEntity(match[0]))
      reading.problems.push(...characterProblem(character, place));
  }
}

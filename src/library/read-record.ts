/** `published.yaml` beside an edition: what `npm run publish` wrote down of each of its texts. */
import type { Publication } from '#legal/edition.ts';
import type { Problem } from '#legal/problem.ts';
import type { Shelf } from './read-library.ts';
import { day, matching, optional, record, required, type Shape } from './shapes.ts';
import { readYaml } from './yaml.ts';

export const recordFile = 'published.yaml';

const sum = matching(/^[0-9a-f]{64}$/, {
  words: { ru: 'контрольная сумма SHA-256, 64 знака', kk: 'SHA-256 бақылау сомасы, 64 таңба' },
  hint: {
    ru: 'Верните published.yaml из основной ветки: его пишет npm run publish, а не человек',
    kk: 'Негізгі тармақтағы published.yaml файлын қайтарыңыз: оны адам емес, npm run publish жазады',
  },
});

const fields = record<{
  recorded: string;
  file: string;
  text: string;
  after: string;
  link: string;
}>({
  recorded: required(day),
  file: required(sum),
  text: required(sum),
  after: optional(sum),
  link: required(sum),
});

const publication: Shape<Publication> = (node, name, problems) => {
  const { recorded, file, text, after = null, link } = fields(node, name, problems) ?? {};
  return recorded && file && text && link ? { recorded, file, text, after, link } : undefined;
};

/** @param file from the library's folder */
export function readRecord(
  shelf: Shelf,
  file: string,
  problems: Problem[],
): Record<string, Publication> {
  const read = readYaml(shelf.read(file), file);
  problems.push(...read.problems);
  if (read.node?.kind !== 'map') return {};
  const found: Record<string, Publication> = {};
  for (const { key, value } of read.node.entries) {
    const known = publication(value, key, problems);
    if (known) found[key] = known;
  }
  return found;
}

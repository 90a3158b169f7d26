import { compareTexts } from '../../legal/comparison/compare.ts';
import type { LanguageCode } from '../../legal/document.ts';
import { unpackText } from '../../legal/packed-text.ts';
import type { ComparedEditions } from '../../markup/comparison-slots.ts';
import { imageAddress } from '../../routes.ts';
import type { AnyComparison, AnyEdition, AnyPair } from './asked.ts';

/** What the page asks a Worker. */
export interface Task {
  readonly page: Omit<AnyComparison, 'editions'>;
  readonly editions: AnyPair;
  /** JSON of the texts of both editions, in the languages that the task needs. */
  readonly texts: Readonly<Partial<Record<LanguageCode, TextPair>>>;
}

export type TextPair = readonly [old: string, now: string];

/** Throws on a text that is none, and where the texts of that language were not brought. */
export function comparedIn(
  language: LanguageCode,
  { page, editions, texts }: Task,
): ComparedEditions {
  const [oldJson, newJson] = texts[language] ?? ['', ''];
  const old = sideOf(page, editions[0], oldJson);
  const now = sideOf(page, editions[1], newJson);
  return { old, now, comparison: compareTexts(old.text, now.text) };
}

function sideOf(page: Task['page'], edition: AnyEdition, json: string) {
  const text = unpackText(JSON.parse(json));
  const image = (file: string): string => imageAddress(page, edition, file);
  return { ordinal: edition.ordinal, inForceFrom: edition.inForceFrom, text, image };
}

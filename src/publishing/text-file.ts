/** The file from which a browser compares a text: its address names its bytes, so it never changes. */
import { createHash } from 'node:crypto';
import type { Document } from '../legal/document.ts';
import type { Edition, Text } from '../legal/edition.ts';
import { packText } from '../legal/packed-text.ts';
import { textFileName } from '../routes.ts';

export const textJson = (text: Text): string => JSON.stringify(packText(text));

const names = new WeakMap<Text, string>();

/** `ru-0123456789abcdef`: the file is made anew when it is written, memory holds no more than this. */
export function textNameOf(text: Text): string {
  let name = names.get(text);
  if (!name) {
    const hash = createHash('sha256').update(textJson(text)).digest('hex').slice(0, 16);
    names.set(text, (name = textFileName(text.language, hash)));
  }
  return name;
}

/** The editions that can be compared in a language: none where fewer than two have a text. */
export function comparable(document: Document, language: string): readonly Edition[] {
  const found = document.editions.filter((edition) => edition.texts[language]);
  return found.length > 1 ? found : [];
}

/** Where a footnote is mentioned: its sign stands within the words, between two private ones. */
const open = '\ue000';
const close = '\ue001';
const marks = new RegExp(`${open}(\\S+?)${close}`, 'g');

/** One mark, as part of a larger pattern. */
export const markShape = `${open}\\S+?${close}`;

export const noteMark = (sign: string): string => `${open}${sign}${close}`;

/** As a draft mentions it: `[^1]`. */
export const typedNotes = (text: string): string => text.replace(marks, '[^$1]');

/** What a reader of the blocks sees: without the marks. */
export const withoutNotes = (text: string): string => text.replace(marks, '');

export const endsWithNote = (text: string): boolean => text.endsWith(close);

/** All signs mentioned, in order. */
export const mentionsIn = (text: string): string[] =>
  [...text.matchAll(marks)].map((match) => match[1] ?? '');

/** Each mark as `change` would have it. */
export const changedNotes = (text: string, change: (sign: string) => string): string =>
  text.replace(marks, (_, sign: string) => change(sign));

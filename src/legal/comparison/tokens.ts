const address = String.raw`(?:https?:\/\/|www\.)[^\s«»"<>()]*[\p{L}\p{N}\/]`;
const mail = String.raw`[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`;
/** Of pages and of mail, as the source of a pattern with the flag `u`. */
export const addresses = `${address}|${mail}`;
/** `2.10.2.1`, `01.09.2026`, `3-2-бабының`, `онлайн-платежей`, `post.kz` are one word each. */
const word = String.raw`[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]|[-‐‑'’_](?=[\p{L}\p{N}])|(?<=\p{N})[.,:\/](?=\p{N})|(?<=[a-z0-9])\.(?=[a-z]{2}))*`;
const token = new RegExp(`${addresses}|${word}|\\s+|[\\s\\S]`, 'gu');

/** Cuts text into words, single signs and white space; joined again they give the text. */
export function tokenize(text: string): readonly string[] {
  return text.match(plain.test(text) ? plainToken : token) ?? [];
}

/**
 * Nothing but Cyrillic letters and usual signs, as most clauses are: in them a shorter pattern finds
 * the same, and a browser need not first make a machine of the letters of every script.
 */
const letters = 'а-яёА-ЯЁғқңұүһөәіҒҚҢҰҮҺӨӘІ';
const plain = new RegExp(`^[${letters}0-9\\s.,;:()"/%№«»–—-]*$`);
const plainToken = new RegExp(
  `[${letters}0-9](?:[${letters}0-9]|-(?=[${letters}0-9])|(?<=[0-9])[.,:/](?=[0-9]))*|\\s+|[^]`,
  'g',
);

/** Whether a token is a word or a number, not a sign or a space. */
export const isWord = (text: string): boolean => /^[\p{L}\p{N}]/u.test(text);

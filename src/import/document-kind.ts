/** What kind of document a title names: an offer for `document.yaml`. */
import type { DocumentKind } from '#legal/document.ts';

/** The first that fits: «Политика … файлов cookie» is about cookies, «оферта соглашения» an offer. */
const kinds: readonly (readonly [DocumentKind, RegExp])[] = [
  ['cookies', /cookie|куки/iu],
  ['privacy', /конфиденциальн|персональн|приватност|құпия|дербес/iu],
  ['offer', /оферт/iu],
  ['consent', /согласи[ея](?!\p{L})|келісім беру|келісімі? \(/iu],
  ['charter', /(?<!\p{L})устав(?!\p{L})|жарғы/iu],
  ['rules', /правил|регламент|қағида/iu],
  ['terms', /соглашени|услови|келісім|шарттар/iu],
];

export const kindOfTitle = (title: string): DocumentKind =>
  kinds.find(([, pattern]) => pattern.test(title))?.[0] ?? 'other';

const latin = 'aAcCeEhHiIkKoOpPxXyYəƏɵƟBMT';
const cyrillic = 'аАсСеЕһНіІкКоОрРхХуУәӘөӨВМТ';

/** The Cyrillic letter that looks like a Latin one in print: H stands for Н, but h for һ. */
export const cyrillicTwins: Readonly<Record<string, string>> = Object.fromEntries(
  [...latin].map((letter, at) => [letter, [...cyrillic][at] ?? letter]),
);

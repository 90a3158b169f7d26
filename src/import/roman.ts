/** Roman numerals: how Word draws them, and which comes after which. */

const signs = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

export function roman(value: number): string {
  let left = Math.min(value, 3999);
  let text = '';
  for (const [worth, sign] of signs) for (; left >= worth; left -= worth) text += sign;
  return text;
}

/** As far as sections are numbered so: beyond, a C or an L is more likely a letter. */
const numerals = Array.from({ length: 21 }, (_, value) => roman(value));

export function followsRoman(before: string, next: string): boolean {
  const [a, b] = [numerals.indexOf(before.toUpperCase()), numerals.indexOf(next.toUpperCase())];
  return a > 0 && b === a + 1;
}

/**
 * An SVG is a program as much as a picture: opened by its own address it would run. Only
 * drawings that hold nothing but shapes are accepted.
 */

/** What a drawing may not hold, each with how it is named to the editor. */
const refused: readonly (readonly [RegExp, string])[] = [
  [/<!\s*(?:DOCTYPE|ENTITY)/i, 'DOCTYPE'],
  [/<(?:[\w.-]+:)?(script|foreignObject|iframe|object|embed|handler)\b/i, ''],
  [/[\s"'/](on[a-z]+)\s*=/i, ''],
  [/javascript:/i, 'javascript:'],
  [/<\?xml-stylesheet/i, 'xml-stylesheet'],
  [/@import/i, '@import'],
  [/\b(?:[\w.-]+:)?(href|src|base)\s*=\s*(?!\s*["']#)/i, ''],
  [/attributeName\s*=\s*["']?\s*(?:[\w.-]+:)?href/i, 'attributeName="href"'],
  [/url\(\s*(?!["']?#)/i, 'url(…)'],
  // A style may spell any of these with backslashes.
  [/\\[0-9a-f]/i, '\\'],
];

/** What makes a drawing unsafe, in its own words; `null` for one that is only a drawing. */
export function drawingFault(bytes: Uint8Array): string | null {
  const text = Buffer.from(bytes).toString();
  // In another encoding nothing of this would be found.
  if (text.includes('\0') || text.includes('\ufffd')) return 'UTF-16';
  const spelt = withoutReferences(text);
  for (const [pattern, name] of refused) {
    const match = pattern.exec(spelt);
    if (match) return name || (match[1] ?? match[0]);
  }
  return null;
}

/** `&#106;avascript:` is `javascript:` to a browser. */
const withoutReferences = (text: string): string =>
  text.replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi, (whole, hex?: string, decimal?: string) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

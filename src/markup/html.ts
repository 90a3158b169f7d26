const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as HTML, safe between tags and inside a double-quoted attribute. */
export function escapeHtml(text: string): string {
  return /[&<>"]/.test(text)
    ? text.replace(/[&<>"]/g, (character) => entities[character] as string)
    : text;
}

/** ` name="value"`, or nothing when there is no value. */
export function attribute(name: string, value: string | null | undefined | false): string {
  return value === null || value === undefined || value === false
    ? ''
    : ` ${name}="${escapeHtml(value)}"`;
}

/** XML 1.0 (fifth edition), production 2: what no document may hold, even as a reference. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to refuse
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text between tags or inside a quoted attribute; what XML cannot hold becomes U+FFFD. */
export const escapeXml = (text: string): string =>
  text.replace(forbidden, '\ufffd').replace(/[&<>"]/g, (sign) => entities[sign] as string);

export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** `<w:p w:id="1">…</w:p>`; attributes without a value are left out. */
export function element(name: string, attributes: Attributes, content = ''): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (value !== null && value !== undefined) tag += ` ${key}="${escapeXml(`${value}`)}"`;
  return content === '' ? `${tag}/>` : `${tag}>${content}</${name}>`;
}

/** An element of WordprocessingML with its one value: `<w:pStyle w:val="Clause"/>`. */
export const valued = (name: string, value: string | number): string =>
  element(name, { 'w:val': value });

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What the elements of a document's parts are named by. */
export const namespaces: Attributes = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

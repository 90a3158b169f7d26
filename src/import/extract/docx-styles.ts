/** Styles of Word: which of them are headings, and which bring a number. */
import { all, child, propertyOf, type Xml } from './xml.ts';

export interface StyleNumber {
  readonly numId: string | undefined;
  readonly level: string | undefined;
  /** The style that brought it: its level may name that style. */
  readonly style: string;
}

export interface Styles {
  /** The style of paragraphs that name none. */
  readonly usual: string;
  /** 1 for the title, 2 for «heading 1»; `undefined` for running text. */
  headingOf(style: string, outline: string | undefined): number | undefined;
  numberOf(style: string): StyleNumber | undefined;
  isContents(style: string): boolean;
}

export function stylesOf(xml: Xml | undefined): Styles {
  const styles = new Map(
    all(child(xml, 'styles'), 'style').map((style) => [style.attrs.styleId ?? '', style]),
  );
  const usual =
    [...styles.values()].find(({ attrs }) => attrs.type === 'paragraph' && attrs.default === '1')
      ?.attrs.styleId ?? '';
  const nameOf = (style: string): string =>
    propertyOf(styles.get(style), 'name')?.toLowerCase() ?? '';
  return {
    usual,
    headingOf: (style, outline) => headingOf(lineOf(style, styles), outline),
    numberOf: (style) => numberOf(lineOf(style, styles)),
    isContents: (style) =>
      /^(?:toc|оглавление|мазмұн) ?\d/.test(nameOf(style)) || /^toc\d$/i.test(style),
  };
}

/** The style and those it is based on, nearest first; a circle ends. */
function lineOf(style: string, styles: ReadonlyMap<string, Xml>): Xml[] {
  const line: Xml[] = [];
  for (
    let at = styles.get(style);
    at && !line.includes(at);
    at = styles.get(propertyOf(at, 'basedOn') ?? '')
  )
    line.push(at);
  return line;
}

function headingOf(line: readonly Xml[], outline: string | undefined): number | undefined {
  const names = line.map((style) => propertyOf(style, 'name')?.toLowerCase() ?? '');
  if (names.some((name) => /^(?:title|название|заголовок документа)$/.test(name))) return 1;
  const level = names.map((name) => /^(?:heading|заголовок) (\d)/.exec(name)?.[1]).find(Boolean);
  if (level) return Math.min(6, Number(level) + 1);
  const told =
    outline ??
    line
      .map((style) => propertyOf(child(style, 'pPr'), 'outlineLvl'))
      .find((value) => value !== undefined);
  return told !== undefined && Number(told) < 6 ? Math.min(6, Number(told) + 2) : undefined;
}

function numberOf(line: readonly Xml[]): StyleNumber | undefined {
  for (const style of line) {
    const number = child(child(style, 'pPr'), 'numPr');
    const numId = propertyOf(number, 'numId');
    if (numId !== undefined)
      return { numId, level: propertyOf(number, 'ilvl'), style: style.attrs.styleId ?? '' };
  }
  return undefined;
}

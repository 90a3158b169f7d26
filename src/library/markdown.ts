/** The only file that knows the Markdown parser. */
import { mdxToMdast } from 'satteri';

/** Columns of the parser count code points, offsets UTF-16 units: only offsets are used. */
interface Point {
  readonly offset: number;
}

/** An mdast node, as far as it is read here. */
export interface MarkdownNode {
  readonly type: string;
  readonly position: { readonly start: Point; readonly end: Point };
  readonly children?: readonly MarkdownNode[];
  readonly value?: string;
  readonly depth?: number;
  readonly checked?: boolean | null;
  readonly url?: string;
  readonly title?: string | null;
  readonly alt?: string | null;
  readonly identifier?: string;
  readonly label?: string;
  readonly name?: string | null;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
}

/**
 * Parses text that the guard has masked: the parser can abort the whole process on other
 * input, and nothing in JavaScript can catch that.
 * @throws Error on components that cross other markup
 */
export function parseMarkdown(masked: string): MarkdownNode {
  return mdxToMdast(masked, { features: { frontmatter: false } }) as unknown as MarkdownNode;
}

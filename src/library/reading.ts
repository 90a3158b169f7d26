/** What is known while one text is read; lists and sets grow on the way. */
import { firstPlace } from '#legal/first-place.ts';
import type { Problem } from '#legal/problem.ts';
import { firstCrossing, unclosed } from './crossing.ts';
import { definitionsIn } from './definitions.ts';
import { type Finding, type Guarded, guard } from './guard.ts';
import { type MarkdownNode, parseMarkdown } from './markdown.ts';
import { oneCopy } from './one-copy.ts';
import { type Places, placesOf } from './places.ts';

export interface ImageUse {
  readonly source: string;
  readonly line: number;
  readonly column: number;
}

export interface Reading {
  readonly file: string;
  /** With line feeds only. */
  readonly source: string;
  readonly places: Places;
  readonly restore: (masked: string, inCode?: boolean) => string;
  /** Where code stands, `[start, end]` in order: there every sign is only itself. */
  readonly code: readonly (readonly [number, number])[];
  /** Link definitions and footnotes by the parser's identifier; of equals, the first. */
  readonly definitions: ReadonlyMap<string, MarkdownNode>;
  readonly footnotes: ReadonlyMap<string, MarkdownNode>;
  /** Definitions of both kinds that repeat an identifier. */
  readonly repeated: readonly MarkdownNode[];
  readonly usedDefinitions: Set<string>;
  /** Identifiers of footnotes in the order of their first mention. */
  readonly mentions: Set<string>;
  /** Links within the text; their targets are spelt anew once all terms are known. */
  readonly anchors: { readonly link: { target: string }; readonly offset: number }[];
  readonly images: ImageUse[];
  /** Offsets of the terms' defining places by id. */
  readonly terms: Map<string, number>;
  readonly problems: Problem[];
}

export function report(reading: Reading, offset: number, problem: Finding['problem']): void {
  reading.problems.push({ ...problem, file: reading.file, ...reading.places.at(offset) });
}

export function isInCode({ code }: Pick<Reading, 'code'>, offset: number): boolean {
  const next = code[firstPlace(code.length, (place) => offset < (code[place]?.[1] ?? 0))];
  return next !== undefined && next[0] <= offset;
}

/** @returns the parsed nodes, `null` when the text is too strange to be parsed as Markdown */
export function openReading(
  source: string,
  file: string,
): { reading: Reading; nodes: readonly MarkdownNode[] | null } {
  const places = placesOf(source);
  const guarded = guard(source, file, places);
  const { nodes, code, crossing } = parse(guarded, places);
  const reading: Reading = {
    file,
    source,
    places,
    restore: (words, inCode) => oneCopy(guarded.restore(words, inCode)),
    code,
    ...definitionsIn(nodes ?? []),
    usedDefinitions: new Set(),
    mentions: new Set(),
    anchors: [],
    images: [],
    terms: new Map(),
    problems: [...guarded.problems],
  };
  for (const { offset, problem } of guarded.findings) {
    if (!isInCode(reading, offset)) report(reading, offset, problem);
  }
  if (crossing) report(reading, crossing.offset, crossing.problem);
  return { reading, nodes };
}

function codeIn(nodes: readonly MarkdownNode[]): [number, number][] {
  return nodes.flatMap((node): [number, number][] =>
    node.type === 'code' || node.type === 'inlineCode'
      ? [[node.position.start.offset, node.position.end.offset]]
      : codeIn(node.children ?? []),
  );
}

interface Parsed {
  readonly nodes: readonly MarkdownNode[] | null;
  readonly code: Reading['code'];
  /** A component that opens in one place and closes in another. */
  readonly crossing: Finding | null;
}

/** Components that cross are hidden, and the text is parsed without them. */
function parse({ masked, withoutTags }: Guarded, places: Places): Parsed {
  if (masked === null) return { nodes: null, code: [], crossing: null };
  const crossing = masked.includes('<') ? firstCrossing(masked) : null;
  if (crossing) {
    const plain = parsed(withoutTags(masked), crossing);
    if (!isInCode(plain, crossing.offset)) return plain;
  }
  try {
    return parsed(masked, null);
  } catch (error) {
    return parsed(withoutTags(masked), crossingToldBy(String(error), places));
  }
}

function parsed(masked: string, crossing: Finding | null): Parsed {
  const nodes = parseMarkdown(masked).children ?? [];
  const code = masked.includes('`') || masked.includes('~~~') ? codeIn(nodes) : [];
  return { nodes, code, crossing };
}

/** The parser tells the opening tag in brackets: «`<Note>` (3:1)», «(`<Note>` opened at 1:1)». */
function crossingToldBy(message: string, places: Places): Finding {
  const [, name = 'Note'] = /<\/?([A-Z]\w*)/.exec(message) ?? [];
  const [, line, column] =
    /\((?:.* opened at )?(\d+):(\d+)\)/.exec(message) ?? /(\d+):(\d+)/.exec(message) ?? [];
  return unclosed({ name, offset: places.lineStart(Number(line ?? 1)) + Number(column ?? 1) - 1 });
}

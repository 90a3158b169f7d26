/** YAML as plain data with places: no anchors, aliases, tags, merges, second documents or repeated keys. */

import { isAlias, isMap, isScalar, isSeq, type Node, type ParsedNode, parseDocument } from 'yaml';
import type { Place, Problem } from '#legal/problem.ts';
import { characterProblem, characterProblems } from './characters.ts';
import { decode } from './encoding.ts';
import { placesOf, withLineFeeds } from './places.ts';
import { sentences } from './yaml-messages.ts';
import { at, type YamlSource } from './yaml-source.ts';
import { syntaxProblem } from './yaml-syntax.ts';

export type YamlNode =
  | { readonly kind: 'map'; readonly place: Place; readonly entries: readonly YamlEntry[] }
  | { readonly kind: 'list'; readonly place: Place; readonly items: readonly YamlNode[] }
  | {
      readonly kind: 'value';
      readonly place: Place;
      readonly value: string | number | boolean | null;
      /** As it stands in the file, for messages. */
      readonly typed: string;
    };

export interface YamlEntry {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: YamlNode;
}

/** Editors' YAML is a page long. */
const largest = 256 * 1024;
const deepest = 16;

/** @returns `null` when nothing can be read out of the file */
export function readYaml(
  bytes: Uint8Array,
  file: string,
): { node: YamlNode | null; problems: Problem[] } {
  const { text: decoded, problems } = decode(bytes, file);
  const text = withLineFeeds(decoded);
  const places = placesOf(text);
  const source = { text, file, places };
  if (problems.length === 0) problems.push(...characterProblems({ source: text, file, places }));
  if (problems.some((problem) => problem.severity === 'error')) return { node: null, problems };
  if (text.length > largest || nesting(text) > deepest) {
    return { node: null, problems: [...problems, at(source, 0, sentences.tooDeep)] };
  }
  const read = parse(source);
  return { node: read.node, problems: [...problems, ...read.problems] };
}

/** How deep brackets, dashes and indentation could nest: the parser calls itself for each. */
function nesting(text: string): number {
  let open = 0;
  let deepestBracket = 0;
  for (const sign of text) {
    if (sign === '[' || sign === '{') deepestBracket = Math.max(deepestBracket, ++open);
    else if (sign === ']' || sign === '}') open = Math.max(0, open - 1);
  }
  const indents = [...text.matchAll(/^(?:[ \t]|[-?:](?=\s))*/gm)].map((match) =>
    Math.ceil(match[0].length / 2),
  );
  return Math.max(
    deepestBracket,
    indents.reduce((a, b) => Math.max(a, b), 0),
  );
}

/** Faults after which the rest of the file still means what it says. */
const readable: ReadonlySet<string> = new Set(['DUPLICATE_KEY', 'MULTIPLE_DOCS']);

function parse(source: YamlSource): { node: YamlNode | null; problems: Problem[] } {
  const directive = /^%.*/m.exec(source.text);
  if (directive)
    return { node: null, problems: [at(source, directive.index, sentences.tag(directive[0]))] };
  const document = parseDocument(source.text, {
    merge: false,
    schema: 'core',
    uniqueKeys: true,
    prettyErrors: false,
  });
  const [fault] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const problems = fault ? [syntaxProblem(source, fault)] : [];
  if (fault && !readable.has(fault.code)) return { node: null, problems };
  if (!document.contents)
    return { node: null, problems: fault ? problems : [at(source, 0, sentences.empty)] };
  const before = problems.length;
  const node = plain(document.contents as ParsedNode, source, problems);
  return { node: problems.length > before ? null : node, problems };
}

function plain(node: ParsedNode, source: YamlSource, problems: Problem[]): YamlNode {
  const offset = node.range[0];
  const place = { file: source.file, ...source.places.at(offset) };
  forbidden(node, source, problems);
  if (isMap(node)) {
    const entries = node.items.map(({ key, value }): YamlEntry => {
      const keyOffset = (key as ParsedNode).range[0];
      const keyPlace = { file: source.file, ...source.places.at(keyOffset) };
      forbidden(key as ParsedNode, source, problems);
      spelt(isScalar(key) ? key.value : null, keyPlace, problems);
      return {
        key: String(isScalar(key) ? key.value : source.text.slice(keyOffset, keyOffset + 20)),
        keyPlace,
        value: value
          ? plain(value as ParsedNode, source, problems)
          : { kind: 'value', place: keyPlace, value: null, typed: '' },
      };
    });
    return { kind: 'map', place, entries };
  }
  if (isSeq(node))
    return {
      kind: 'list',
      place,
      items: node.items.map((item) => plain(item as ParsedNode, source, problems)),
    };
  const typed = source.text.slice(offset, node.range[1]);
  const value = isScalar(node) ? node.value : null;
  spelt(value, place, problems);
  return {
    kind: 'value',
    place,
    value: typeof value === 'bigint' ? Number(value) : (value as string),
    typed,
  };
}

function forbidden(node: Node, source: YamlSource, problems: Problem[]): void {
  const offset = node.range?.[0] ?? 0;
  /** The signs stand before the value they belong to. */
  const before = (sign: string) => Math.max(0, source.text.lastIndexOf(sign, offset));
  if (isAlias(node)) problems.push(at(source, offset, sentences.alias(`*${node.source}`)));
  else if (node.anchor)
    problems.push(at(source, before(`&${node.anchor}`), sentences.alias(`&${node.anchor}`)));
  if (node.tag?.startsWith('!') || /^tag:/.test(node.tag ?? '')) {
    const name = (node.tag ?? '').replace(/^tag:yaml\.org,2002:/, '!!');
    problems.push(at(source, before(name), sentences.tag(name)));
  }
}

/** What may not stand in a file may not be spelt in quotation marks either: `"\u202E"`. */
function spelt(value: unknown, place: Place, problems: Problem[]): void {
  if (typeof value !== 'string') return;
  const [fault] = [...value].flatMap((character) => characterProblem(character, place));
  if (fault) problems.push(fault);
}

/** What the parser of YAML did not understand, in the words of an editor. */
import type { YAMLError } from 'yaml';
import type { Problem } from '#legal/problem.ts';
import { sentences } from './yaml-messages.ts';
import { at, type YamlSource } from './yaml-source.ts';
import { unclosedIn } from './yaml-unclosed.ts';

/** What an editor most often did wrong, told in the words of the line itself. */
export function syntaxProblem(source: YamlSource, fault: YAMLError): Problem {
  const offset = Math.min(fault.pos[0], source.text.length);
  const { line } = source.places.at(offset);
  const start = source.places.lineStart(line);
  const typed = source.places.lineText(line);
  const key = keyOf(typed);
  switch (fault.code) {
    case 'DUPLICATE_KEY':
      return at(source, offset, sentences.repeatedKey(key));
    case 'MULTIPLE_DOCS':
      return at(source, offset, sentences.secondDocument(typed));
    case 'TAG_RESOLVE_FAILED':
      return at(source, offset, sentences.tag(/![^\s]*/.exec(typed)?.[0] ?? '!'));
  }
  const open = unclosedIn(source.text);
  if (open !== null) return at(source, open, sentences.unclosed(source.text[open] ?? ''));
  if (/^\s*(?:---|\.\.\.)/.test(typed)) return at(source, start, sentences.secondDocument(typed));
  if (/^[^"'#]*:\s+[^"'[{|>#][^#]*:(?:\s|$)/.test(typed))
    return at(source, offset, sentences.unquotedColon(key));
  return indentProblem(source, line) ?? at(source, offset, sentences.syntax(typed.trim()));
}

const keyOf = (typed: string): string => /^[\s-]*["']?([\w-]+)["']?\s*:/.exec(typed)?.[1] ?? '';

/** A tab, or a key that stands deeper than the value before it lets it. */
function indentProblem(source: YamlSource, line: number): Problem | null {
  const { lineStart, lineText } = source.places;
  const [here, next] = [lineText(line), lineText(line + 1)];
  if (/^ *\t/.test(here)) return at(source, lineStart(line), sentences.tab);
  const key = keyOf(next);
  if (!/^\s/.test(next) || key === '' || !/:\s+\S/.test(here)) return null;
  return at(source, lineStart(line + 1) + next.search(/\S/), sentences.indented(key));
}

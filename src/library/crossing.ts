/**
 * Components that do not close where they open, found before the parser meets them: it takes
 * a time that grows with the square of their number to say so.
 */
import { componentNamed } from './components.ts';
import type { Finding } from './guard.ts';

const tags = /<(\/?)([A-Z]\w*)(?=[\s>])|\n[ \t]*\n/g;

interface Open {
  readonly name: string;
  readonly offset: number;
}

/** @param masked text in which every `<` begins an accepted tag */
export function firstCrossing(masked: string): Finding | null {
  const open: Open[] = [];
  for (const match of masked.matchAll(tags)) {
    const [, slash, name = ''] = match;
    const last = open.at(-1);
    if (!name) {
      // Running text ends at an empty line, and so does what is inline.
      if (last && componentNamed(last.name)?.place === 'inline') return unclosed(last);
    } else if (!slash) {
      const same = open.find((outer) => outer.name === name);
      if (same) return unclosed(same);
      open.push({ name, offset: match.index });
    } else if (last?.name === name) {
      if (!isLevel(masked, last.offset, match.index)) return unclosed(last);
      open.pop();
    } else return last ? unclosed(last) : unopened({ name, offset: match.index });
  }
  return open[0] ? unclosed(open[0]) : null;
}

/** Within one block, or the closing tag on its own line just as deep as the opening one. */
function isLevel(masked: string, start: number, end: number): boolean {
  const before = masked.slice(masked.lastIndexOf('\n', start) + 1, start);
  const closing = masked.slice(masked.lastIndexOf('\n', end) + 1, end);
  const between = masked.slice(start, end);
  if (!between.includes('\n')) return true;
  if (!/\n[ \t]*\n/.test(between)) return !/^[ \t>]*(?:[-*+]|\d+[.)])[ \t]/.test(closing);
  return (
    /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?$/.test(before) &&
    /^[ \t>]*$/.test(closing) &&
    closing.length === before.length
  );
}

export const unclosed = ({ name, offset }: Open): Finding => ({
  offset,
  problem: {
    rule: 'component-unclosed',
    severity: 'error',
    length: name.length + 1,
    message: {
      ru: `<${name}> не закрыт там же, где открыт`,
      kk: `<${name}> ашылған жерінде жабылмаған`,
    },
    hint: hintFor(name),
  },
});

const unopened = ({ name, offset }: Open): Finding => ({
  offset,
  problem: {
    rule: 'component-unclosed',
    severity: 'error',
    length: name.length + 3,
    message: { ru: `</${name}> закрывает то, что не открыто`, kk: `</${name}> ашылмағанды жабады` },
    hint: hintFor(name),
  },
});

const hintFor = (name: string) =>
  componentNamed(name)?.place === 'block'
    ? {
        ru: `<${name}> и </${name}> наберите отдельными строками`,
        kk: `<${name}> мен </${name}> тегтерін жеке жолдарға теріңіз`,
      }
    : {
        ru: `Наберите ${componentNamed(name)?.example ?? 'оба тега'} в одном абзаце`,
        kk: `${componentNamed(name)?.example ?? 'Екі тегті де'} бір абзацта теріңіз`,
      };

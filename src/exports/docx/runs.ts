import type { Mark } from '../../legal/comparison/comparison.ts';
import type { Stretch } from '../tracked/tracked.ts';
import { monospace } from './styles.ts';
import { revisionNames, type Writing } from './writing.ts';
import { element, escapeXml, valued } from './xml.ts';

/**
 * Running text: `w:r` elements within `w:ins`, `w:del`, `w:moveFrom` and `w:moveTo`
 * (ISO/IEC 29500-1, 17.13.5), these within `w:hyperlink`, which no change may hold.
 */
export function drawStretches(stretches: readonly Stretch[], writing: Writing): string {
  return grouped(stretches, linkOf)
    .map((same) => {
      const runs = grouped(same, ({ fate }) => fate)
        .map((part) => drawFate(part, writing))
        .join('');
      const target = linkOf(same[0] as Stretch);
      const id = target === null ? null : writing.link(target);
      return id === null ? runs : element('w:hyperlink', { 'r:id': id, 'w:history': 1 }, runs);
    })
    .join('');
}

function linkOf({ marks }: Stretch): string | null {
  const link = marks.find(({ kind }) => kind === 'link');
  return link?.kind === 'link' ? link.target : null;
}

/** Neighbours that are alike. */
function grouped(
  stretches: readonly Stretch[],
  key: (stretch: Stretch) => string | null,
): readonly (readonly Stretch[])[] {
  const groups: Stretch[][] = [];
  for (const stretch of stretches) {
    const last = groups.at(-1);
    if (last?.[0] && key(last[0]) === key(stretch)) last.push(stretch);
    else groups.push([stretch]);
  }
  return groups;
}

function drawFate(same: readonly Stretch[], writing: Writing): string {
  const { fate } = same[0] as Stretch;
  const name = revisionNames[fate];
  const runs = same.map(drawRun).join('');
  return name === null || runs === '' ? runs : writing.revision(name, runs);
}

function drawRun(stretch: Stretch): string {
  const { fate, text, marks, note } = stretch;
  const setting = properties(marks);
  const content =
    note === undefined
      ? drawText(text, fate === 'deleted' ? 'w:delText' : 'w:t')
      : element('w:footnoteReference', { 'w:id': note });
  return content === '' ? '' : `<w:r>${setting}${content}</w:r>`;
}

/** Line breaks and tabs are elements of their own. */
export const drawText = (text: string, name: 'w:t' | 'w:delText'): string =>
  text
    .split(/([\t\n])/)
    .map((part) => {
      if (part === '\t') return '<w:tab/>';
      if (part === '\n') return '<w:br/>';
      return part && `<${name} xml:space="preserve">${escapeXml(part)}</${name}>`;
    })
    .join('');

/** In the order of the schema: style, font, weight, slant, line through, mark of difference. */
function properties(marks: readonly Mark[]): string {
  const has = (kind: Mark['kind']): boolean => marks.some((mark) => mark.kind === kind);
  const style = has('footnote') ? 'FootnoteReference' : has('link') ? 'Hyperlink' : null;
  const content =
    (style ? valued('w:rStyle', style) : '') +
    (has('code') ? monospace : '') +
    (has('strong') ? '<w:b/><w:bCs/>' : '') +
    (has('emphasis') ? '<w:i/><w:iCs/>' : '') +
    (has('struck') ? '<w:strike/>' : '');
  return content && `<w:rPr>${content}</w:rPr>`;
}

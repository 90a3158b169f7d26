import { markerOf } from '../../search/marking.ts';
import { takeFound } from './found-words.ts';

/** More marks than this say nothing. */
const most = 300;

/** Marks the words that led here wherever they stand in the text, and leaves the text as it is. */
export function markFound(): void {
  const found = takeFound(location.href);
  const text = document.querySelector<HTMLElement>('main .text') ?? document.querySelector('main');
  if (!found || !text) return;
  const spansIn = markerOf(found.query, found.language);
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  let left = most;
  for (const node of nodes) {
    const spans = spansIn(node.data).slice(0, left);
    left -= spans.length;
    for (const [start, end] of [...spans].reverse()) mark(node, start, end);
  }
}

function mark(node: Text, start: number, end: number): void {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  range.surroundContents(document.createElement('mark'));
}

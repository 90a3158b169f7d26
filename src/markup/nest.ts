interface Leveled {
  /** 1 at the top, 2 inside an item, and so on. */
  readonly depth: number;
}

export interface Branch<Item> {
  readonly item: Item;
  readonly under: readonly Branch<Item>[];
}

/** A list in reading order as the tree its depths tell of. */
export function nest<Item extends Leveled>(
  items: readonly Item[],
  from = 0,
  to = items.length,
): readonly Branch<Item>[] {
  const branches: Branch<Item>[] = [];
  for (let at = from; at < to; ) {
    const item = items[at] as Item;
    let end = at + 1;
    while (end < to && (items[end] as Item).depth > item.depth) end++;
    branches.push({ item, under: nest(items, at + 1, end) });
    at = end;
  }
  return branches;
}

/** Runs of items as lists; a paragraph between them closes one list and the next item opens another. */
export function drawLists<Part>(
  parts: readonly Part[],
  isItem: (part: Part) => boolean,
  draw: (part: Part) => string,
): string {
  let html = '';
  let open = false;
  for (const part of parts) {
    if (open !== isItem(part)) {
      html += open ? '</ul>' : '<ul class="items">';
      open = !open;
    }
    html += draw(part);
  }
  return open ? `${html}</ul>` : html;
}

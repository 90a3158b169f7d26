/** Flat entries → the clause tree: what belongs to what, and where each clause is found. */
import type { Block, Clause } from '#legal/clause.ts';
import { addressPart, follows, type Label, type Scheme, splitNumber } from '#legal/numbering.ts';
import { type Draft, finished, newDraft, type Place } from './drafts.ts';
import type { Entry } from './entries.ts';

interface OpenItem {
  readonly scheme: Scheme;
  /** How deep Markdown indented it. */
  readonly depth: number;
  readonly draft: Draft;
}

/** Headings without a number, items, paragraphs. */
type Counts = Record<'headings' | 'items' | 'paragraphs', number>;

/** Everything the next entry may attach to. */
interface State {
  readonly roots: Draft[];
  /** How many parts of each kind stand under a parent, and under none. */
  readonly counts: Map<Draft | null, Counts>;
  sections: { readonly level: number; readonly draft: Draft }[];
  /** Numbers of the clauses met in the present section. */
  seen: Set<string>;
  /**
   * The last clause with all it stands in, outermost first. A clause may only join these:
   * under any other it would leave its place in the text.
   */
  path: { readonly scheme: Scheme; readonly draft: Draft }[];
  /** The clause or paragraph that items and further paragraphs belong to. */
  owner: Draft | null;
  /** A paragraph between the items of a clause, which may introduce items of its own. */
  interlude: Draft | null;
  items: OpenItem[];
  /** The last item of the outermost list under `owner`. */
  lastItem: { readonly scheme: Scheme; readonly number: string } | null;
}

export function buildTree(entries: readonly Entry[]): Clause[] {
  const state: State = {
    roots: [],
    counts: new Map(),
    sections: [],
    seen: new Set(),
    path: [],
    owner: null,
    interlude: null,
    items: [],
    lastItem: null,
  };
  for (const entry of entries) {
    if (entry.kind === 'heading') addSection(state, entry);
    else if (entry.kind === 'plain') addPlain(state, entry.block, entry);
    else addLabelled(state, entry);
  }
  return finished(state.roots);
}

type Labelled = Extract<Entry, { kind: 'labelled' }>;

function addLabelled(state: State, entry: Labelled): void {
  const { scheme } = entry.label;
  if (scheme !== 'decimal' && scheme !== 'article' && scheme !== 'division') addItem(state, entry);
  else if (entry.label.certain || continues(state, entry.label.number)) addClause(state, entry);
  else if (entry.unlabelled) addPlain(state, entry.unlabelled, entry);
}

function addSection(state: State, entry: Extract<Entry, { kind: 'heading' }>): void {
  while ((state.sections.at(-1)?.level ?? 0) >= entry.level) state.sections.pop();
  const number = entry.label?.number ?? '';
  const base = number ? `s-${addressPart(number)}` : `h-${count(state, null, 'headings')}`;
  const draft = newDraft({ kind: 'section', base, label: entry.label }, entry.place);
  draft.blocks.push(entry.block);
  siblings(state).push(draft);
  state.sections.push({ level: entry.level, draft });
  closeClause(state);
  state.seen = new Set();
  state.path = [];
}

function addClause(state: State, entry: Labelled): void {
  const { number, scheme } = entry.label;
  const base = `${scheme === 'division' ? 's' : 'p'}-${addressPart(number)}`;
  const draft = newDraft({ kind: 'clause', base, label: entry.label }, entry.place);
  if (entry.block) draft.blocks.push(entry.block);
  while (state.path.length > 0 && !holds(state.path.at(-1), entry.label)) state.path.pop();
  (state.path.at(-1)?.draft.children ?? siblings(state)).push(draft);
  closeClause(state);
  state.owner = draft;
  if (scheme !== 'decimal') state.seen = new Set();
  state.seen.add(number);
  state.path.push({ scheme, draft });
}

/** A chapter holds articles and clauses, an article clauses, `2.1` what begins with `2.1.` */
function holds(outer: State['path'][number] | undefined, { scheme, number }: Label): boolean {
  if (outer?.scheme === 'division') return scheme !== 'division';
  if (outer?.scheme === 'article') return scheme === 'decimal';
  return scheme === 'decimal' && number.startsWith(`${outer?.draft.number}.`);
}

/** Whether an uncertain number goes on from one above: 9.3 → «9.4 Казпочта». */
function continues(state: State, number: string): boolean {
  const parts = splitNumber(number);
  if (!parts || parts.insert !== null) return false;
  if (parts.last > 1) return state.seen.has(`${parts.head}${parts.last - 1}`);
  const parent = parts.head.slice(0, -1);
  return state.seen.has(parent) || state.sections.some(({ draft }) => draft.number === parent);
}

function addItem(state: State, entry: Labelled): void {
  const { scheme, number } = entry.label;
  const parent = itemParent(state, entry.label, entry.depth);
  const position = count(state, parent, 'items');
  const ordinal = number ? addressPart(number) : String(position);
  const base = parent ? ordinal : `i-${ordinal}`;
  const draft = newDraft({ kind: 'item', base, label: entry.label }, entry.place);
  if (entry.block) draft.blocks.push(entry.block);
  (parent?.children ?? state.roots).push(draft);
  if (state.items.length === 0 && !state.interlude) state.lastItem = { scheme, number };
  state.items.push({ scheme, depth: entry.depth, draft });
}

/**
 * Leaves the lists that the new item ends and says under what it stands. Indentation counts
 * first; on one depth, a scheme already open goes on and a new one opens a level below.
 */
function itemParent(state: State, label: Label, depth: number): Draft | null {
  const { items } = state;
  while ((items.at(-1)?.depth ?? -1) > depth) items.pop();
  const same = items.findIndex((item) => item.depth === depth && isSameScheme(item, label));
  if (same >= 0) items.length = same;
  const above = items.at(-1)?.draft;
  if (above) return above;
  if (state.interlude && !continuesList(state, label)) return state.interlude;
  state.interlude = null;
  return state.owner ?? state.sections.at(-1)?.draft ?? null;
}

/** `i)` after `h)` is a letter; after anything else but letters it is a Roman one. */
function isSameScheme(item: OpenItem, label: Label): boolean {
  if (item.scheme === label.scheme) return true;
  const [letter, other] =
    item.scheme === 'letter)' ? [item.draft.number, label.scheme] : [label.number, item.scheme];
  return other === 'roman)' && /^[ivx]$/.test(letter);
}

function continuesList(state: State, label: Label): boolean {
  const last = state.lastItem;
  return (
    last !== null &&
    last.scheme === label.scheme &&
    label.number !== '' &&
    follows(last.number, label.number)
  );
}

function addPlain(
  state: State,
  block: Block,
  entry: { readonly depth?: number; readonly place: Place },
): void {
  const { items, owner } = state;
  const depth = entry.depth ?? 0;
  if (depth > 0 && items.length > 0) {
    while ((items.at(-1)?.depth ?? -1) >= depth) items.pop();
    const item = items.at(-1)?.draft;
    if (item) {
      if (item.children.length === 0) item.blocks.push(block);
      else item.children.push(newParagraph(state, { parent: item, block }, entry.place));
      return;
    }
  }
  const isClause = owner?.kind === 'clause';
  if (isClause && owner.children.length === 0) {
    owner.blocks.push(block);
    return;
  }
  const parent = isClause ? owner : (state.sections.at(-1)?.draft ?? null);
  const paragraph = newParagraph(state, { parent, block }, entry.place);
  (parent?.children ?? state.roots).push(paragraph);
  if (isClause) state.interlude = paragraph;
  else closeClause(state, paragraph);
  state.items = [];
}

function newParagraph(
  state: State,
  part: { parent: Draft | null; block: Block },
  place: Place,
): Draft {
  const ordinal = count(state, part.parent, 'paragraphs');
  const base = part.parent ? `t${ordinal}` : `t-${ordinal}`;
  const draft = newDraft({ kind: 'paragraph', base, label: null }, place);
  draft.blocks.push(part.block);
  return draft;
}

/** Nothing that follows belongs to the clause before any more. */
function closeClause(state: State, owner: Draft | null = null): void {
  state.owner = owner;
  state.interlude = null;
  state.items = [];
  state.lastItem = null;
}

function count({ counts }: State, parent: Draft | null, part: keyof Counts): number {
  const known = counts.get(parent) ?? { headings: 0, items: 0, paragraphs: 0 };
  counts.set(parent, known);
  return ++known[part];
}

const siblings = (state: State): Draft[] => state.sections.at(-1)?.draft.children ?? state.roots;

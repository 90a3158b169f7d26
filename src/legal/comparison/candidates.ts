import { likeness, type Wording, type Wordings, wordings } from './likeness.ts';
import { isSection, type Node } from './nodes.ts';
import type { Pairing } from './pairing.ts';

/** An old clause and a new one that might continue it. */
export interface Candidate {
  readonly old: Node;
  readonly now: Node;
  readonly likeness: number;
  /** The likeness when one may be a part of the other: trusted only among its own neighbours. */
  readonly within: number;
  /** Too few words to trust without surroundings. */
  readonly short: boolean;
}

/** How many of its rarest words lead from a clause to candidates, and how many candidates are weighed. */
const leads = 12;
const weighed = 8;
/** A word in more clauses than this leads nowhere in particular. */
const mostHolders = 60;

interface Open {
  readonly old: readonly Node[];
  readonly now: readonly Node[];
}

/** What the clauses still open might continue, found by the rarest words they share. */
export class Candidates {
  readonly all: readonly Candidate[];
  readonly #known: Wordings;
  readonly #old: ReadonlySet<Node>;

  constructor(pairing: Pairing, { old, now }: Open) {
    const isIdle = old.length === 0 || now.length === 0;
    this.#known = wordings(isIdle ? [] : [...old, ...now]);
    this.#old = new Set(old);
    this.all = isIdle ? [] : this.#find(pairing, { old, now });
  }

  /** Candidates from where a clause would stand if nothing around it had changed. */
  besides(pairing: Pairing, now: Node): readonly Candidate[] {
    return nearest(pairing, now)
      .filter((old) => this.#old.has(old))
      .flatMap((old) => this.#weigh(old, now));
  }

  #find(pairing: Pairing, { old, now }: Open): readonly Candidate[] {
    const holders = new Holders(old, this.#known);
    const byId = new Map(old.map((node) => [node.clause.id, node]));
    return now.flatMap((node) => {
      const near = nearest(pairing, node).filter((other) => this.#old.has(other));
      const named = byId.get(node.clause.id);
      const likely = new Set([...holders.alike(node), ...near, ...(named ? [named] : [])]);
      return [...likely].flatMap((other) => this.#weigh(other, node));
    });
  }

  #weigh(old: Node, now: Node): readonly Candidate[] {
    if (isSection(old) !== isSection(now)) return [];
    const [before, after] = [this.#known.of(old), this.#known.of(now)];
    const short = Math.min(before.words.length, after.words.length) < 4;
    if (old.key === now.key) return [{ old, now, likeness: 1, within: 1, short }];
    const { whole, within } = likeness(before, after, this.#known.says);
    return [{ old, now, likeness: whole, within, short }];
  }
}

/** Which old clauses hold a word. */
class Holders {
  readonly #known: Wordings;
  readonly #nodes: readonly Node[];
  readonly #byWord: number[][] = [];
  readonly #common: Float64Array;

  constructor(nodes: readonly Node[], known: Wordings) {
    this.#known = known;
    this.#nodes = nodes;
    this.#common = new Float64Array(nodes.length);
    nodes.forEach((node, place) => {
      for (const word of known.of(node).words) {
        const list = this.#byWord[word];
        if (!list) this.#byWord[word] = [place];
        else if (list.length < mostHolders) list.push(place);
      }
    });
  }

  /** Those that share most of the clause's rarest words. */
  alike(node: Node): readonly Node[] {
    const touched: number[] = [];
    for (const word of this.#leadsOf(this.#known.of(node))) {
      for (const place of this.#byWord[word] ?? []) {
        if (this.#common[place] === 0) touched.push(place);
        this.#common[place] = (this.#common[place] as number) + (this.#known.says[word] as number);
      }
    }
    const sums = touched.map((place) => [place, this.#common[place] as number] as const);
    for (const place of touched) this.#common[place] = 0;
    return sums
      .sort((a, b) => b[1] - a[1])
      .slice(0, weighed)
      .map(([place]) => this.#nodes[place] as Node);
  }

  #leadsOf({ words }: Wording): readonly number[] {
    const { says } = this.#known;
    return Array.from(words)
      .filter((word) => (this.#byWord[word]?.length ?? mostHolders) < mostHolders)
      .sort((a, b) => (says[b] as number) - (says[a] as number))
      .slice(0, leads);
  }
}

function nearest(pairing: Pairing, now: Node): readonly Node[] {
  const before = pairing.oldOf(pairing.now[now.index - 1]);
  const after = pairing.oldOf(pairing.now[now.index + 1]);
  const places = [before && pairing.old[before.index + 1], after && pairing.old[after.index - 1]];
  return places.filter((node) => node !== undefined);
}

/** What happened to a clause or an item of one language, told by ids, which every language shares. */
export interface Traced {
  /** Its ids in the old text; none where it was added. */
  readonly old: readonly string[];
  /** Its ids in the new text; none where it was removed, or where it has left. */
  readonly new: readonly string[];
  /** A place that a moved clause has left: the clause itself is traced elsewhere. */
  readonly isDeparture: boolean;
  /** How many characters its words have: a translation is about as long as its original. */
  readonly length: number;
}

/**
 * Which of `theirs` is the same provision as which of `ours`, each at most once. Two with the
 * same ids in both editions are one. Where the languages went different ways, the ids of the
 * old edition or those of the new may mislead: if one language alone lost or gained a clause,
 * all that follow it took other numbers. Each stretch of such clauses is paired by the numbers
 * of that edition under which more of them find their like; where as many do, as when one language
 * alone changed the order of its clauses, by that under which the lengths agree better.
 */
export function counterparts<Ours extends Traced, Theirs extends Traced>(
  ours: readonly Ours[],
  theirs: readonly Theirs[],
): ReadonlyMap<Theirs, Ours> {
  const pairs = pairEqual(ours, theirs);
  const taken = new Set(pairs.values());
  const left = {
    ours: ours.filter((one) => !taken.has(one)),
    theirs: theirs.filter((one) => !pairs.has(one)),
  };
  for (const stretch of stretches(left.ours, left.theirs)) {
    const byOld = pairBy('old', stretch);
    const byNew = pairBy('new', stretch);
    for (const [their, our] of better(byNew, byOld)) pairs.set(their, our);
  }
  return pairs;
}

function pairEqual<Ours extends Traced, Theirs extends Traced>(
  ours: readonly Ours[],
  theirs: readonly Theirs[],
): Map<Theirs, Ours> {
  const key = (one: Traced) => JSON.stringify([one.old, one.new]);
  const known = Map.groupBy(ours, key);
  const pairs = new Map<Theirs, Ours>();
  for (const their of theirs) {
    const our = known.get(key(their))?.shift();
    if (our) pairs.set(their, our);
  }
  return pairs;
}

interface Stretch<Ours, Theirs> {
  readonly ours: Ours[];
  readonly theirs: Theirs[];
}

/** Parts of what is left between which no id is shared, each in the order of the texts. */
function stretches<Ours extends Traced, Theirs extends Traced>(
  ours: readonly Ours[],
  theirs: readonly Theirs[],
): readonly Stretch<Ours, Theirs>[] {
  const roots = new Map<string, string>();
  const rootOf = (id: string): string => {
    const path: string[] = [];
    let root = id;
    for (let next = roots.get(root); next !== undefined; next = roots.get(root)) {
      path.push(root);
      root = next;
    }
    for (const passed of path) roots.set(passed, root);
    return root;
  };
  for (const one of [...ours, ...theirs]) {
    const [first = '', ...others] = marks(one).map(rootOf);
    for (const other of others) if (other !== first) roots.set(rootOf(other), rootOf(first));
  }
  const found = new Map<string, Stretch<Ours, Theirs>>();
  const at = (one: Traced) => {
    const root = rootOf(marks(one)[0] ?? '');
    const known = found.get(root) ?? { ours: [], theirs: [] };
    found.set(root, known);
    return known;
  };
  for (const our of ours) at(our).ours.push(our);
  for (const their of theirs) at(their).theirs.push(their);
  return [...found.values()];
}

const marks = ({ old, new: now }: Traced): readonly string[] => [
  ...old.map((id) => `old ${id}`),
  ...now.map((id) => `new ${id}`),
];

function pairBy<Ours extends Traced, Theirs extends Traced>(
  edition: 'old' | 'new',
  { ours, theirs }: Stretch<Ours, Theirs>,
): ReadonlyMap<Theirs, Ours> {
  const pairs = new Map<Theirs, Ours>();
  const taken = new Set<Ours>();
  for (const by of edition === 'old' ? (['old', 'new'] as const) : (['new', 'old'] as const)) {
    const holders = new Map<string, Ours[]>();
    for (const our of ours)
      for (const id of our[by]) holders.set(id, [...(holders.get(id) ?? []), our]);
    for (const their of theirs) {
      if (pairs.has(their)) continue;
      const [best] = their[by]
        .flatMap((id) => holders.get(id) ?? [])
        .filter((our) => !taken.has(our) && likeness(their, our) > 0)
        .toSorted((a, b) => likeness(their, b) - likeness(their, a));
      if (!best) continue;
      pairs.set(their, best);
      taken.add(best);
    }
  }
  return pairs;
}

type Pairs<Ours, Theirs> = ReadonlyMap<Theirs, Ours>;

function better<Ours extends Traced, Theirs extends Traced>(
  one: Pairs<Ours, Theirs>,
  other: Pairs<Ours, Theirs>,
): Pairs<Ours, Theirs> {
  const gain = sum(other, likeness) - sum(one, likeness);
  return gain > 0 || (gain === 0 && sum(other, agreement) > sum(one, agreement)) ? other : one;
}

const sum = (pairs: Pairs<Traced, Traced>, worth: (a: Traced, b: Traced) => number): number =>
  [...pairs].reduce((total, [a, b]) => total + worth(a, b), 0);

/** Of what is there in both editions, or came or went alike. */
const agreement = (a: Traced, b: Traced): number =>
  isSameShape(a, b) ? Math.min(a.length, b.length) / Math.max(a.length, b.length, 1) : 0;

/** What is there in both editions is less like what came or went than like its own kind. */
function likeness(a: Traced, b: Traced): number {
  if (a.isDeparture !== b.isDeparture && (a.isDeparture ? b : a).new.length > 0) return 0;
  const shared = Number(meet(a.old, b.old)) + Number(meet(a.new, b.new));
  return isSameShape(a, b) ? 2 * shared : shared;
}

const meet = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((id) => b.includes(id));

const isSameShape = (a: Traced, b: Traced): boolean =>
  a.old.length > 0 === b.old.length > 0 && a.new.length > 0 === b.new.length > 0;

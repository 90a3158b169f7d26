/**
 * Merges sequences that share members into one: each member once, after the one it follows in
 * the first sequence that has it. The first sequence keeps its order.
 */
export function interleave<Member>(sequences: readonly (readonly Member[])[]): readonly Member[] {
  const start = Symbol('start');
  const followers = new Map<Member | symbol, Member[]>([[start, []]]);
  for (const sequence of sequences) {
    let before: Member | symbol = start;
    for (const member of sequence) {
      if (!followers.has(member)) follow(followers, { before, member });
      before = member;
    }
  }
  return chain(followers, start);
}

/** What a later sequence inserts comes before what an earlier one already put there. */
function follow<Member>(
  followers: Map<Member | symbol, Member[]>,
  { before, member }: { before: Member | symbol; member: Member },
): void {
  followers.get(before)?.unshift(member);
  followers.set(member, []);
}

function chain<Member>(
  followers: ReadonlyMap<Member | symbol, readonly Member[]>,
  start: symbol,
): readonly Member[] {
  const members: Member[] = [];
  const left = [...(followers.get(start) ?? [])].toReversed();
  for (let member = left.pop(); member !== undefined; member = left.pop()) {
    members.push(member);
    left.push(...(followers.get(member) ?? []).toReversed());
  }
  return members;
}

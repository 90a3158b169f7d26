import { firstPlace } from '../first-place.ts';

/** The longest row of members that rise on the old side too; they are given rising on the new. */
export function longestRow<Member>(
  members: readonly Member[],
  oldAt: (member: Member) => number,
): readonly Member[] {
  /** The last member of the best row of each length, and what stands before each member. */
  const ends: number[] = [];
  const before: number[] = [];
  const places = members.map(oldAt);
  places.forEach((place, index) => {
    const length = firstPlace(ends.length, (at) => (places[ends[at] as number] as number) >= place);
    before.push(ends[length - 1] ?? -1);
    ends[length] = index;
  });
  const row: Member[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) row.push(members[at] as Member);
  return row.reverse();
}

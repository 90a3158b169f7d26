import type { EventData } from 'node:test';

/** How many tests went how. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export type Result = EventData.TestPass | EventData.TestFail;

export const nothing: Tally = { passed: 0, failed: 0, skipped: 0 };
export const onePassed: Tally = { ...nothing, passed: 1 };
export const oneFailed: Tally = { ...nothing, failed: 1 };
const oneSkipped: Tally = { ...nothing, skipped: 1 };

export const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    nothing,
  );

/** The last line of a run: other programs read it, so its form stays. */
export const inWords = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

export function briefly({ passed, failed, skipped }: Tally): string {
  const ran = passed + failed;
  const tests = failed > 0 ? `${failed} of ${ran} failed` : `${ran} passed`;
  return skipped > 0 ? `${tests}, ${skipped} skipped` : tests;
}

/** Why node:test calls a result failed: by itself, through its tests, or because its group broke. */
export function failureOf({ details }: Result): string | undefined {
  if (!('error' in details)) return undefined;
  return String(Reflect.get(details.error, 'failureType'));
}

/** A group counts only when it broke by itself or is skipped whole. */
export function tallyOf(result: Result): Tally {
  if (isSet(result.skip) || isSet(result.todo)) return oneSkipped;
  const failure = failureOf(result);
  if (failure === 'subtestsFailed') return nothing;
  if (failure) return oneFailed;
  return result.details.type === 'suite' ? nothing : onePassed;
}

/** `skip` and `todo` are a reason or `true`; the reason may be empty. */
const isSet = (mark: string | boolean | undefined): boolean => mark !== undefined && mark !== false;

// Who comes when on a crowded day: the same chance at every run.
export interface Plan {
  readonly submissions: number;
  readonly edits: number;
  /** Notes that staff save in the sidebar. */
  readonly notes: number;
  readonly staff: number;
  readonly secondsACall: number;
  readonly mailQuota: number;
  /** Longer, and the rest is left as it stands. */
  readonly mostDays: number;
  /** Minutes of the day between which every sidebar asks as often as it really does. */
  readonly truePolling: readonly [from: number, until: number];
  /** So often it asks in the others: all of it would take an hour to play. */
  readonly seldomMinutes: number;
  readonly clockMinutes: number;
  /** Of the days after, on which what waits leaves. */
  readonly clockMinutesAfterwards: number;
}

export const aCrowdedDay: Omit<Plan, 'secondsACall'> = {
  submissions: 500,
  edits: 300,
  notes: 50,
  staff: 5,
  mailQuota: 100,
  mostDays: 10,
  truePolling: [270, 285],
  seldomMinutes: 30,
  clockMinutes: 5,
  clockMinutesAfterwards: 60,
};

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** How full each of the hours is in which customers write and staff work. */
const crowd = [1, 1, 1, 2, 3, 2, 1, 1, 1, 1];
export const openHours = crowd.length;

export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** So many instants of the open hours, the fullest hour the fullest, in order. */
export function instants(count: number, from: number, chance: () => number): number[] {
  const total = crowd.reduce((sum, weight) => sum + weight, 0);
  const one = (): number => {
    let left = chance() * total;
    const at = crowd.findIndex((weight) => {
      left -= weight;
      return left < 0;
    });
    return from + Math.floor((Math.max(0, at) + chance()) * hour);
  };
  return Array.from({ length: count }, one).sort((a, b) => a - b);
}

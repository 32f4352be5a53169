// What the forms' own stores hold and the response tabs lost in a burst is work to do like any row.
import type { Desk } from '../../desk/desk.ts';
import type { Response, Trace } from '../../desk/response.ts';

/** Two seconds in days: local times of day, so that a changed clock shifts both. */
const moment = 2 / 86_400;

export const isNear = (a: Trace, b: Trace): boolean => Math.abs(a.serial - b.serial) <= moment;
const isEqual = (a: Trace, b: Trace): boolean => a.digest === b.digest;

/** From sure to unsure: better one lost response missed than one complaint doubled. */
const signs = [(a: Trace, b: Trace): boolean => isEqual(a, b) && isNear(a, b), isNear, isEqual];

/** The desk with what was lost, on a desk read whole. */
export function withLost(desk: Desk, stored: readonly Response[]): Desk {
  const traces = tracesIn(desk, Math.min(...stored.map(({ serial }) => serial)) - 1);
  const lost = [...desk.responseTabs.keys()].flatMap((sheetId) => {
    const mine = ({ sheetId: tab }: Trace): boolean => tab === sheetId;
    return notAmong(stored.filter(mine), traces.filter(mine));
  });
  return lost.length === 0 ? desk : { ...desk, responses: [...desk.responses, ...lost] };
}

/** Rows that stand, and rows that stood when they were recorded. */
function tracesIn(desk: Desk, since: number): Trace[] {
  const isRecent = ({ serial }: Trace): boolean => serial >= since;
  const present = desk.responses.filter(isRecent);
  const gone: Trace[] = desk.intake.filter(isRecent);
  for (const row of present) {
    const at = gone.findIndex((one) => one.sheetId === row.sheetId && isSameRow(one, row));
    if (at >= 0) gone.splice(at, 1);
  }
  return [...present, ...gone];
}

const isSameRow = (a: Trace, b: Trace): boolean => a.serial === b.serial && isEqual(a, b);

/** Each trace accounts for one response. */
function notAmong(responses: readonly Response[], traces: readonly Trace[]): Response[] {
  const left = [...traces];
  return signs.reduce<Response[]>(
    (missing, isSame) =>
      missing.filter((response) => {
        const at = left.findIndex((trace) => isSame(trace, response));
        if (at >= 0) left.splice(at, 1);
        return at < 0;
      }),
    [...responses],
  );
}

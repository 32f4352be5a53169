// Is the desk itself well? What the sidebar's last line and `report` say.
import type { Health } from './calls.ts';
import { isOpen } from './complaint.ts';
import type { Desk } from './desk.ts';
import type { Problem } from './problem.ts';

/** What only the platform remembers. */
export interface Pulse {
  readonly clockAt: number | null;
  readonly quotaLeft: number | null;
  readonly uncertain: readonly string[];
}

/** The clock fires every five minutes, or every hour where Google refuses more. */
const clockSilence = 90 * 60_000;
const quotaLow = 10;

export function healthOf(desk: Desk, pulse: Pulse): Health {
  const entries = [...desk.outbox.values()];
  const uncertain = new Set(pulse.uncertain);
  for (const { mail, state } of entries) if (state === 'uncertain') uncertain.add(mail.key);
  return {
    clockAt: pulse.clockAt,
    queuedMails: entries.filter((entry) => entry.state === 'queued').length,
    uncertainMails: uncertain.size,
    quotaLeft: pulse.quotaLeft,
    problems: once([
      ...desk.state.problems,
      ...desk.problems,
      ...troubles(desk, pulse, uncertain),
      ...desk.state.check.problems,
    ]),
    practising: desk.state.practising,
  };
}

const once = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((one) => [JSON.stringify(one), one])).values(),
];

function troubles(desk: Desk, pulse: Pulse, uncertain: ReadonlySet<string>): Problem[] {
  const found: Problem[] = [...uncertain].map((key) => ({
    code: 'mail-uncertain',
    where: key,
    detail: desk.outbox.get(key)?.mail.to ?? '',
  }));
  for (const { complaint } of desk.complaints.values()) {
    if (isOpen(complaint) && complaint.owner === '') {
      found.push({ code: 'nobody-available', where: complaint.number, detail: '' });
    }
  }
  if (pulse.clockAt !== null && desk.now - pulse.clockAt > clockSilence) {
    found.push({
      code: 'clock-stopped',
      where: '',
      detail: new Intl.DateTimeFormat('en-GB', {
        timeZone: desk.settings.zone,
        dateStyle: 'short',
        timeStyle: 'short',
      }).format(pulse.clockAt),
    });
  }
  if (pulse.quotaLeft !== null && pulse.quotaLeft < quotaLow) {
    found.push({ code: 'quota-low', where: '', detail: String(pulse.quotaLeft) });
  }
  return found;
}

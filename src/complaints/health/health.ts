// Is the desk itself well? What the sidebar's last line and `report` say.

import { instantOf } from '../../desk/calendar.ts';
import type { Health } from '../../desk/call-results.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { doubtOf } from '../../desk/contact-in.ts';
import { complaintsOf, type Desk } from '../../desk/desk.ts';
import { hasLeft } from '../../desk/people.ts';
import type { Problem } from '../../desk/problem.ts';
import { isMail } from '../../plain/addresses.ts';
import { sameName } from '../../plain/people.ts';
import { isOpen } from '../../plain/status.ts';
import { floodOf } from '../flood/flood.ts';

/** What only the platform remembers. */
export interface Pulse {
  readonly clockAt: number | null;
  readonly quotaLeft: number | null;
  /** Keys of mails before those that are read. */
  readonly uncertain: readonly string[];
  readonly failed: readonly string[];
}

/** The clock fires every five minutes, or every hour where Google refuses more. */
const clockSilence = 90 * 60_000;
const quotaLow = 10;

export function healthOf(desk: Desk, pulse: Pulse): Health {
  const entries = [...desk.outbox.values()];
  const unsure = mailsIn(desk, 'uncertain', pulse.uncertain);
  const failed = mailsIn(desk, 'failed', pulse.failed);
  return {
    clockAt: pulse.clockAt,
    queuedMails: entries.filter((entry) => entry.state === 'queued').length,
    uncertainMails: unsure.length,
    quotaLeft: pulse.quotaLeft,
    problems: once([
      ...unfinished(desk),
      ...desk.state.problems,
      ...desk.problems,
      ...[...failed, ...unsure],
      ...troubles(desk, pulse),
      ...behind(desk),
      ...desk.state.check.problems,
    ]),
    practising: desk.state.practising,
  };
}

/** Each comes once a day at least; while the clock runs, only what Google does not let it read keeps it from that. */
const late = 26 * 3_600_000;

function behind({ now, state: { done }, settings: { zone } }: Desk): Problem[] {
  const { summary = '', night = '' } = done;
  const isLate = (date: string, hour: number): boolean =>
    date !== '' && instantOf(date, hour * 60, zone) + late < now;
  const day = summary.slice(0, 10);
  return [
    ...(isLate(day, Number(summary.slice(11))) ? [notSince('summary-behind', day)] : []),
    ...(isLate(night, 3) ? [notSince('night-behind', night)] : []),
  ];
}

const notSince = (code: 'summary-behind' | 'night-behind', where: string): Problem => ({
  code,
  where,
  detail: '',
});

/** A set-up that never ended may have left the desk without a form. */
const unfinished = ({ state }: Desk): Problem[] =>
  state.spreadsheetId === '' || (state.setUp.includes('forms') && state.setUp.includes('triggers'))
    ? []
    : [{ code: 'set-up-unfinished', where: '', detail: '' }];

const once = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((one) => [JSON.stringify(one), one])).values(),
];

/** Mails in this state that nobody has dealt with yet. */
function mailsIn(desk: Desk, state: 'uncertain' | 'failed', before: readonly string[]): Problem[] {
  const here = [...desk.outbox.values()].filter((entry) => entry.state === state);
  const keys = new Set([...before, ...here.map(({ mail }) => mail.key)]);
  return [...keys]
    .filter((key) => !desk.state.dismissed.includes(key))
    .map((key) => ({
      code: `mail-${state}`,
      where: key,
      detail: desk.outbox.get(key)?.mail.to ?? addressIn(desk, key),
    }));
}

/** Of a mail too old to be read again: its key names whom it went to, or the complaint whose customer it was for. */
function addressIn(desk: Desk, key: string): string {
  const parts = key.split(':');
  return parts.find(isMail) ?? desk.complaints.get(parts[1] ?? '')?.record.mail ?? '';
}

function undecided(desk: Desk): Problem[] {
  const flood = floodOf(desk);
  if (flood === null || flood.isDecided) return [];
  return [{ code: 'flood', where: '', detail: String(flood.waiting) }];
}

/** What is open and can go on only when somebody does something. */
function stuck(complaint: Complaint): Problem[] {
  const { number: where, owner, mail, phone } = complaint;
  if (!isOpen(complaint)) return [];
  const doubt = doubtOf(complaint);
  const typed = doubt === 'mail-slip' && mail !== '' ? mail : phone;
  return [
    ...(owner === '' ? [{ code: 'nobody-available', where, detail: '' } as const] : []),
    ...(doubt === null ? [] : [{ code: doubt, where, detail: typed }]),
  ];
}

/** What is somebody's who is not in Team, and names that two share. */
function namesInDoubt(desk: Desk): Problem[] {
  const { team, complaints } = desk;
  const open = [...complaints.values()].flatMap(({ record }) => (isOpen(record) ? [record] : []));
  const owners = [...new Set(open.map(({ owner }) => owner))].filter((owner) => owner !== '');
  const gone = owners.filter((owner) => hasLeft(desk, owner));
  const doubled = team.filter(
    ({ name, mail }, at) =>
      team.findIndex((other) => sameName(other.name, name) && other.mail !== mail) > at,
  );
  return [
    ...gone.map((where): Problem => {
      const theirs = open.filter(({ owner }) => owner === where).length;
      return { code: 'owner-gone', where, detail: String(theirs) };
    }),
    ...doubled.map(({ name }): Problem => ({ code: 'name-doubled', where: name, detail: '' })),
    ...goingNowhere(desk),
  ];
}

/** Rules that send complaints to somebody who is neither a person nor a department of Team. */
const goingNowhere = (desk: Desk): Problem[] =>
  desk.rules
    .filter(({ goesTo }) => goesTo !== '' && hasLeft(desk, goesTo))
    .filter(({ goesTo }) => !desk.team.some((one) => sameName(one.department, goesTo)))
    .map(({ kind, goesTo }) => ({ code: 'goes-nowhere', where: kind, detail: goesTo }));

function troubles(desk: Desk, pulse: Pulse): Problem[] {
  const found = [...undecided(desk), ...namesInDoubt(desk), ...complaintsOf(desk).flatMap(stuck)];
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

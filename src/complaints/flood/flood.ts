// A flood: more responses in an hour than can be true. What it is, and what waits in it.
import type { Instant } from '../../desk/calendar.ts';
import type { Flood } from '../../desk/call-results.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { complaintsOf, type Desk } from '../../desk/desk.ts';
import type { State } from '../../desk/state.ts';
import { addressKey } from '../../plain/addresses.ts';
import { isOpen } from '../../plain/status.ts';

export const noFlood: State['flood'] = {
  since: 0,
  until: 0,
  verdict: 'open',
  withdrawn: [],
  action: '',
};

const hour = 3_600_000;

/** A stranger may have sent it. */
export const isFromForm = ({ channel }: Complaint): boolean => channel === 'form';

const all = (desk: Desk): Complaint[] => complaintsOf(desk);

/** Its customer has not been told yet that we have it; the oldest first. Who logs in the sidebar says the number. */
export const unacknowledged = (desk: Desk): Complaint[] =>
  all(desk)
    .filter((c) => isFromForm(c) || c.channel === 'staff' || c.channel === 'typed')
    .filter((c) => c.acknowledged === null && isOpen(c))
    .sort((a, b) => a.received - b.received);

export const waitingIn = (desk: Desk): Complaint[] => unacknowledged(desk).filter(isFromForm);

/** Responses of the hour that ended then; what was withdrawn came in, too. */
export const inHour = (desk: Desk, end: Instant): number =>
  all(desk).filter((c) => isFromForm(c) && c.received > end - hour && c.received <= end).length;

/** A setting of 0 turns the alarm off. */
export const isTooMany = ({ settings }: Pick<Desk, 'settings'>, responses: number): boolean =>
  settings.floodPerHour > 0 && responses > settings.floodPerHour;

/** Acknowledgements wait while nobody has decided, and while what was said to be no complaint keeps coming. */
export function isHolding(desk: Desk): boolean {
  const { since, verdict } = desk.state.flood;
  if (since === 0) return false;
  return verdict === 'open' || (verdict === 'fake' && isTooMany(desk, inHour(desk, desk.now)));
}

/** What waits, and what was acknowledged before anybody noticed but has the address or the words of what waits. */
export function membersOf(desk: Desk): Complaint[] {
  const waiting = waitingIn(desk);
  const addresses = new Set(
    waiting.map(({ mail }) => addressKey(mail)).filter((key) => key !== ''),
  );
  const texts = new Set(waiting.map(({ what }) => what));
  const begun = (waiting[0]?.received ?? desk.now) - hour;
  const isAlike = (c: Complaint): boolean =>
    c.received >= begun && (addresses.has(addressKey(c.mail)) || texts.has(c.what));
  return all(desk)
    .filter(isFromForm)
    .filter(
      (c) => isOpen(c) && c.firstAnswered === null && (c.acknowledged === null || isAlike(c)),
    );
}

/** As the sidebar shows it; null when there is nothing to decide and nothing to undo. */
export function floodOf(desk: Desk): Flood | null {
  const { since, until, verdict, withdrawn } = desk.state.flood;
  if (since === 0 || verdict === 'real' || verdict === 'lapsed') return null;
  const isWaiting = isHolding(desk);
  const waiting = isWaiting ? waitingIn(desk) : [];
  if (waiting.length + withdrawn.length === 0) return null;
  return {
    since,
    until,
    isDecided: verdict === 'fake',
    waiting: waiting.length,
    members: isWaiting ? membersOf(desk).length : 0,
    withdrawn: withdrawn.length,
  };
}

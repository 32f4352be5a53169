// The acknowledgement: at once, once, with a number and a promised date (ISO 10002 7.3, S38).
import { localTime } from '../../desk/calendar.ts';
import { type Change, happen } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { phoneLine } from '../../desk/contact.ts';
import type { Desk } from '../../desk/desk.ts';
import { type Block, inert } from '../../desk/email.ts';
import { addLink, byWhen, mailed, wordsFor } from '../../desk/mails.ts';
import { planOf } from '../../desk/plan.ts';
import { canMail } from '../../desk/who-hears.ts';
import { addressKey } from '../../plain/addresses.ts';
import { isFromForm, isHolding, unacknowledged } from '../flood/flood.ts';
import { said } from './words/said.ts';

/** In a flood only what staff wrote down by their own link is acknowledged. */
export function acknowledge(desk: Desk): readonly Change[] {
  const all = unacknowledged(desk);
  const due = (isHolding(desk) ? all.filter((c) => !isFromForm(c)) : all).slice(0, atOnce);
  return planOf(
    desk,
    due.map((complaint) => (now: Desk) => acknowledgeOne(now, complaint)),
  ).changes;
}

/** After a flood many are due: what one commit carries stays small, and the next run goes on. */
const atOnce = 100;

function acknowledgeOne(desk: Desk, complaint: Complaint): readonly Change[] {
  const why = whyNot(desk, complaint);
  const done = happen(
    desk,
    complaint.number,
    'acknowledged',
    { acknowledged: desk.now },
    { mailed: why === '', why },
  );
  return why === '' ? [done, acknowledgement(desk, complaint)] : [done];
}

/** A stranger's address in a flood of forms gets three mails a day, not three hundred. */
function whyNot(desk: Desk, complaint: Complaint): string {
  if (!canMail(desk, complaint.mail)) return complaint.mail === '' ? 'no-mail' : 'bad-mail';
  const today = localTime(desk.now, desk.settings.zone).date;
  const same = [...desk.complaints.values()].filter(
    ({ record: other }) =>
      other.acknowledged !== null &&
      addressKey(other.mail) === addressKey(complaint.mail) &&
      localTime(other.acknowledged, desk.settings.zone).date === today,
  );
  return same.length >= desk.settings.acknowledgementsPerAddress ? 'often' : '';
}

/** At most this much of the customer's own text goes out again. */
const longestQuote = 200;
const longestName = 60;

/** While the day's mails were used up, the day that it names may have come: then another leaves, which names none. */
export const renewAcknowledgements = (desk: Desk): readonly Change[] =>
  [...desk.outbox.values()].flatMap(({ mail: { key, number }, state, at }) => {
    const complaint = desk.complaints.get(number)?.record;
    const due = complaint?.firstAnswerDue ?? null;
    if (!complaint || !isFirst(key, number) || state !== 'queued' || due === null) return [];
    if (due > desk.now || at >= due) return [];
    const row = { key, state: 'taken-back' as const, at: desk.now, mail: null, note: 'void' };
    return [{ type: 'outbox', row }, acknowledgement(desk, complaint, `${key}${late}`)];
  });

const keyOf = (number: string): string => `ack:${number}`;
const late = ':late';
const isFirst = (key: string, number: string): boolean =>
  key.startsWith(keyOf(number)) && !key.endsWith(late);

/** Another one's where one was stopped by withdrawing. */
const freeKey = (desk: Desk, number: string): string =>
  desk.outbox.has(keyOf(number)) ? `${keyOf(number)}:${desk.now}` : keyOf(number);

function acknowledgement(
  desk: Desk,
  complaint: Complaint,
  key = freeKey(desk, complaint.number),
): Change {
  const words = wordsFor(desk, complaint);
  const say = said[complaint.language];
  const { firstAnswerDue } = complaint;
  // It came late to us, or was held back: no day that is past is promised.
  const isAhead = firstAnswerDue !== null && firstAnswerDue > desk.now;
  const due = byWhen(desk, words, isAhead ? firstAnswerDue : null);
  const blocks: Block[] = [
    {
      kind: 'text',
      text: words.mail.hello(mayQuote(desk) ? inert(complaint.name, longestName) : ''),
    },
    { kind: 'text', text: complaint.purpose === 'complaint' ? say.thanksAndSorry : say.thanks },
    ...(mayQuote(desk) ? understood(complaint) : []),
  ];
  blocks.push({ kind: 'text', text: say.whoAnswersWhen(complaint.owner, due, complaint.number) });
  if (complaint.hurt) {
    const { emergencyPhone } = desk.settings;
    blocks.push(phoneLine(desk, say.ifHelpNeeded(emergencyPhone), emergencyPhone));
  }
  blocks.push(...footer(desk, complaint));
  return mailed(desk, {
    key,
    purpose: 'acknowledgement',
    to: complaint.mail.trim(),
    language: complaint.language,
    subject: say.receivedSubject(complaint.number),
    blocks,
    number: complaint.number,
  });
}

/** In a flood that nobody judged, we carry no stranger's words to perhaps another stranger. */
const mayQuote = ({ state }: Desk): boolean =>
  state.flood.since === 0 || state.flood.verdict !== 'lapsed';

function understood(complaint: Complaint): Block[] {
  const say = said[complaint.language];
  const wanted = inert(complaint.wanted, longestQuote);
  return [
    { kind: 'text', text: say.understood },
    { kind: 'quote', text: inert(complaint.what, longestQuote) },
    ...(wanted === '' ? [] : [{ kind: 'text' as const, text: say.youWant(wanted) }]),
  ];
}

function footer(desk: Desk, complaint: Complaint): Block[] {
  const say = said[complaint.language];
  const link = addLink(desk, complaint);
  const blocks: Block[] = [];
  if (link !== '') blocks.push({ kind: 'link', label: say.addSomething, url: link });
  if (desk.settings.urgentPhone !== '') {
    const { urgentPhone } = desk.settings;
    blocks.push(phoneLine(desk, say.urgent(urgentPhone), urgentPhone));
  }
  blocks.push({
    kind: 'text',
    text: wordsFor(desk, complaint).mail.closing(desk.settings.businessName),
  });
  return blocks;
}

// Waiting has an end: one kind reminder to the customer, then whoever waits decides, then the one above. No date that was
// promised moves by it.
import { type Instant, localTime, toIso } from '../../desk/calendar.ts';
import { type Change, happen } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { answering } from '../../desk/contact.ts';
import { complaintsOf, type Desk, deskWords, inDeskLanguage } from '../../desk/desk.ts';
import { type Block, inert } from '../../desk/email.ts';
import { addLink, mailed, wordsFor } from '../../desk/mails.ts';
import { portionOf } from '../../desk/one-commit.ts';
import type { Person } from '../../desk/people.ts';
import { canMail, thoseAbove } from '../../desk/who-hears.ts';
import { addWorkingDays, isOpenAt } from '../../desk/working-hours.ts';
import { nameOf } from '../../plain/people.ts';
import { oneLine } from '../../plain/text.ts';
import { carersOf } from './carers.ts';
import { said } from './words/said.ts';

type Stage = 'reminded' | 'ended' | 'above';

/** On working time only: nobody is reminded in the night, and of nothing that they were not asked. */
export const mindWaits = (desk: Desk): readonly Change[] =>
  isOpenAt(desk.hours, desk.now)
    ? portionOf(
        complaintsOf(desk)
          .filter(({ status, channel }) => status === 'waiting' && channel !== 'import')
          .filter(({ step }) => step !== 'first-answer')
          .flatMap((complaint) => dueNow(desk, complaint)),
        ({ complaint, next }) => minded(desk, complaint, next),
      )
    : [];

function dueNow(desk: Desk, complaint: Complaint) {
  const { stage, since } = reached(complaint);
  const next = following(desk, stage);
  const isDue = next && addWorkingDays(desk.hours, since, next.days) <= desk.now;
  return isDue ? [{ complaint, next }] : [];
}

function minded(desk: Desk, complaint: Complaint, next: { readonly stage: Stage }) {
  const mails = mailsAt(desk, complaint, next.stage);
  const told = mails.flatMap((change) => (change.type === 'mail' ? [change.mail.to] : []));
  const set = { waitStage: next.stage, waitStageAt: desk.now };
  const detail = { stage: next.stage, mails: told.length };
  return [happen(desk, complaint.number, 'wait-reminded', set, detail), ...mails];
}

/** Asked again by a person, the end is counted anew; a second reminder there is not. */
function reached({ waitStage, waitStageAt, waitingSince, lastTold }: Complaint) {
  const since: Instant = waitStageAt ?? waitingSince ?? 0;
  const isAskedAgain = lastTold !== null && lastTold > since;
  return {
    stage: isAskedAgain && waitStage !== '' ? 'reminded' : waitStage,
    since: isAskedAgain ? lastTold : since,
  };
}

function following({ settings }: Desk, stage: string) {
  const stages: Readonly<Record<string, { readonly stage: Stage; readonly days: number }>> = {
    '': { stage: 'reminded', days: settings.waitReminderDays },
    reminded: { stage: 'ended', days: settings.waitEndDays },
    ended: { stage: 'above', days: 1 },
  };
  return stages[stage];
}

function mailsAt(desk: Desk, complaint: Complaint, stage: Stage): Change[] {
  const carers = carersOf(desk, complaint);
  if (stage === 'above') {
    return thoseAbove(desk, complaint, carers).map((one) => noticeOf(desk, complaint, stage, one));
  }
  if (stage === 'ended') return carers.map((one) => noticeOf(desk, complaint, stage, one));
  if (desk.settings.waitReminderDays === 0) return [];
  return canMail(desk, complaint.mail)
    ? [reminderOf(desk, complaint)]
    : carers.map((one) => noticeOf(desk, complaint, stage, one));
}

const keyOf = ({ number, waitStageAt, waitingSince }: Complaint, stage: Stage): string =>
  `wait:${number}:${toIso(waitStageAt ?? waitingSince ?? 0)}:${stage}`;

function reminderOf(desk: Desk, complaint: Complaint): Change {
  const { hello, closing } = wordsFor(desk, complaint).mail;
  const say = said[complaint.language].waits;
  const link = addLink(desk, complaint);
  const blocks: Block[] = [
    { kind: 'text', text: `${hello(oneLine(complaint.name, 60))}\n${say.reminder}` },
    { kind: 'quote', text: inert(complaint.what, 200) },
    ...(link === '' ? [] : [{ kind: 'link' as const, label: say.write, url: link }]),
    { kind: 'text', text: closing(desk.settings.businessName) },
  ];
  return mailed(desk, {
    key: keyOf(complaint, 'reminded'),
    purpose: 'answer',
    to: complaint.mail.trim(),
    language: complaint.language,
    subject: say.reminderSubject(complaint.number),
    blocks,
    number: complaint.number,
  });
}

/** To whoever waits, or stands above: since when, and what can be done. */
function noticeOf(desk: Desk, complaint: Complaint, stage: Stage, person: Person): Change {
  const words = deskWords(desk);
  const say = inDeskLanguage(desk, said);
  const name = oneLine(nameOf(complaint), 60) || say.nameless;
  const since = localTime(complaint.waitingSince ?? desk.now, desk.settings.zone);
  const { subject, text } = say.waits[stage];
  return mailed(desk, {
    key: `${keyOf(complaint, stage)}:${person.mail}`,
    purpose: 'notice',
    to: person.mail,
    language: desk.settings.language,
    subject: `${subject(name)} [${complaint.number}]`,
    number: complaint.number,
    blocks: [
      { kind: 'text', text: text(name, words.time.moment(since)) },
      { kind: 'quote', text: inert(complaint.what, 600) },
      ...answering(desk, complaint),
    ],
  });
}

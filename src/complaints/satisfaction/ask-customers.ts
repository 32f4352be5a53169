// Some days after closing every customer is asked whether it was good: by mail, or where there is none by a colleague.

import { type Change, happen } from '../../desk/changes.ts';
import { type Complaint, isComplaint, mostSurveys } from '../../desk/complaint.ts';
import { complaintsOf, type Desk } from '../../desk/desk.ts';
import { personNamed } from '../../desk/people.ts';
import { isAwayToday } from '../../desk/who-hears.ts';
import { DAY } from '../../plain/dates.ts';
import { sameName } from '../../plain/people.ts';
import { type Office, officeOf } from '../assignment/assignment.ts';
import { chooseCaller } from './choose-caller.ts';
import { surveyForm } from './satisfaction.ts';
import { surveyMail, wayToAsk } from './survey-mail.ts';
import { wishesOf } from './wishes.ts';

/** On a desk read with Archive and Answers, for what people wished once. */
export function askCustomers(desk: Desk): readonly Change[] {
  const recent = complaintsOf(desk);
  const due = recent.filter((complaint) => isToBeAsked(desk, complaint));
  const tasks = recent.filter(({ step }) => step === 'ask');
  if (due.length + tasks.length === 0) return [];
  const declines = wishesOf(desk);
  const office = officeOf(desk);
  return [...due, ...tasks].flatMap((complaint) => {
    if (declines(complaint))
      return [happen(desk, complaint.number, 'survey-declined', { survey: 'declined' })];
    return complaint.step === 'ask'
      ? passOn(desk, office, complaint)
      : ask(desk, office, complaint);
  });
}

/** Imported history is left alone; questions and praise are not asked about; practice is. */
const isToBeAsked = (desk: Desk, complaint: Complaint): boolean =>
  complaint.erased === null &&
  isLongOver(desk, complaint) &&
  complaint.survey === 'none' &&
  complaint.surveys < mostSurveys &&
  complaint.channel !== 'import' &&
  isComplaint({ ...complaint, practice: false }) &&
  wayToAsk(desk, complaint) !== 'none';

/** Closed for some days, or solved for more and never closed. Who was not told how it ended is not asked how it was, and who was
 * told later has as many days. */
function isLongOver({ now, settings }: Desk, c: Complaint) {
  const [since, days] =
    c.status === 'closed'
      ? [c.closed, settings.surveyAfterDays]
      : [c.status === 'resolved' ? c.resolved : null, settings.surveySolvedDays];
  if (since === null || c.untold) return false;
  return Math.max(since, c.lastTold ?? since) + days * DAY <= now;
}

function ask(desk: Desk, office: Office, complaint: Complaint): readonly Change[] {
  const { number, owner, surveys } = complaint;
  const asked = { surveyAt: desk.now, surveyOwner: owner, surveys: surveys + 1 };
  const form = surveyForm(desk, complaint);
  if (wayToAsk(desk, complaint) === 'mail') {
    const set = { ...asked, survey: 'sent' as const, surveyCaller: '' };
    return form ? [happen(desk, number, 'survey-sent', set), surveyMail(desk, complaint)] : [];
  }
  const caller = chooseCaller(office, complaint);
  if (!caller) return [];
  office.giveAsk(caller);
  const set = { ...asked, survey: 'by-phone' as const, surveyCaller: caller.name };
  return [happen(desk, number, 'survey-by-phone', set, { to: caller.name })];
}

/** Whoever should have asked is away or has left. */
function passOn(desk: Desk, office: Office, complaint: Complaint): readonly Change[] {
  const person = personNamed(desk.team, complaint.surveyCaller);
  if (person && !isAwayToday(desk, person)) return [];
  const caller = chooseCaller(office, complaint);
  if (!caller || sameName(caller.name, complaint.surveyCaller)) return [];
  office.giveAsk(caller);
  const set = { surveyCaller: caller.name };
  return [happen(desk, complaint.number, 'survey-by-phone', set, { to: caller.name })];
}

/** Whoever has not answered by then will not: the complaint may rest. */
export const lapseSurveys = (desk: Desk): readonly Change[] =>
  complaintsOf(desk)
    .filter(
      ({ survey, surveyAt }) =>
        (survey === 'sent' || survey === 'by-phone') &&
        (surveyAt ?? 0) + desk.settings.surveyLapseDays * DAY <= desk.now,
    )
    .map(({ number }) => happen(desk, number, 'survey-lapsed', { survey: 'lapsed' }));

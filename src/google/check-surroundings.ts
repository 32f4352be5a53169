// What Google gives this script: permission, mails, time zones, calendars.
import { fromIso, localTime } from '../desk/calendar.ts';
import { ownLacks } from '../desk/consent.ts';
import type { Desk } from '../desk/desk.ts';
import type { Problem } from '../desk/problem.ts';
import { languages } from '../language/languages.ts';
import { consent, mailsLeft } from './permissions.ts';

export interface Surroundings {
  readonly problems: readonly Problem[];
  /** Facts for whoever helps. */
  readonly seen: Readonly<Record<string, string>>;
}

const fewMails = 10;

export function surroundings(desk: Desk, isInstaller: boolean): Surroundings {
  const quota = isInstaller ? (mailsLeft() ?? null) : null;
  return {
    problems: [
      ...ownLacks(consent()),
      ...(quota !== null && quota < fewMails ? [told('quota-low', String(quota))] : []),
      ...(calendarsWork() ? [] : [told('calendar-wrong', '')]),
    ],
    seen: {
      scriptZone: Session.getScriptTimeZone(),
      workbookZone: SpreadsheetApp.getActive().getSpreadsheetTimeZone(),
      deskZone: desk.settings.zone,
      mailsLeft: String(quota ?? ''),
      locale: SpreadsheetApp.getActive().getSpreadsheetLocale(),
      segmenter: String('Segmenter' in Intl),
      answersAsText: String(!desk.state.refused.some(({ kind }) => kind === 'text')),
    },
  };
}

const told = (code: Problem['code'], detail: string): Problem => ({ code, where: '', detail });

/** Summer time, a zone of half hours, and the languages of the desk. */
function calendarsWork(): boolean {
  const summer = fromIso('2026-07-01T12:00:00.000Z') ?? 0;
  const hours = ['Europe/London', 'Asia/Kolkata', 'Asia/Taipei'].map(
    (zone) => localTime(summer, zone).hour,
  );
  const known = Intl.DateTimeFormat.supportedLocalesOf([...languages]).length;
  return hours.join() === '13,17,20' && known === languages.length;
}

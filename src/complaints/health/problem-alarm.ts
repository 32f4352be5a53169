// What could not be saved is told by mail to whoever decides: the first of an hour, for all of them.
import { toIso } from '../../desk/calendar.ts';
import type { Change } from '../../desk/changes.ts';
import { type Desk, deskWords, inDeskLanguage } from '../../desk/desk.ts';
import { listLink, mailed } from '../../desk/mails.ts';
import type { Problem } from '../../desk/problem.ts';
import { whoDecides } from '../../desk/who-hears.ts';
import { said } from './words/said.ts';

export function problemAlarm(desk: Desk, { code, where, detail }: Problem): Change[] {
  const words = deskWords(desk);
  const say = inDeskLanguage(desk, said);
  return whoDecides(desk).map((to) =>
    mailed(desk, {
      key: `alarm:set-aside:${toIso(desk.now).slice(0, 13)}`,
      purpose: 'alarm',
      to,
      language: desk.settings.language,
      subject: say.subject,
      blocks: [
        { kind: 'text', text: words.problems[code](where, detail) },
        { kind: 'text', text: say.look },
        { kind: 'button', label: words.mail.openComplaints, url: listLink(desk) },
      ],
    }),
  );
}

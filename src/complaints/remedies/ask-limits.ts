// Whoever has no limit in Team asks before giving anything: the business owner is asked once whether that is meant.
import { localTime } from '../../desk/calendar.ts';
import type { Change } from '../../desk/changes.ts';
import { type Desk, deskWords, inDeskLanguage } from '../../desk/desk.ts';
import { mailed } from '../../desk/mails.ts';
import { teamTab } from '../../desk/people.ts';
import { whoDecides } from '../../desk/who-hears.ts';
import { oneLine } from '../../plain/text.ts';
import { withoutLimit } from './remedies.ts';
import { said } from './words/said.ts';

const key = 'limits';

export function askLimits(desk: Desk): readonly Change[] {
  const { done, practising } = desk.state;
  if (practising || done[key] !== undefined) return [];
  const without = withoutLimit(desk.team);
  if (without.length === 0) return [];
  const say = inDeskLanguage(desk, said);
  const names = without.map(({ name }) => oneLine(name, 60)).join(say.and);
  const { date } = localTime(desk.now, desk.settings.zone);
  return [
    ...whoDecides(desk).map((to) =>
      mailed(desk, {
        key: `${key}:${to}`,
        purpose: 'notice',
        to,
        language: desk.settings.language,
        subject: say.noLimitSubject,
        blocks: [
          { kind: 'text', text: say.noLimit(names) },
          {
            kind: 'button',
            label: deskWords(desk).sheet.tabs.team,
            url: `${desk.spreadsheetUrl}#gid=${teamTab.sheetId}`,
          },
        ],
      }),
    ),
    { type: 'state', set: { done: { ...done, [key]: date } } },
  ];
}

// What was said in the sidebar comes into the Team tab, which only the account that runs the desk may write; and whoever is
// no longer in Team leaves a list.

import { localTime } from '../../desk/calendar.ts';
import type { Change } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { complaintsOf, type Desk, inDeskLanguage } from '../../desk/desk.ts';
import { hasLeft, personNamed } from '../../desk/people.ts';
import { leadsFor } from '../../desk/who-hears.ts';
import { isOpen } from '../../plain/status.ts';
import { listNotice } from './absence.ts';
import { said } from './words/said.ts';

export function noteAbsences(desk: Desk): readonly Change[] {
  const said = Object.entries(desk.state.away);
  if (said.length === 0 || desk.unwritable.has('team')) return [];
  const known = said.filter(([name]) => personNamed(desk.team, name) !== undefined);
  return [
    ...known.map(([name, set]): Change => ({ type: 'firm', tab: 'team', key: name, set })),
    { type: 'state', set: { away: {} } },
  ];
}

/** Owners whom Team does not know, with what is open of theirs. */
export function goneOwners(desk: Desk): ReadonlyMap<string, readonly Complaint[]> {
  const gone = new Map<string, Complaint[]>();
  for (const one of complaintsOf(desk)) {
    if (!isOpen(one) || one.owner === '' || !hasLeft(desk, one.owner)) continue;
    gone.set(one.owner, [...(gone.get(one.owner) ?? []), one]);
  }
  return gone;
}

/** Once for each who left: those who lead get the list. */
export function listGone(desk: Desk): readonly Change[] {
  const gone = goneOwners(desk);
  const noted = desk.state.done['gone'] ?? '';
  const known = noted.split('\n');
  const names = [...gone.keys()].sort();
  if (names.join('\n') === noted) return [];
  const { date } = localTime(desk.now, desk.settings.zone);
  const say = inDeskLanguage(desk, said).gone;
  const mails = names
    .filter((name) => !known.includes(name))
    .flatMap((name) =>
      leadsFor(desk, { about: '', owner: '', place: '' }).flatMap((lead) => {
        const theirs = (gone.get(name) ?? []).filter((one) =>
          leadsFor(desk, one).some(({ mail }) => mail === lead.mail),
        );
        const key = `gone:${name}:${date}:${lead.mail}`;
        return theirs.length === 0
          ? []
          : [listNotice(desk, lead, { key, ...say(name, theirs.length), complaints: theirs })];
      }),
    );
  const done = { ...desk.state.done, gone: names.join('\n') };
  return [...mails, { type: 'state', set: { done } }];
}

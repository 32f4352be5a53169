// History from a file: for those who lead. The work itself is the clock's, and of whoever has the page open.

import { acted, actOfTeam, ask, id } from '../../desk/action.ts';
import type { Capability } from '../../desk/capability.ts';
import type { Desk } from '../../desk/desk.ts';
import { type Outcome, refuse } from '../../desk/outcome.ts';
import type { Person } from '../../desk/people.ts';
import { leads } from '../../plain/people.ts';
import { progressOf } from './import.ts';
import { phonesRead, somePhones } from './phones-read.ts';
import { endImport, sentRows, stage } from './stage-import.ts';

const ofThoseWhoLead = (person: Person, decide: () => Outcome): Outcome =>
  leads(person) ? decide() : refuse('not-your-role');

const reading = {
  reads: [],
  only: ['team', 'settings', 'state'],
  headers: ['imports'],
  tells: (after: Desk, _done: object, mail: string) => progressOf(after, mail),
} as const;

export const importing = {
  asks: {
    importPhones: ask({ takes: somePhones, reads: ['team', 'settings'], answers: phonesRead }),
  },
  acts: {
    importRows: actOfTeam({
      ...reading,
      takes: sentRows,
      does: (desk, args, person) =>
        acted(
          desk,
          ofThoseWhoLead(person, () => stage(desk, args)),
        ),
    }),
    importStop: actOfTeam({
      ...reading,
      takes: () => ({ id: id() }),
      does: (desk, args, person) =>
        acted(
          desk,
          ofThoseWhoLead(person, () =>
            desk.state.import?.id === args.id
              ? { changes: endImport(desk) }
              : refuse('import-unknown'),
          ),
        ),
    }),
  },
} as const satisfies Capability;

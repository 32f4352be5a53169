// By what the figures are told apart. Never person by person: staff see these (S100).
import type { Complaint } from '../../desk/complaint.ts';
import { type Desk, inDeskLanguage } from '../../desk/desk.ts';
import { personNamed } from '../../desk/people.ts';
import { kindName } from '../../desk/policy.ts';
import type { FigureKey } from './figures.ts';
import { said } from './words/said.ts';

export interface Division {
  readonly title: string;
  readonly of: (c: Complaint) => string;
  readonly label: (value: string) => string;
  /** Values that belong to it even while nothing is counted of them, in their order. */
  readonly known: readonly string[];
  /** What comes first, the most of it first. */
  readonly order: readonly FigureKey[];
}

export function byPlace(desk: Desk): Division {
  const { summary: w } = inDeskLanguage(desk, said);
  return {
    title: w.places,
    of: (c) => c.place,
    label: (place) => (place === '' ? w.elsewhere : place),
    known: desk.places.map(({ place }) => place),
    order: ['late', 'open', 'received'],
  };
}

export function byKind(desk: Desk): Division {
  const { summary: w } = inDeskLanguage(desk, said);
  return {
    title: w.kinds,
    of: (c) => c.kind,
    label: (kind) => kindName(desk, kind) || w.elsewhere,
    known: [],
    order: ['received'],
  };
}

/** Whoever looks after it belongs to one (S58): for help, never for pay, and in the business owner's letter alone. */
export function byDepartment(desk: Desk): Division {
  const { summary: w } = inDeskLanguage(desk, said);
  const departmentOf = (name: string): string => personNamed(desk.team, name)?.department ?? '';
  return {
    title: w.departments,
    of: (c) => departmentOf(c.owner),
    label: (department) => department || w.noDepartment,
    known: [...new Set(desk.team.map(({ department }) => department))].filter(Boolean),
    order: ['late', 'open', 'received'],
  };
}

// Who can still keep what was promised to the customer.

import type { Complaint } from '../../desk/complaint.ts';
import type { Desk } from '../../desk/desk.ts';
import type { Person } from '../../desk/people.ts';
import { hearersOf, oncePerMail, type Told, thereFor } from '../../desk/who-hears.ts';
import { openPromises, type Promised } from '../promises/promises.ts';

/** Who looks after it; and of a promise that is due next who is to keep it, too. */
export const carersOf: Told<Complaint> = (desk, complaint) => {
  const carers = hearersOf(desk, complaint);
  if (complaint.step !== 'promise') return carers;
  const due = openPromises(desk, complaint.number).filter((one) => one.due === complaint.due);
  return oncePerMail([...carers, ...keepersOf(desk, complaint, due)]);
};

/** Whoever is to keep these promises, or stands in. */
export const keepersOf = (
  desk: Desk,
  complaint: Complaint,
  promises: readonly Promised[],
): readonly Person[] => promises.flatMap(({ who }) => thereFor(desk, complaint, who) ?? []);

// Opening a desk and its checklist are for whoever answers for it.
import type { Desk } from '../../desk/desk.ts';
import { personWithMail } from '../../desk/people.ts';

export const mayOpen = ({ team, state }: Pick<Desk, 'team' | 'state'>, mail: string): boolean =>
  personWithMail(team, mail)?.role === 'principal' ||
  (mail !== '' && state.installer.toLowerCase() === mail.toLowerCase());

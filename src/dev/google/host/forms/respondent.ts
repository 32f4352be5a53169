// Whom a form lets in: everybody, whoever has an account, or only the people of its owner's organisation.
import { GoogleError } from '../services/service.ts';
import type { FormState } from './state.ts';

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/** `account`: the one that the respondent is signed in with; most have none. */
export function refuseStranger(form: FormState, account: string | undefined): void {
  const { limitOneResponsePerUser, requireLogin = false } = form.switches;
  const ownPeople = requireLogin || form.organisationOnly === true;
  if (account === undefined && (ownPeople || limitOneResponsePerUser)) {
    throw new GoogleError(`The form ${form.title} can only be opened by who is signed in.`);
  }
  if (account !== undefined && ownPeople && domainOf(account) !== domainOf(form.owner)) {
    throw new GoogleError(`The form ${form.title} is for its owner's organization alone.`);
  }
}

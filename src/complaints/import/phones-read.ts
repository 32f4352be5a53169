// Which of the phones of a file nobody could call: read here, where each country's plan of numbers is.
import * as z from 'zod/mini';
import { line, type Taken } from '../../desk/action.ts';
import { contactOf } from '../../desk/contact-in.ts';
import type { Desk } from '../../desk/desk.ts';
import { type Refused, refuse } from '../../desk/outcome.ts';
import { personWithMail } from '../../desk/people.ts';
import { leads } from '../../plain/people.ts';
import { hasLostDigits } from '../../plain/phones.ts';

export const somePhones = () => ({
  phones: z.array(line()).check(z.minLength(1), z.maxLength(5000)),
});

export interface PhonesRead {
  readonly done: true;
  /** Places in what was asked, from 0. */
  readonly unreadable: readonly number[];
}

export function phonesRead(
  desk: Desk,
  { phones }: Taken<ReturnType<typeof somePhones>>,
  mail: string,
): PhonesRead | Refused {
  const person = personWithMail(desk.team, mail);
  if (!person) return refuse('not-in-team');
  if (!leads(person)) return refuse('not-your-role');
  const isCalled = (phone: string): boolean =>
    contactOf(desk, { mail: '', phone }).reach !== 'none' && !hasLostDigits(phone);
  return { done: true, unreadable: phones.flatMap((phone, at) => (isCalled(phone) ? [] : [at])) };
}

// What came in may be put right by hand where it is not the customer's own word.

import type { Case } from '../../desk/case.ts';
import { reaches } from '../../desk/choices.ts';
import type { Complaint, Facts } from '../../desk/complaint.ts';
import { contactIn, contactOf } from '../../desk/contact-in.ts';
import { ruleOf } from '../../desk/deadlines.ts';
import type { Desk } from '../../desk/desk.ts';
import { anyText, type ByHand, oneCell, oneOfCodes } from '../../desk/hand.ts';
import { type Refused, refuse } from '../../desk/outcome.ts';
import { kindNamed } from '../../desk/policy.ts';
import { eitherDay, pastMomentsIn } from '../../desk/typed-moments.ts';
import { DAY } from '../../plain/dates.ts';
import { isOpen } from '../../plain/status.ts';
import { keyed } from '../../plain/text.ts';
import { datesOf } from '../clocks/clocks.ts';
import { isNotAboutThem } from './say-who.ts';

export const intakeByHand: ByHand = {
  /** Emptied, it is about none of them; written into the column beside it, it is. */
  steps: [
    oneCell('named', (c, typed) =>
      typed.trim() === '' ? isNotAboutThem(c) : refuse('leads-say-so'),
    ),
  ],
  facts: {
    received: receivedTyped,
    name: anyText('name'),
    company: anyText('company'),
    phone: phoneTyped,
    order: anyText('order'),
    place: anyText('place'),
    wanted: anyText('wanted'),
    mail: mailTyped,
    reach: oneOfCodes('reach', reaches),
    kind: kindTyped,
    what: whatTyped,
    belongsTo: ({ complaint }, typed) => {
      const number = keyed(typed).toUpperCase();
      const isNumber = number === '' || /^[A-Z]{1,4}-\d{4}-\d{4,}$/.test(number);
      return isNumber && number !== complaint.number
        ? { belongsTo: number }
        : refuse('unknown-complaint', typed);
    },
    number: () => refuse('number-fixed'),
    continued: () => refuse('customers-words'),
    extra: () => refuse('customers-words'),
  },
};

const longAgo = 366 * DAY;

/** When it came, of what staff typed: within a year, and before it was answered. Forms and files say it themselves. */
function receivedTyped({ desk, complaint }: Case, typed: string): Partial<Facts> | Refused {
  if (complaint.channel !== 'typed') return refuse('kept-by-desk');
  const { now, settings } = desk;
  const last = complaint.firstAnswered ?? now;
  const [received, other] = pastMomentsIn(typed, now, settings.zone).filter(
    (at) => at > now - longAgo && at <= last,
  );
  if (received === undefined) return refuse('date-unreadable', typed);
  if (other !== undefined) return refuse('two-dates', eitherDay([received, other], settings.zone));
  return { received, ...movedDeadlines(desk, { ...complaint, received }) };
}

/** Another way beside the address joins the ways that we have. */
function mailTyped({ desk, complaint }: Case, typed: string): Partial<Facts> | Refused {
  if (typed === '') return { mail: '' };
  const { mail, phone } = contactIn(desk, typed);
  if (mail === '') return refuse('mail-slip', typed);
  const isNew = phone !== '' && !complaint.phone.includes(phone);
  const both = [complaint.phone, phone].filter((one) => one !== '').join(', ');
  return isNew ? { mail, phone: both } : { mail };
}

/** An address typed there is the one to write to where there is none. */
function phoneTyped({ desk, complaint }: Case, typed: string): Partial<Facts> | Refused {
  const { doubt } = contactIn(desk, typed);
  if (doubt) return refuse(doubt, typed);
  if (complaint.mail !== '') return { phone: typed };
  const { mail, phone } = contactOf(desk, { mail: '', phone: typed });
  return mail === '' ? { phone } : { mail, phone };
}

/** Deadlines follow the Rules of the new kind, unless the customer was told an earlier one or patience is short (S112). */
function kindTyped(c: Case, typed: string): Partial<Facts> | Refused {
  const { desk, complaint } = c;
  const rule = kindNamed(desk, typed);
  if (!rule) return refuse('unknown-kind', typed);
  const { kind, purpose } = rule;
  // Whoever raised the severity by hand meant it.
  const wasByRule = complaint.severity === (ruleOf(desk, complaint.kind)?.severity ?? 'normal');
  const severity = wasByRule && !complaint.hurt ? rule.severity : complaint.severity;
  return { kind, purpose, severity, ...movedDeadlines(desk, { ...complaint, kind, purpose }) };
}

export const movedDeadlines = (desk: Desk, changed: Complaint): Partial<Facts> =>
  isOpen(changed) ? datesOf(desk, changed) : {};

/** What staff wrote down themselves they may put right; a customer's own words stay. */
function whatTyped({ complaint: { channel } }: Case, what: string): Partial<Facts> | Refused {
  if (channel === 'form' || channel === 'import') return refuse('customers-words');
  return what === '' ? refuse('nothing-said') : { what };
}

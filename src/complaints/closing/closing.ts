// How a complaint ended, as the customer is told: what others ask of closing.
import type { Complaint } from '../../desk/complaint.ts';
import { isByLetter, isNoticed } from '../../desk/complaint.ts';
import type { Desk } from '../../desk/desk.ts';
import { canMail } from '../../desk/who-hears.ts';
import { DAY } from '../../plain/dates.ts';
import { decided } from './words/decided.ts';

/** Where else whoever does not agree can go: the firm's words, or ours. */
export function otherRoutes({ settings }: Pick<Desk, 'settings'>, complaint: Complaint): string {
  const own = {
    en: settings.otherRoutesEn,
    'zh-Hans': settings.otherRoutesZhHans,
    'zh-Hant': settings.otherRoutesZhHant,
  }[complaint.language].trim();
  return own || decided[complaint.language].otherRoutes;
}

/** Whoever was right is told what was done; everybody else, where they can go besides. */
export function decisionText(desk: Pick<Desk, 'settings'>, complaint: Complaint): string {
  const { justified, purpose } = complaint;
  const isFinal = justified === 'yes' || purpose !== 'complaint';
  return decided[complaint.language].text({
    ...complaint,
    routes: isFinal ? '' : otherRoutes(desk, complaint),
  });
}

/** Refused, or granted only in part: the customer is told why. */
export const needsReasons = ({ justified }: Pick<Complaint, 'justified'>): boolean =>
  justified === 'no' || justified === 'part';

/** Is there anybody who waits to hear how it ended? Nobody said what was noticed, praise is thanked for, and history was told
 * long ago or never. */
export const owesDecision = (complaint: Complaint): boolean =>
  !isNoticed(complaint) && complaint.purpose !== 'praise' && complaint.channel !== 'import';

/** By mail or letter, or by voice or chat whoever left a number or a name. */
export const isReachable = (desk: Desk, complaint: Complaint): boolean =>
  canMail(desk, complaint.mail) ||
  isByLetter(complaint) ||
  (complaint.phone.trim() !== '' && complaint.reach !== 'none');

/** No ordinary end: closed lately, the customer is not happy with it, and those who lead have not heard so. */
export const isUnhappyEnd = ({ now }: Pick<Desk, 'now'>, c: Complaint): boolean =>
  c.status === 'closed' &&
  c.accepted === 'no' &&
  c.channel !== 'import' &&
  (c.closed ?? 0) > now - tellable &&
  (c.raised ?? 0) <= (c.reopenedAt ?? 0);

/** What was closed before that is no news. */
const tellable = 14 * DAY;

// The health list: what is wrong, where, and what to do.
import { said as consent } from '../../complaints/consent/words/en.ts';
import { consentProblems } from '../consent-problems.ts';
import { doubtSentence } from '../doubt.ts';
import { knownPart } from '../where.ts';
import { checkProblems } from './check-problems.ts';
import { plural } from './plural.ts';

/** Of an old mail nobody may know any more whom it was for. */
const to = (address: string): string => (address === '' ? '' : ` to ${address}`);

export const problems = {
  ...checkProblems,
  ...consentProblems(consent),
  'row-unreadable': (where: string, detail: string) =>
    `${where} cannot be read (${detail}). It is left as it is; please put it right.`,
  'cell-doubtful': doubtSentence({
    place: (where, heading) => `${where}, ${heading}: `,
    why: {
      unread: (typed) => `“${typed}” cannot be read.`,
      either: (typed, either) => `“${typed}” may mean ${either}: which?`,
      year: (typed) => `“${typed}” has no year: which?`,
    },
    between: ' ',
    holds: {
      closed: (of) => `Until it is put right, ${of} counts as closed.`,
      kept: (of) => `Until it is put right, it stays as it was: ${of}.`,
      nothing: () => 'Until it is put right, this row counts for nothing.',
      'at-work': (of) => `Until it is put right, ${of} counts as at work.`,
      away: (of) => `Until it is put right, ${of} counts as away without an end.`,
      blank: () => 'Until it is put right, it counts as left blank.',
    },
  }),
  'row-half': (where: string, _detail: string) =>
    `${where} is no complaint yet: the note on its text says why. Nothing of it is lost.`,
  'owner-gone': (where: string, detail: string) =>
    `${where} is not in the Team tab, but still looks after ${plural(Number(detail), 'open complaint', 'open complaints')}. Write the name as it is in the Owner column there, or hand them over under “Who is away” in the sidebar.`,
  'name-doubled': (where: string, _detail: string) =>
    `Two people in the Team tab are called ${where}: nobody can tell what belongs to whom, so both hear of it. Make the names differ, for instance by a surname.`,
  'goes-nowhere': (where: string, detail: string) =>
    `Rules send “${where}” to ${detail}, who is neither a person nor a department in Team. Until that is put right, it goes to those who lead.`,
  'header-missing': (where: string, detail: string) =>
    `${where}: the heading "${detail}" is missing. Put it back; until then nothing is written there.`,
  'header-doubled': (where: string, detail: string) =>
    `${where}: the heading "${detail}" stands there twice. Rename one of them.`,
  'tab-missing': (where: string, _detail: string) =>
    `The tab ${where} is gone. Run the set-up again to make it.`,
  'question-missing': (where: string, detail: string) =>
    `${where}: the question "${detail}" is no longer in the form. Its answers are kept under their new name.`,
  'response-set-aside': (where: string, _detail: string) =>
    `Google refused to save row ${knownPart(where)} of the response tab as a complaint. It still stands there; please log it by hand.`,
  'mail-slip': (where: string, detail: string) =>
    `${where}: nobody can be written to at “${detail}”, and no acknowledgement has left. Put the address right in Complaints, or call.`,
  'digits-lost': (where: string, detail: string) =>
    `${where}: of the number ${detail} a spreadsheet has taken the last digits. Put in the whole number in Complaints, from where it came.`,
  'customer-two': (where: string, detail: string) =>
    `${where} in Customers is perhaps two people, whose numbers only end alike: ${detail}. Read them apart.`,
  'customer-apart': (where: string, detail: string) =>
    `${detail} counted as complaints of ${where} in Customers, because the numbers end alike. They belong to somebody else now.`,
  'customer-same': (where: string, detail: string) =>
    `${where} in Customers have the same number or address and are perhaps one person${detail === '' ? '' : `: ${detail}`}. Each of their complaints shows the others.`,
  'decision-forged': (_where: string, _detail: string) =>
    'Somebody sent the decision form with a reference that is not ours, or was meant for somebody who has left the Team. Nothing was changed.',
  'mail-uncertain': (where: string, detail: string) =>
    `The mail [${knownPart(where)}]${to(detail)} was perhaps sent, perhaps not. Look for it under Sent in the mailbox that the desk writes from; it is not sent again by itself.`,
  'mail-failed': (where: string, detail: string) =>
    `The mail [${knownPart(where)}]${to(detail)} was not sent: Google takes no such address, or no mail of that size.`,
  'summary-behind': (where: string, _detail: string) =>
    `Summary, Satisfaction and Monday’s letter stand as of ${where}: Google did not let the desk read what they count. Complaints and mails go on, and every run tries again. If it lasts for days, show this to whoever looks after the script.`,
  'night-behind': (where: string, _detail: string) =>
    `The nightly check last ended on ${where}: Google did not let the desk read all that it compares. Complaints and mails go on, and every run tries again. If it lasts for days, show this to whoever looks after the script.`,
  'quota-low': (_where: string, detail: string) =>
    `${detail} mails may still be sent today; the rest leaves tomorrow, the most important first.`,
  'nobody-available': (where: string, _detail: string) => `${where} has no owner.`,
  'clock-stopped': (_where: string, detail: string) =>
    `The clock last ran ${detail}. Run the set-up again.`,
  'zone-changed': (where: string, detail: string) =>
    `The sheet’s time zone was changed to ${detail}; the desk counts in ${where}. Set it back under File > Settings.`,
  'log-broken': (where: string, _detail: string) =>
    `The log of ${where} was changed by hand: its chain does not hold.`,
  'row-differs': (where: string, detail: string) => `${where} differs from its log in: ${detail}.`,
  'row-missing': (where: string, _detail: string) => `${where} is in the log, but its row is gone.`,
  'commit-failed': (where: string, _detail: string) =>
    `Google refused to save ${where}. The clock tries again.`,
  'import-row-refused': (where: string, _detail: string) =>
    `Google refused this row of an imported file: ${where}. The others are in; please log this one by hand.`,
  'import-rows-gone': (where: string, detail: string) =>
    `Rows of the imported file ${where} were deleted or changed while they waited in the Imports tab: ${detail}. Please import the file once more; what is in already is recognised.`,
  flood: (_where: string, detail: string) =>
    `Unusually many forms came in: ${detail} acknowledgements wait. Are they real? Say so at the top of the sidebar.`,
  'erase-stopped': (where: string, detail: string) =>
    `Name and words of ${where} were to be erased, but this person has something open again: ${detail}. Close or withdraw it, then ask once more.`,
  'form-keeps': (where: string, _detail: string) =>
    `One response of ${where} could not be told from another in the form. It is erased here; please delete it in the form itself, under Responses.`,
  copy: (_where: string, _detail: string) => 'This is a copy of a desk. It does nothing by itself.',
  'row-row-restored': (where: string, detail: string) =>
    `The row of ${where} had been deleted or damaged and was put back from the log${detail === '' ? '' : ` (without: ${detail})`}. A complaint that should not count is withdrawn, not deleted.`,
  'all-well': () => 'Everything is as it should be.',
  'text-changed': (texts: string) =>
    `Google did not keep these texts as they were written: ${texts}. Please tell whoever looks after the script.`,
};

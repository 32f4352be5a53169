// The phone's door: a drop-down and a text in the sheet, where no sidebar opens (platform 12.14). What it performs is what
// the sidebar's button does; afterwards both cells are empty again.
import type { CallArguments } from '../../desk/calls.ts';
import { type Case, caseOf, did } from '../../desk/case.ts';
import { type Desk, deskWords, inDeskLanguage } from '../../desk/desk.ts';
import { isActing, leadsFor, queue, rowLink } from '../../desk/mails.ts';
import { type Outcome, refuse } from '../../desk/outcome.ts';
import { type Person, personNamed } from '../../desk/people.ts';
import { told, wait } from '../answering/answer.ts';
import { take } from '../assignment/own.ts';
import { close, resolve } from '../closing/finish.ts';
import { surveyAnswer } from '../satisfaction/ask-by-phone.ts';
import { said } from './words/said.ts';

/** Google often does not tell who edits on a phone (platform 12.9): then it counts as the owner's doing. */
export function doColumn(desk: Desk, number: string, editor: Person | undefined): Outcome {
  const row = desk.complaints.get(number);
  const person = editor ?? personNamed(desk.team, row?.complaint.owner ?? '');
  const by = { ...desk, actor: person?.name ?? 'somebody' };
  const found = caseOf(by, number, person, '');
  if ('refused' in found || !row) return 'refused' in found ? found : refuse('unknown-complaint');
  const action = actions[row.inputs.do];
  return action ? action(found, row.inputs.note.trim()) : refuse('bad-arguments');
}

const actions: Readonly<Record<string, (c: Case, note: string) => Outcome>> = {
  take: (c) => {
    const taken = take(c);
    return 'refused' in taken && taken.refused === 'already-yours' ? { changes: [] } : taken;
  },
  told: (c, note) => {
    const { reach } = c.complaint;
    return told(c, { by: reach === 'none' ? 'phone' : reach, at: '', text: note || '✓' });
  },
  wait: (c, text) => wait(c, { text }),
  /** Whether the customer was right is judged in the sidebar; here it stays open. */
  solved: (c, note) => {
    const { result, remedy, justified, cause, value } = c.complaint;
    return resolve(c, { result: note || result, remedy, justified, cause, value });
  },
  close: (c) => close(c, { accepted: 'unknown' }),
  asked,
  help: (c, text) => askForHelp(c, { text }),
};

/** "4 all is well": the score, and what they said. */
function asked(c: Case, note: string): Outcome {
  const [, digit, comment = ''] =
    /^([1-5])(?!\d)[\s:：,，.。]*(.*)$/su.exec(note.normalize('NFKC')) ?? [];
  if (digit === undefined) return refuse('score-missing');
  const unsaid = { expected: 'unknown', comeBack: 'unknown', noMore: false } as const;
  return surveyAnswer(c, { ...unsaid, score: Number(digit), comment });
}

/** Those who lead are told at once that somebody on the front line needs them (S106). */
export function askForHelp(c: Case, args: Pick<CallArguments<'help'>, 'text'>): Outcome {
  const { desk, complaint } = c;
  const text = args.text.trim().slice(0, 2000);
  const say = inDeskLanguage(desk, said);
  const mails = leadsFor(desk, complaint)
    .filter((lead) => !isActing(desk, lead))
    .map((lead) =>
      queue(desk, {
        key: `help:${complaint.number}:${lead.mail}:${desk.now}`,
        purpose: 'notice',
        to: lead.mail,
        language: desk.settings.language,
        subject: say.helpSubject(desk.actor, complaint.number),
        blocks: [
          { kind: 'text', text: say.help(desk.actor, text) },
          { kind: 'quote', text: complaint.what.slice(0, 1000) },
          { kind: 'button', label: deskWords(desk).mail.openRow, url: rowLink(desk) },
        ],
        number: complaint.number,
      }),
    );
  return { changes: [did(c, 'noted', {}, { text, help: true }), ...mails] };
}

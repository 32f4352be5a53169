// Somebody on the front line needs those who lead (S106).
import { type Case, did } from '../../desk/case.ts';
import { deskWords, inDeskLanguage } from '../../desk/desk.ts';
import { mailed, rowLink } from '../../desk/mails.ts';
import type { Outcome } from '../../desk/outcome.ts';
import { isActing, leadsFor } from '../../desk/who-hears.ts';
import { said } from './words/said.ts';

/** Those who lead are told at once that somebody on the front line needs them (S106). */
export function askForHelp(c: Case, args: { readonly text: string }): Outcome {
  const { desk, complaint } = c;
  const text = args.text.trim().slice(0, 2000);
  const say = inDeskLanguage(desk, said);
  const mails = leadsFor(desk, complaint)
    .filter((lead) => !isActing(desk, lead))
    .map((lead) =>
      mailed(desk, {
        key: `help:${complaint.number}:${lead.mail}:${desk.now}`,
        purpose: 'notice',
        to: lead.mail,
        language: desk.settings.language,
        subject: say.helpSubject(desk.actor, complaint.number),
        blocks: [
          { kind: 'text', text: say.help(desk.actor, text) },
          { kind: 'quote', text: complaint.what.slice(0, 1000) },
          {
            kind: 'button',
            label: deskWords(desk).mail.openRow(complaint.number),
            url: rowLink(desk, complaint.number),
          },
        ],
        number: complaint.number,
      }),
    );
  return { changes: [did(c, 'noted', {}, { text, help: true }), ...mails] };
}

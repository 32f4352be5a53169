import { type Case, did } from '../../desk/case.ts';
import { type Change, happenTo } from '../../desk/changes.ts';
import { mailed, wordsFor } from '../../desk/mails.ts';
import { type Outcome, refuse } from '../../desk/outcome.ts';
import { canMail } from '../../desk/who-hears.ts';
import { said } from './words/said.ts';

export function lend(c: Case, { which }: { readonly which: string }): Outcome {
  const { umbrella, mail, number } = c.complaint;
  if (umbrella !== '') return refuse('umbrella-out', umbrella);
  const set = { umbrella: which, umbrellaLent: c.desk.now };
  return {
    changes: [
      happenTo<'umbrellaLoans'>(c.desk, `${number}-U1`, 'umbrella-lent', {
        ...{ number, which, lent: c.desk.now },
      }),
      did(c, 'umbrella-lent', set, { which }),
      ...(canMail(c.desk, mail) ? [umbrellaMail(c, which)] : []),
    ],
  };
}

function umbrellaMail({ desk, complaint }: Case, which: string): Change {
  const { number, mail, language, name } = complaint;
  const words = wordsFor(desk, complaint);
  const say = said[language];
  return mailed(desk, {
    key: `umbrella:${number}`,
    purpose: 'notice',
    to: mail.trim(),
    language,
    subject: say.umbrellaSubject(number),
    blocks: [
      { kind: 'text', text: words.mail.hello(name) },
      { kind: 'text', text: say.umbrella(which) },
      { kind: 'text', text: words.mail.closing(desk.settings.businessName) },
    ],
    number,
  });
}

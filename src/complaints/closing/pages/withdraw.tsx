// Withdrawing: why, and of what was entered twice, which one stays.

import type { ComplaintView } from '../../../desk/call-results.ts';
import { ActionForm } from '../../../sidebar/pieces/action-form.tsx';
import { Choice, entriesOf, Line } from '../../../sidebar/pieces/fields.tsx';
import { actOnDesk } from '../../../sidebar/pieces/server.ts';
import { useAction } from '../../../sidebar/pieces/use-action.ts';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import type { CallArguments } from '../../playbook-actions.ts';
import { shown } from '../words/shown.ts';

export function Withdraw({ view, done }: { view: ComplaintView; done: () => void }) {
  const say = useWords(shown);
  const { number } = view.complaint;
  const action = useAction(
    `${number}/withdraw`,
    { why: '', of: view.earlier[0]?.number ?? '' },
    (id, { why, of }) => {
      const reason = why as CallArguments<'withdraw'>['why'];
      const args = { id, number, why: reason };
      return actOnDesk('withdraw', reason === 'twice' ? { ...args, of: of.trim() } : args);
    },
    done,
  );
  const { values, change } = action;
  return (
    <ActionForm title={say.action.withdraw} action={action} save={say.action.withdraw}>
      <Choice
        label={say.withdraw.why}
        value={values.why}
        options={entriesOf(say.withdraw.reasons)}
        onChange={(why) => change({ why })}
      />
      {values.why === 'twice' ? (
        <Line
          label={say.twice.of}
          hint={say.twice.hint}
          value={values.of}
          required
          onChange={(of) => change({ of })}
        />
      ) : null}
    </ActionForm>
  );
}

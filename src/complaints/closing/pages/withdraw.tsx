// Withdrawing: why, and of what was entered twice, which one stays.

import type { ComplaintView } from '../../../desk/call-results.ts';
import { ActionForm } from '../../../sidebar/pieces/action-form.tsx';
import { useDesk } from '../../../sidebar/pieces/desk.ts';
import { Choice, entriesOf, Line } from '../../../sidebar/pieces/fields.tsx';
import { actOnDesk } from '../../../sidebar/pieces/server.ts';
import { useAction } from '../../../sidebar/pieces/use-action.ts';
import type { CallArguments } from '../../playbook-actions.ts';

export function Withdraw({ view, done }: { view: ComplaintView; done: () => void }) {
  const { words } = useDesk();
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
    <ActionForm title={words.action.withdraw} action={action} save={words.action.withdraw}>
      <Choice
        label={words.withdraw.why}
        value={values.why}
        options={entriesOf(words.withdraw.reasons)}
        onChange={(why) => change({ why })}
      />
      {values.why === 'twice' ? (
        <Line
          label={words.intake.twice.of}
          hint={words.intake.twice.hint}
          value={values.of}
          required
          onChange={(of) => change({ of })}
        />
      ) : null}
    </ActionForm>
  );
}

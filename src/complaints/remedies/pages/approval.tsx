// Money above one's own limit: asking for it, and deciding on it (S7).

import type { ComplaintView } from '../../../desk/call-results.ts';
import { amountIn, sumOf } from '../../../plain/money.ts';
import { waitsForApproval } from '../../../plain/status.ts';
import { ActionForm } from '../../../sidebar/pieces/action-form.tsx';
import { wrongAmount } from '../../../sidebar/pieces/amounts.ts';
import { Choice, entriesOf, Line, Text } from '../../../sidebar/pieces/fields.tsx';
import { actOnDesk } from '../../../sidebar/pieces/server.ts';
import { useShared } from '../../../sidebar/pieces/shared.ts';
import { useAction } from '../../../sidebar/pieces/use-action.ts';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import { shown } from '../words/shown.ts';

interface Props {
  readonly view: ComplaintView;
  readonly done: () => void;
}

export function AskApproval({ view, done }: Props) {
  const { words } = useShared();
  const say = useWords(shown);
  const { currency, complaint } = view;
  const { number } = complaint;
  const action = useAction(
    `${number}/askApproval`,
    { value: '', text: '' },
    (id, { value, text }) =>
      actOnDesk('askApproval', { id, number, value: amountIn(value, currency) ?? 0, text }),
    done,
  );
  const { values, change } = action;
  const isNothing = values.value !== '' && amountIn(values.value, currency) === 0;
  return (
    <ActionForm title={say.action.askApproval} action={action}>
      <Line
        label={say.sum}
        value={values.value}
        required
        first
        wrong={isNothing ? words.valueWrong : wrongAmount(values.value, currency, words)}
        onChange={(value) => change({ value })}
      />
      <Text label={say.why} value={values.text} onChange={(text) => change({ text })} />
    </ActionForm>
  );
}

export function Approve({ view, done }: Props) {
  const say = useWords(shown);
  const { number } = view.complaint;
  const action = useAction(
    `${number}/approve`,
    { choice: '', text: '' },
    (id, { choice, text }) => actOnDesk('approve', { id, number, granted: choice === 'yes', text }),
    done,
  );
  const { values, change } = action;
  return (
    <ActionForm title={say.action.approve} action={action}>
      <p class="notice">{say.waits(asked(view))}</p>
      <Choice
        label={say.decision}
        value={values.choice}
        options={entriesOf(say.decisions)}
        inRow
        onChange={(choice) => change({ choice })}
      />
      <Text label={say.why} value={values.text} optional onChange={(text) => change({ text })} />
    </ActionForm>
  );
}

const asked = ({ complaint, currency }: ComplaintView): string =>
  sumOf(complaint.value ?? 0, currency);

/** What waits for a yes, and whose yes there is. */
export function Money({ view }: { view: ComplaintView }) {
  const say = useWords(shown);
  const { value, approvedBy } = view.complaint;
  if (value === null || value === 0) return null;
  if (approvedBy !== '') {
    return <p class="quiet">{say.approvedBy(asked(view), approvedBy)}</p>;
  }
  const waits = waitsForApproval(view.complaint);
  return waits ? <p class="notice gentle">{say.waits(asked(view))}</p> : null;
}

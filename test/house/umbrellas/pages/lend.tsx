// Which umbrella goes with the customer.
import type { ComplaintView } from '../../../desk/call-results.ts';
import { ActionForm } from '../../../sidebar/pieces/action-form.tsx';
import { Line } from '../../../sidebar/pieces/fields.tsx';
import { actOnDesk } from '../../../sidebar/pieces/server.ts';
import { useAction } from '../../../sidebar/pieces/use-action.ts';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import { shown } from '../words/shown.ts';

interface Props {
  readonly view: ComplaintView;
  readonly done: () => void;
}

export function Lend({ view, done }: Props) {
  const say = useWords(shown);
  const { number } = view.complaint;
  const { values, change, ...action } = useAction(
    `${number}/lendUmbrella`,
    { which: '' },
    (id, { which }) => actOnDesk('lendUmbrella', { id, number, which }),
    done,
  );
  return (
    <ActionForm title={say.action.lendUmbrella} action={action}>
      <Line
        label={say.which}
        value={values.which}
        required
        first
        onChange={(which) => change({ which })}
      />
    </ActionForm>
  );
}

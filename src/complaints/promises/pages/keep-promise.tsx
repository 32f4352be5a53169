// A promise was kept: which one, where there are several, and what was done.
import type { ComplaintView } from '../../../desk/call-results.ts';
import { ActionForm } from '../../../sidebar/pieces/action-form.tsx';
import { Pick, Text } from '../../../sidebar/pieces/fields.tsx';
import { actOnDesk } from '../../../sidebar/pieces/server.ts';
import { useAction } from '../../../sidebar/pieces/use-action.ts';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import { shown } from '../words/shown.ts';

interface Props {
  readonly view: ComplaintView;
  readonly done: () => void;
}

export function Keeping({ view, done }: Props) {
  const say = useWords(shown);
  const { number } = view.complaint;
  const action = useAction(
    `${number}/keepPromise`,
    { which: view.promises[0]?.id ?? '', text: '' },
    (id, values) => actOnDesk('keepPromise', { id, number, ...values }),
    done,
  );
  const { values, change } = action;
  return (
    <ActionForm title={say.action.keepPromise} action={action}>
      {view.promises.length > 1 ? (
        <Pick
          label={say.keepPromise.which}
          value={values.which}
          options={view.promises.map(({ id, what }) => [id, what] as const)}
          onChange={(which) => change({ which })}
        />
      ) : null}
      <Text
        label={say.keepPromise.text}
        rows={5}
        value={values.text}
        required
        first
        onChange={(text) => change({ text })}
      />
    </ActionForm>
  );
}

// A promise was kept: which one, where there are several, and what was done.
import type { ComplaintView } from '../../../desk/call-results.ts';
import { ActionForm } from '../../../sidebar/pieces/action-form.tsx';
import { Pick, Text } from '../../../sidebar/pieces/fields.tsx';
import { clearMoment } from '../../../sidebar/pieces/moments.ts';
import { actOnDesk } from '../../../sidebar/pieces/server.ts';
import { useShared } from '../../../sidebar/pieces/shared.ts';
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
    { which: '', text: '' },
    (id, { which, text }) =>
      actOnDesk('keepPromise', { id, number, text, which: chosenIn(view, which) }),
    done,
  );
  const { values, change } = action;
  return (
    <ActionForm title={say.action.keepPromise} action={action}>
      <Which view={view} value={values.which} onChange={(which) => change({ which })} />
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

/** What was chosen may have been kept by somebody else meanwhile: then what is due next. */
const chosenIn = ({ promises }: ComplaintView, which: string): string =>
  (promises.find(({ id }) => id === which) ?? promises[0])?.id ?? '';

function Which(props: { view: ComplaintView; value: string; onChange: (which: string) => void }) {
  const { words, zone } = useShared();
  const { keepPromise, promise } = useWords(shown);
  const { promises } = props.view;
  if (promises.length < 2) return null;
  const by = (due: number): string => words.time.by(clearMoment(due, props.view.now, zone));
  return (
    <Pick
      label={keepPromise.which}
      value={chosenIn(props.view, props.value)}
      options={promises.map(({ id, what, due }) => [id, promise.open(what, by(due))] as const)}
      onChange={props.onChange}
    />
  );
}

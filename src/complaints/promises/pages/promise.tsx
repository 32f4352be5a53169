// A promise: a new one or another date for one that is open; what, who, by when, and how the customer was told.
import type { ComplaintView } from '../../../desk/call-results.ts';
import type { Reach } from '../../../desk/complaint.ts';
import { ActionForm } from '../../../sidebar/pieces/action-form.tsx';
import { entriesOf, Pick, Tick } from '../../../sidebar/pieces/fields.tsx';
import { PromiseFields, whoKeeps } from '../../../sidebar/pieces/promise-fields.tsx';
import { actOnDesk } from '../../../sidebar/pieces/server.ts';
import { useShared } from '../../../sidebar/pieces/shared.ts';
import { useAction } from '../../../sidebar/pieces/use-action.ts';
import { useUnaware } from '../../../sidebar/pieces/use-unaware.ts';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import { shown } from '../words/shown.ts';

interface Props {
  readonly view: ComplaintView;
  readonly done: () => void;
}

export function Promising({ view, done }: Props) {
  const say = useWords(shown);
  const action = usePromise({ view, done });
  const { values, change } = action;
  return (
    <ActionForm title={say.action.promise} action={action}>
      <Which view={view} value={values.which} onChange={(which) => change(words(view, which))} />
      <PromiseFields view={view} values={values} change={change} first />
      <Telling canMail={view.complaint.mail !== ''} values={values} change={change} />
    </ActionForm>
  );
}

function usePromise({ view, done }: Props) {
  const { number, mail } = view.complaint;
  const unaware = useUnaware(view);
  const action = useAction(
    `${number}/promise`,
    { ...words(view, ''), due: '', tell: mail !== '', how: '' },
    (id, { how, ...values }, before) => {
      const told = how === '' ? {} : { how: how as Reach };
      const asked = { ...current(view, values), ...told };
      return actOnDesk('promise', { id, number, ...asked, ...unaware(before) });
    },
    done,
  );
  return { ...action, values: current(view, action.values) };
}

/** What a draft names may be settled, or have left, by now. */
function current<Draft extends { readonly which: string; readonly who: string }>(
  view: ComplaintView,
  draft: Draft,
): Draft {
  const isThere = view.promises.some(({ id }) => id === draft.which);
  return { ...draft, who: whoKeeps(view, draft.who), which: isThere ? draft.which : '' };
}

/** What an open promise says, or a new one before anything is said. */
function words(view: ComplaintView, which: string) {
  const one = view.promises.find(({ id }) => id === which);
  return { which, what: one?.what ?? '', who: one?.who ?? '' };
}

function Which(props: { view: ComplaintView; value: string; onChange: (which: string) => void }) {
  const { promise } = useWords(shown);
  const { promises } = props.view;
  if (promises.length === 0) return null;
  const open = promises.map(({ id, what }) => [id, promise.move(what)] as const);
  return (
    <Pick
      label={promise.which}
      value={props.value}
      options={[['', promise.anew], ...open]}
      onChange={props.onChange}
    />
  );
}

interface Told {
  readonly tell: boolean;
  readonly how: string;
}

/** By mail now, or how it was said already. */
function Telling(props: { canMail: boolean; values: Told; change: (part: Partial<Told>) => void }) {
  const { words } = useShared();
  const { promise } = useWords(shown);
  const { values, change } = props;
  const ways = entriesOf(words.reach).filter(([way]) => way !== 'none');
  return (
    <>
      {props.canMail ? (
        <Tick label={promise.tell} checked={values.tell} onChange={(tell) => change({ tell })} />
      ) : null}
      {values.tell ? null : (
        <Pick
          label={promise.how}
          value={values.how}
          options={[['', promise.unsaid], ...ways]}
          onChange={(how) => change({ how })}
        />
      )}
    </>
  );
}

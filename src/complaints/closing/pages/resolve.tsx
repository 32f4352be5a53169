// Solved: first whether the customer was right (S18), then what was done and given, and how they hear of it.

import type { ComplaintView } from '../../../desk/call-results.ts';
import { amountIn } from '../../../plain/money.ts';
import { ActionForm } from '../../../sidebar/pieces/action-form.tsx';
import { Choice, entriesOf, Text } from '../../../sidebar/pieces/fields.tsx';
import { actOnDesk } from '../../../sidebar/pieces/server.ts';
import { useAction } from '../../../sidebar/pieces/use-action.ts';
import { useUnaware } from '../../../sidebar/pieces/use-unaware.ts';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import type { CallArguments } from '../../playbook-actions.ts';
import { shown } from '../words/shown.ts';
import { limitOf, Remedy } from './given.tsx';
import { idsIn, Promises } from './promises-settled.tsx';
import { likelyWay, needsReasons, Telling } from './telling.tsx';

type Args = CallArguments<'resolve'>;

interface Props {
  readonly view: ComplaintView;
  readonly done: () => void;
}

export function Resolve({ view, done }: Props) {
  const say = useWords(shown);
  const action = useResolve({ view, done });
  const { values, change } = action;
  return (
    <ActionForm title={say.action.resolve} action={action}>
      <Choice
        label={say.resolve.justified}
        value={values.justified}
        options={entriesOf(say.resolve.verdicts)}
        inRow
        onChange={(justified) => change({ justified })}
      />
      <Text
        label={say.resolve.result}
        value={values.result}
        required
        onChange={(result) => change({ result })}
      />
      {needsReasons(values.justified) ? (
        <Reasons value={values.reasons} onChange={(reasons) => change({ reasons })} />
      ) : null}
      <Promises view={view} values={values} change={change} />
      <Remedy
        values={values}
        change={change}
        limit={limitOf(view, values.value)}
        currency={view.currency}
      />
      <Telling view={view} values={values} onChange={(how) => change({ how })} />
    </ActionForm>
  );
}

function Reasons(props: { value: string; onChange: (reasons: string) => void }) {
  const say = useWords(shown).resolve;
  return <Text label={say.reasons} required {...props} />;
}

function useResolve({ view, done }: Props) {
  const { number } = view.complaint;
  const unaware = useUnaware(view);
  return useAction(
    `${number}/resolve`,
    blankOf(view),
    (id, { justified, value, kept, dropped, reasons, how, ...rest }, before) =>
      actOnDesk('resolve', {
        ...{ id, number, ...rest, ...unaware(before) },
        justified: justified as Args['justified'],
        reasons: needsReasons(justified) ? reasons : '',
        value: amountIn(value, view.currency) ?? null,
        ...{ kept: idsIn(kept), dropped: idsIn(dropped) },
        ...(how === '' ? {} : { how: how as NonNullable<Args['how']> }),
      }),
    done,
  );
}

function blankOf(view: ComplaintView) {
  const { remedy, cause, result, reasons, value } = view.complaint;
  const said = { result, remedy, cause, reasons, value: String(value ?? '') };
  return { justified: '', ...said, kept: '', dropped: '', how: likelyWay(view) };
}

// Solved: first whether the customer was right (S18), then what was done, given, caused, and what it was worth.

import type { ComplaintView } from '../../../desk/call-results.ts';
import { amountIn, isApproved, isWithin, sumOf } from '../../../plain/money.ts';
import { ActionForm } from '../../../sidebar/pieces/action-form.tsx';
import { Choice, entriesOf, Line, Text } from '../../../sidebar/pieces/fields.tsx';
import { actOnDesk } from '../../../sidebar/pieces/server.ts';
import { useShared } from '../../../sidebar/pieces/shared.ts';
import { useAction } from '../../../sidebar/pieces/use-action.ts';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import type { CallArguments } from '../../playbook-actions.ts';
import { shown } from '../words/shown.ts';

type Verdict = CallArguments<'resolve'>['justified'];

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
      <Promises view={view} values={values} change={change} />
      <Remedy values={values} change={change} limit={limitOf(view, values.value)} />
    </ActionForm>
  );
}

function useResolve({ view, done }: Props) {
  const { number, remedy, cause, result, value } = view.complaint;
  return useAction(
    `${number}/resolve`,
    { justified: '', result, remedy, cause, value: String(value ?? ''), kept: '', dropped: '' },
    (id, { justified, value, kept, dropped, ...rest }) => {
      const facts = { justified: justified as Verdict, value: amountIn(value) ?? null };
      const promises = { kept: idsIn(kept), dropped: idsIn(dropped) };
      return actOnDesk('resolve', { id, number, ...rest, ...facts, ...promises });
    },
    done,
  );
}

interface Ends {
  readonly kept: string;
  readonly dropped: string;
}

const idsIn = (ids: string): string[] => ids.split(' ').filter((id) => id !== '');

interface PromisesProps {
  readonly view: ComplaintView;
  readonly values: Ends;
  readonly change: (part: Ends) => void;
}

/** What became of each that can still be kept: that it was is said, not taken for granted. */
function Promises({ view, values, change }: PromisesProps) {
  const { promise, ends } = useWords(shown).resolve;
  const isIn = (ids: string, id: string): boolean => idsIn(ids).includes(id);
  const among = (ids: string, id: string, isOne: boolean): string =>
    [...idsIn(ids).filter((other) => other !== id), ...(isOne ? [id] : [])].join(' ');
  return (
    <>
      {view.promises.map(({ id, what }) => (
        <Choice
          key={id}
          label={promise(what)}
          value={isIn(values.kept, id) ? 'kept' : isIn(values.dropped, id) ? 'dropped' : ''}
          options={entriesOf(ends)}
          inRow
          onChange={(end) =>
            change({
              kept: among(values.kept, id, end === 'kept'),
              dropped: among(values.dropped, id, end === 'dropped'),
            })
          }
        />
      ))}
    </>
  );
}

/** The limit, while what was typed is above it and nobody has approved as much. */
function limitOf({ limit, complaint, currency }: ComplaintView, typed: string): string {
  const value = amountIn(typed) ?? 0;
  const mayGive = isWithin(limit, value) || isApproved(complaint, value);
  return limit === null || mayGive ? '' : sumOf(limit, currency);
}

interface Given {
  readonly remedy: string;
  readonly cause: string;
  readonly value: string;
}

interface RemedyProps {
  readonly values: Given;
  readonly limit: string;
  readonly change: (part: Partial<Given>) => void;
}

function Remedy({ values, change, limit }: RemedyProps) {
  const { words } = useShared();
  const say = useWords(shown).resolve;
  const wrong = amountIn(values.value) === undefined;
  return (
    <>
      <Line
        label={say.remedy}
        placeholder={say.remedyHint}
        value={values.remedy}
        optional
        onChange={(remedy) => change({ remedy })}
      />
      <Line
        label={say.cause}
        value={values.cause}
        optional
        onChange={(cause) => change({ cause })}
      />
      <Line
        label={say.value}
        value={values.value}
        optional
        wrong={wrong ? words.valueWrong : ''}
        hint={limit === '' ? '' : say.limit(limit)}
        onChange={(value) => change({ value })}
      />
    </>
  );
}

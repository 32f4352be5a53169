// "I have told them": by phone, in person, in a chat; when, what, in a sentence, and what was promised.

import type { ComplaintView } from '../../../desk/call-results.ts';
import type { Reach } from '../../../desk/complaint.ts';
import { isOpen } from '../../../plain/status.ts';
import { ActionForm } from '../../../sidebar/pieces/action-form.tsx';
import { CopyButton } from '../../../sidebar/pieces/copy.tsx';
import { entriesOf, Pick, Text, Tick, When } from '../../../sidebar/pieces/fields.tsx';
import { type PromiseValues, whoKeeps } from '../../../sidebar/pieces/promise-fields.tsx';
import { actOnDesk } from '../../../sidebar/pieces/server.ts';
import { useShared } from '../../../sidebar/pieces/shared.ts';
import { useAction } from '../../../sidebar/pieces/use-action.ts';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import { Ways } from '../../../sidebar/pieces/ways.tsx';
import { shown } from '../words/shown.ts';
import { PromisedWith, Stinging } from './answer.tsx';
import { blankAnswer, promiseIn, textOf, withPromise } from './answer-draft.ts';

interface Values extends PromiseValues {
  readonly [field: string]: string | boolean;
  readonly by: string;
  readonly at: string;
  readonly text: string;
  readonly promised: boolean;
}

interface Props {
  readonly view: ComplaintView;
  readonly done: () => void;
}

interface Part {
  readonly view: ComplaintView;
  readonly values: Values;
  readonly change: (part: Partial<Values>) => void;
}

function likelyWay({ reach, phone }: ComplaintView['complaint']): Reach {
  if (reach !== 'none' && reach !== 'mail') return reach;
  return phone === '' ? 'in person' : 'phone';
}

export function Told({ view, done }: Props) {
  const say = useWords(shown);
  const action = useTold({ view, done });
  const { values, change } = action;
  return (
    <ActionForm
      title={say.action.told}
      action={action}
      beside={<Ready view={view} values={values} change={change} />}
    >
      <Ways view={view} />
      <Way values={values} change={change} />
      <Text
        label={say.told.text}
        value={values.text}
        required
        first
        onChange={(text) => change({ text })}
      />
      <Stinging text={values.text} view={view} />
      <Promised view={view} values={values} change={change} />
    </ActionForm>
  );
}

function useTold({ view, done }: Props) {
  const { number } = view.complaint;
  const promise = { promised: false, what: '', who: '', due: '' };
  const blank: Values = { by: likelyWay(view.complaint), at: '', text: '', ...promise };
  const action = useAction(
    `${number}/told`,
    blank,
    (id, { at, text, by, promised, ...values }) => {
      const { what, due } = values;
      const said = promised ? { promise: { what, who: whoKeeps(view, values.who), due } } : {};
      return actOnDesk('told', { id, number, at, text, by: by as Reach, ...said });
    },
    done,
  );
  return action;
}

/** A text to say or to paste. Whoever copies a date has promised it, unless they say that they have not. */
function Ready({ view, values, change }: Part) {
  const { text, promise } = readyIn(view, values);
  if (values.text !== '') return <CopyButton text={values.text} />;
  if (text === '') return null;
  return (
    <CopyButton text={text} whenCopied={() => promise && change({ ...promise, promised: true })} />
  );
}

/** What was typed in the fields stands in it. What is promised already is only named. */
function readyIn(view: ComplaintView, { what, who, due }: PromiseValues) {
  const blank = blankAnswer(view.templates);
  const said = promiseIn(blank, view);
  if (said?.which !== '') return { text: textOf(blank, view) };
  const promise = { what: what || said.what, who: who || said.who, due: due || said.due };
  return { text: textOf({ ...blank, ...withPromise(blank, promise) }, view), promise };
}

function Promised({ view, values, change }: Part) {
  const say = useWords(shown).told;
  if (!(isOpen(view.complaint) || values.promised)) return null;
  return (
    <>
      <Tick
        label={say.promised}
        checked={values.promised}
        onChange={(promised) => change({ promised })}
      />
      {values.promised ? (
        <PromisedWith
          view={view}
          values={{ ...values, who: whoKeeps(view, values.who) }}
          change={change}
        />
      ) : null}
    </>
  );
}

function Way({ values, change }: Omit<Part, 'view'>) {
  const { words } = useShared();
  const say = useWords(shown).told;
  return (
    <>
      <Pick
        label={say.by}
        value={values.by}
        options={entriesOf(words.reach).filter(([way]) => way !== 'none')}
        onChange={(by) => change({ by })}
      />
      <When
        label={say.at}
        hint={say.atHint}
        value={values.at}
        optional
        onChange={(at) => change({ at })}
      />
    </>
  );
}

// Actions that need no more than one choice: close, hand over.

import type { CallArguments } from '../../complaints/playbook-actions.ts';
import type { ComplaintView } from '../../desk/call-results.ts';
import { ActionForm } from './action-form.tsx';
import { useDesk } from './desk.ts';
import { Choice, entriesOf } from './fields.tsx';
import { actOnDesk } from './server.ts';
import { useAction } from './use-action.ts';
import type { Words } from './words.ts';

const actions = ['close', 'handOver'] as const;
export type OneChoiceAction = (typeof actions)[number];

export const isOneChoice = (action: string): action is OneChoiceAction =>
  (actions as readonly string[]).includes(action);

interface Question {
  readonly label: string;
  readonly options: readonly (readonly [string, string])[];
  send(id: string, number: string, value: string): Promise<object>;
}

const questionOf: Record<OneChoiceAction, (words: Words, view: ComplaintView) => Question> = {
  close: (words) => ({
    label: words.close.accepted,
    options: entriesOf(words.close.answers),
    send: (id, number, value) =>
      actOnDesk('close', { id, number, accepted: value as CallArguments<'close'>['accepted'] }),
  }),
  handOver: (words, { people, complaint }) => ({
    label: words.handOver.to,
    // Never to the person it is about (S113).
    options: people
      .filter((name) => name !== complaint.owner && name !== complaint.about)
      .map((name) => [name, name]),
    send: (id, number, to) => actOnDesk('handOver', { id, number, to }),
  }),
};

interface Props {
  readonly name: OneChoiceAction;
  readonly view: ComplaintView;
  readonly done: () => void;
}

export function OneChoice({ name, view, done }: Props) {
  const { words } = useDesk();
  const { number } = view.complaint;
  const question = questionOf[name](words, view);
  const action = useAction(
    `${number}/${name}`,
    { choice: '' },
    (id, { choice }) => question.send(id, number, choice),
    done,
  );
  if (question.options.length === 0) return <p class="notice">{words.handOver.nobodyElse}</p>;
  return (
    <ActionForm title={words.action[name]} action={action} save={words.action[name]}>
      <Choice
        label={question.label}
        value={action.values.choice}
        options={question.options}
        onChange={(choice) => action.change({ choice })}
      />
    </ActionForm>
  );
}

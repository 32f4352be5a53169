// Actions that need no more than a sentence.
import { ActionForm } from './action-form.tsx';
import { useDesk } from './desk.ts';
import { Text } from './fields.tsx';
import { actOnDesk } from './server.ts';
import { useAction } from './use-action.ts';

const actions = ['note', 'wait', 'customerAnswered', 'keepPromise', 'reopen', 'help'] as const;
export type OneTextAction = (typeof actions)[number];

export const isOneText = (action: string): action is OneTextAction =>
  (actions as readonly string[]).includes(action);

interface Props {
  readonly name: OneTextAction;
  readonly number: string;
  readonly done: () => void;
}

export function OneText({ name, number, done }: Props) {
  const { words } = useDesk();
  const action = useAction(
    `${number}/${name}`,
    { text: '' },
    (id, { text }) => actOnDesk(name, { id, number, text }),
    done,
  );
  return (
    <ActionForm title={words.action[name]} action={action}>
      <Text
        label={name === 'help' ? words.above.helpText : words.text[name]}
        rows={5}
        value={action.values.text}
        required
        first
        onChange={(text) => action.change({ text })}
      />
    </ActionForm>
  );
}

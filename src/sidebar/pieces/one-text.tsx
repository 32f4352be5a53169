// Actions that need no more than a sentence.
import { ActionForm } from './action-form.tsx';
import type { OneTextAction } from './action-kinds.ts';
import { Text } from './fields.tsx';
import { call } from './server.ts';
import { useAction } from './use-action.ts';

interface Props {
  readonly name: OneTextAction;
  readonly number: string;
  readonly title: string;
  readonly label: string;
  readonly done: () => void;
}

export function OneText({ name, number, title, label, done }: Props) {
  const action = useAction(
    `${number}/${name}`,
    { text: '' },
    (id, { text }) => call(name, { id, number, text }),
    done,
  );
  return (
    <ActionForm title={title} action={action}>
      <Text
        label={label}
        rows={5}
        value={action.values.text}
        required
        first
        onChange={(text) => action.change({ text })}
      />
    </ActionForm>
  );
}

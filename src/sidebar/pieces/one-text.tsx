// Actions that need no more than a sentence.

import type { OneTextAction } from '../../complaints/playbook-actions.ts';
import { ActionForm } from './action-form.tsx';
import { Text } from './fields.tsx';
import { actOnDesk } from './server.ts';
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
    (id, { text }) => actOnDesk(name, { id, number, text }),
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

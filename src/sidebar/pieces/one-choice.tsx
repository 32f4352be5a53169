// Actions that need no more than one choice.
import { ActionForm } from './action-form.tsx';
import { Choice } from './fields.tsx';
import { useAction } from './use-action.ts';

interface Props {
  /** Names the draft. */
  readonly draft: string;
  readonly title: string;
  readonly label: string;
  readonly options: readonly (readonly [string, string])[];
  readonly send: (id: string, choice: string) => Promise<object>;
  readonly done: () => void;
}

export function OneChoice({ draft, title, label, options, send, done }: Props) {
  const action = useAction(draft, { choice: '' }, (id, { choice }) => send(id, choice), done);
  return (
    <ActionForm title={title} action={action} save={title}>
      <Choice
        label={label}
        value={action.values.choice}
        options={options}
        onChange={(choice) => action.change({ choice })}
      />
    </ActionForm>
  );
}

// Written from one's own mailbox: the desk knows nothing of it until somebody says so, which takes one tap.

import { useState } from 'preact/hooks';
import type { ComplaintView } from '../../../desk/call-results.ts';
import { Trouble } from '../../../sidebar/pieces/pieces.tsx';
import { actOnDesk } from '../../../sidebar/pieces/server.ts';
import { useShared } from '../../../sidebar/pieces/shared.ts';
import { useAction } from '../../../sidebar/pieces/use-action.ts';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import { shown } from '../words/shown.ts';

interface Props {
  readonly view: ComplaintView;
  /** The address was just pressed. */
  readonly wrote: boolean;
  readonly done: () => void;
}

/** Asked of whoever pressed the address here, and of the owner, whom a mail of ours gave it, while nobody has answered. */
export function Wrote({ view, wrote, done }: Props) {
  const say = useWords(shown);
  const { say: toast } = useShared();
  const [over, setOver] = useState(false);
  const { number, owner, mail, firstAnswered } = view.complaint;
  const action = useAction(
    `${number}/wrote`,
    {},
    (id) => actOnDesk('told', { id, number, by: 'mail', at: '', text: say.wrote.text }),
    () => {
      setOver(true);
      toast(say.done.told);
      done();
    },
  );
  const isOwner = owner === view.me.name && firstAnswered === null;
  const may = view.can.some((step) => step.name === 'told');
  if (over || mail === '' || !may || !(wrote || isOwner)) return null;
  return (
    <p class="wrote quiet">
      {say.wrote.ask}{' '}
      <button type="button" class="link" disabled={action.busy} onClick={action.submit}>
        {say.wrote.yes}
      </button>
      {action.failure ? <Trouble failure={action.failure} /> : null}
    </p>
  );
}

// Closed: whether the customer is happy with it.

import type { ComplaintView } from '../../../desk/call-results.ts';
import { entriesOf } from '../../../sidebar/pieces/fields.tsx';
import { OneChoice } from '../../../sidebar/pieces/one-choice.tsx';
import { actOnDesk } from '../../../sidebar/pieces/server.ts';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import type { CallArguments } from '../../playbook-actions.ts';
import { shown } from '../words/shown.ts';

type Accepted = CallArguments<'close'>['accepted'];

export function Close({ view, done }: { view: ComplaintView; done: () => void }) {
  const say = useWords(shown);
  const { number } = view.complaint;
  return (
    <OneChoice
      draft={`${number}/close`}
      title={say.action.close}
      label={say.close.accepted}
      options={entriesOf(say.close.answers)}
      send={(id, accepted) => actOnDesk('close', { id, number, accepted: accepted as Accepted })}
      done={done}
    />
  );
}

// The screen of one action on one complaint.

import { Answer } from '../complaints/answering/pages/answer.tsx';
import { Told } from '../complaints/answering/pages/told.tsx';
import { Resolve } from '../complaints/closing/pages/resolve.tsx';
import { Withdraw } from '../complaints/closing/pages/withdraw.tsx';
import type { ActionName } from '../complaints/playbook-actions.ts';
import { Promising } from '../complaints/promises/pages/promise.tsx';
import { Approve, AskApproval } from '../complaints/remedies/pages/approval.tsx';
import { AskByPhone } from '../complaints/satisfaction/pages/ask-by-phone.tsx';
import type { ComplaintView } from '../desk/call-results.ts';
import { knownView } from './pieces/complaint-view.ts';
import { useDesk } from './pieces/desk.ts';
import { isOneChoice, OneChoice } from './pieces/one-choice.tsx';
import { isOneText, OneText } from './pieces/one-text.tsx';

export function ActionScreen({ number, action }: { number: string; action: ActionName }) {
  const { words, go, say } = useDesk();
  const view = knownView(number);
  const back = () => go({ name: 'complaint', number });
  const done = () => {
    back();
    say(words.done[action]);
  };
  return (
    <>
      <header class="bar">
        <button type="button" class="link" onClick={back}>
          ‹ {number}
        </button>
        <span class="quiet" dir="auto">
          {view?.complaint.name}
        </span>
      </header>
      <main>{view ? <Form action={action} view={view} done={done} /> : null}</main>
    </>
  );
}

interface FormProps {
  readonly action: ActionName;
  readonly view: ComplaintView;
  readonly done: () => void;
}

function Form({ action, view, done }: FormProps) {
  if (isOneText(action)) {
    return <OneText name={action} number={view.complaint.number} done={done} />;
  }
  if (isOneChoice(action)) return <OneChoice name={action} view={view} done={done} />;
  switch (action) {
    case 'answer':
      return <Answer view={view} done={done} />;
    case 'told':
      return <Told view={view} done={done} />;
    case 'promise':
      return <Promising view={view} done={done} />;
    case 'askApproval':
      return <AskApproval view={view} done={done} />;
    case 'approve':
      return <Approve view={view} done={done} />;
    case 'withdraw':
      return <Withdraw view={view} done={done} />;
    case 'resolve':
      return <Resolve view={view} done={done} />;
    case 'surveyAnswer':
      return <AskByPhone view={view} done={done} />;
    case 'take':
    case 'restore':
    case 'notReached':
    case 'doNotAsk':
    case 'mayAsk':
      return null;
  }
}

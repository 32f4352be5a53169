// The screen of one action on one complaint.

import type { ComplaintView } from '../complaints/call-results.ts';
import type { ActionName } from '../complaints/calls.ts';
import { Answer } from './answer.tsx';
import { Approve, AskApproval } from './approval.tsx';
import { AskByPhone } from './ask-by-phone.tsx';
import { knownView } from './complaint-view.ts';
import { useDesk } from './desk.ts';
import { isOneChoice, OneChoice } from './one-choice.tsx';
import { isOneText, OneText } from './one-text.tsx';
import { Promising } from './promise.tsx';
import { Resolve } from './resolve.tsx';
import { Told } from './told.tsx';
import { Withdraw } from './withdraw.tsx';

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

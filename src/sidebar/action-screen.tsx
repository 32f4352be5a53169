// The screen of one action on one complaint.

import type { ComplaintView } from '../desk/call-results.ts';
import type { ActionName } from '../desk/calls.ts';
import { isOneText, pages, shownOfAll } from './pages.ts';
import { knownView } from './pieces/complaint-view.ts';
import { useDesk } from './pieces/desk.ts';
import { OneText } from './pieces/one-text.tsx';
import { useWords } from './pieces/use-words.ts';

export function ActionScreen({ number, action }: { number: string; action: ActionName }) {
  const { go, say } = useDesk();
  const words = useWords(shownOfAll);
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
  const words = useWords(shownOfAll);
  if (isOneText(action)) {
    return (
      <OneText
        name={action}
        number={view.complaint.number}
        title={words.action[action]}
        label={words.text[action]}
        done={done}
      />
    );
  }
  const Page = pages[action];
  return typeof Page === 'string' ? null : <Page view={view} done={done} />;
}

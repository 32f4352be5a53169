// The screen of one action on one complaint.

import type { ActionName, OneTextAction, PagedAction } from '../complaints/playbook-actions.ts';
import type { ComplaintView } from '../desk/call-results.ts';
import { pages, shownOfAll } from './pages.ts';
import { knownView } from './pieces/complaint-view.ts';
import { OneText } from './pieces/one-text.tsx';
import { useShared } from './pieces/shared.ts';
import { useWords } from './pieces/use-words.ts';

export function ActionScreen({ number, action }: { number: string; action: ActionName }) {
  const { go, say } = useShared();
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
  const Page = isPaged(action) ? pages[action] : undefined;
  if (Page) return <Page view={view} done={done} />;
  const name = action as OneTextAction;
  return (
    <OneText
      name={name}
      number={view.complaint.number}
      title={words.action[name]}
      label={words.text[name]}
      done={done}
    />
  );
}

const isPaged = (action: ActionName): action is PagedAction => Object.hasOwn(pages, action);

// What may be done now: the next step large, the others beside it, the rare ones folded away.

import type { ActionName } from '../complaints/playbook-actions.ts';
import type { ComplaintView, OfferedStep } from '../desk/call-results.ts';
import { shownOfAll } from './pages.ts';
import { Button, Trouble } from './pieces/pieces.tsx';
import { actOnDesk } from './pieces/server.ts';
import { useShared } from './pieces/shared.ts';
import { useAction } from './pieces/use-action.ts';
import { useWords } from './pieces/use-words.ts';

interface Props {
  readonly view: ComplaintView;
  readonly reload: () => Promise<void>;
}

export function NextSteps({ view, reload }: Props) {
  const { words, me } = useShared();
  const [next, ...others] = view.can;
  if (view.archived) return <Archived view={view} mayLog={me.role !== null} />;
  if (view.complaint.erased !== null) return null;
  if (next === undefined) {
    return <p class="notice">{me.role === null ? words.mayNothing : words.nothingNext}</p>;
  }
  const { number } = view.complaint;
  const step = (offered: OfferedStep, filled = false) => (
    <Step key={offered.name} offered={offered} number={number} filled={filled} reload={reload} />
  );
  const folded = others.filter(({ place }) => place === 'folded');
  return (
    <section>
      <h2 class="rule">{words.nextTitle}</h2>
      <div class="steps">
        {step(next, true)}
        {others.filter(({ place }) => place !== 'folded').map((offered) => step(offered))}
      </div>
      {folded.length > 0 ? (
        <details>
          <summary>{words.moreSteps}</summary>
          <div class="steps">{folded.map((offered) => step(offered))}</div>
        </details>
      ) : null}
    </section>
  );
}

interface StepProps {
  readonly offered: OfferedStep;
  readonly number: string;
  readonly filled: boolean;
  readonly reload: () => Promise<void>;
}

function Step({ offered, ...props }: StepProps) {
  const { go } = useShared();
  const words = useWords(shownOfAll);
  const action = offered.name as ActionName;
  if (offered.form === 'at once') return <AtOnce action={action} {...props} />;
  return (
    <Button
      look={props.filled ? 'filled' : 'plain'}
      onPress={() => go({ name: 'action', number: props.number, action })}
    >
      {words.action[action]}
    </Button>
  );
}

/** Needs no question: done when pressed. */
function AtOnce(props: Omit<StepProps, 'offered'> & { readonly action: ActionName }) {
  const { action, number, filled, reload } = props;
  const { say } = useShared();
  const words = useWords(shownOfAll);
  const doing = useAction(
    `${number}/${action}`,
    {},
    (id) => actOnDesk(action as 'take', { id, number }),
    () => {
      say(words.done[action]);
      void reload();
    },
  );
  return (
    <>
      <Button look={filled ? 'filled' : 'plain'} busy={doing.busy} onPress={doing.submit}>
        {words.action[action]}
      </Button>
      {doing.failure ? <Trouble failure={doing.failure} /> : null}
    </>
  );
}

/** Too late to reopen: a new complaint that belongs to it, so that no figure of the past is spoilt. */
function Archived({ view, mayLog }: { view: ComplaintView; mayLog: boolean }) {
  const { words, go } = useShared();
  const { number, erased } = view.complaint;
  if (erased !== null) return null;
  return (
    <section>
      <p class="notice">{words.archived}</p>
      {mayLog ? (
        <div class="steps">
          <Button look="filled" onPress={() => go({ name: 'log', after: number })}>
            {words.logLinked}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

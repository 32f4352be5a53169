// What may be done now: the next step large, the others beside it, the rare ones folded away.

import type { ComponentChildren } from 'preact';
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
  const { number, erased } = view.complaint;
  if (erased !== null) return null;
  const folded = view.can.filter(({ place }) => place === 'folded');
  const more = <More steps={folded} number={number} reload={reload} />;
  if (view.archived) return <Archived number={number} mayLog={me.role !== null} more={more} />;
  const [next, ...others] = view.can;
  if (next === undefined) {
    return <p class="notice">{me.role === null ? words.mayNothing : words.nothingNext}</p>;
  }
  const step = (offered: OfferedStep, filled = false) => (
    <Step key={offered.name} offered={offered} number={number} filled={filled} reload={reload} />
  );
  return (
    <section>
      <h2 class="rule">{words.nextTitle}</h2>
      <div class="steps">
        {step(next, true)}
        {others.filter(({ place }) => place !== 'folded').map((offered) => step(offered))}
      </div>
      {more}
    </section>
  );
}

interface MoreProps {
  readonly steps: readonly OfferedStep[];
  readonly number: string;
  readonly reload: () => Promise<void>;
}

/** What is rarely wanted. */
function More({ steps, ...props }: MoreProps) {
  const { words } = useShared();
  if (steps.length === 0) return null;
  return (
    <details>
      <summary>{words.moreSteps}</summary>
      <div class="steps">
        {steps.map((offered) => (
          <Step key={offered.name} offered={offered} filled={false} {...props} />
        ))}
      </div>
    </details>
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

interface ArchivedProps {
  readonly number: string;
  readonly mayLog: boolean;
  readonly more: ComponentChildren;
}

/** Too late to reopen: a new complaint that belongs to it, so that no figure of the past is spoilt. */
function Archived({ number, mayLog, more }: ArchivedProps) {
  const { words, go } = useShared();
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
      {more}
    </section>
  );
}

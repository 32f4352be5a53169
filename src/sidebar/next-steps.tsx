// What may be done now: the next step large, the others beside it, the rare ones folded away.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ActionName } from '../complaints/playbook-actions.ts';
import type { ComplaintView, OfferedStep } from '../desk/call-results.ts';
import { isSpokenWay } from '../plain/reaches.ts';
import { shownOfAll } from './pages.ts';
import { Button, Trouble } from './pieces/pieces.tsx';
import { actOnDesk } from './pieces/server.ts';
import { useShared } from './pieces/shared.ts';
import { useAction } from './pieces/use-action.ts';
import { useWords } from './pieces/use-words.ts';

/** Before *More*. */
const mostInSight = 5;

interface Props {
  readonly view: ComplaintView;
  readonly reload: () => Promise<void>;
}

export function NextSteps({ view, reload }: Props) {
  const { words, me } = useShared();
  const { number, erased } = view.complaint;
  if (erased !== null) return null;
  const open = view.can.filter(({ place }) => place !== 'folded').slice(0, mostInSight);
  const folded = view.can.filter((offered) => !open.includes(offered) && offered.name !== 'edit');
  const more = <More steps={folded} view={view} reload={reload} />;
  if (view.archived) return <Archived number={number} mayLog={me.role !== null} more={more} />;
  const [next, ...others] = open;
  if (next === undefined) {
    return <p class="notice">{me.role === null ? words.mayNothing : words.nothingNext}</p>;
  }
  const step = (offered: OfferedStep, filled = false) => (
    <Step key={offered.name} offered={offered} view={view} filled={filled} reload={reload} />
  );
  return (
    <section>
      <Explained steps={view.can} />
      <div class="steps">
        {step(next, true)}
        {others.map((offered) => step(offered))}
      </div>
      {more}
    </section>
  );
}

/** The heading, and beside it what each step is for. */
function Explained({ steps }: Pick<MoreProps, 'steps'>) {
  const { words } = useShared();
  const { action, whatFor } = useWords(shownOfAll);
  const [open, setOpen] = useState(false);
  return (
    <>
      <div class="rule asked">
        <h2>{words.nextTitle}</h2>
        <button
          type="button"
          class="link ask-steps"
          aria-label={words.explain}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          ?
        </button>
      </div>
      {open ? (
        <dl class="explained">
          {steps.map(({ name }) => (
            <div key={name}>
              <dt>{action[name as ActionName]}</dt>
              <dd>{whatFor[name as ActionName]}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </>
  );
}

interface MoreProps {
  readonly steps: readonly OfferedStep[];
  readonly view: ComplaintView;
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
  readonly view: ComplaintView;
  readonly filled: boolean;
  readonly reload: () => Promise<void>;
}

function Step({ offered, ...props }: StepProps) {
  const { go, words } = useShared();
  const { action: names } = useWords(shownOfAll);
  const action = offered.name as ActionName;
  if (offered.form === 'at once') return <AtOnce action={action} {...props} />;
  const { number, reach } = props.view.complaint;
  return (
    <Button
      look={props.filled ? 'filled' : 'plain'}
      onPress={() => go({ name: 'action', number, action })}
    >
      {action === 'told' && props.filled && isSpokenWay(reach)
        ? words.tellBy(words.reach[reach])
        : names[action]}
    </Button>
  );
}

/** Needs no question: done when pressed. */
function AtOnce(props: Omit<StepProps, 'offered'> & { readonly action: ActionName }) {
  const { action, view, filled, reload } = props;
  const { number } = view.complaint;
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

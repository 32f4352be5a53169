// More forms in an hour than can be true: those who lead say what they are, before anything is mailed.
import { useState } from 'preact/hooks';
import type { Flood } from '../../../desk/call-results.ts';
import { leads } from '../../../plain/people.ts';
import { momentAt } from '../../../sidebar/pieces/moments.ts';
import { Button, Trouble } from '../../../sidebar/pieces/pieces.tsx';
import { actOnDesk } from '../../../sidebar/pieces/server.ts';
import { useShared } from '../../../sidebar/pieces/shared.ts';
import { type Action, useAction } from '../../../sidebar/pieces/use-action.ts';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import type { CallArguments } from '../../playbook-actions.ts';
import { shown } from '../words/shown.ts';

type Verdict = CallArguments<'decideFlood'>['verdict'];

interface Props {
  readonly flood: Flood;
  readonly reload: () => Promise<void>;
}

export function FloodNotice({ flood, reload }: Props) {
  const { words, zone } = useShared();
  const say = useWords(shown);
  const by = words.time.by(momentAt(flood.until, zone));
  if (flood.isDecided && flood.withdrawn === 0) return null;
  return (
    <section class="flood" aria-labelledby="flood-title">
      <h2 id="flood-title">{flood.isDecided ? say.withdrawn(flood.withdrawn) : say.title}</h2>
      {flood.waiting > 0 ? <p>{say.came(flood.waiting)}</p> : null}
      {flood.isDecided ? null : <p class="quiet">{say.otherwise(by)}</p>}
      <Decide flood={flood} reload={reload} />
    </section>
  );
}

function Decide({ flood, reload }: Props) {
  const { me, say: tell } = useShared();
  const say = useWords(shown);
  const [asking, setAsking] = useState(false);
  const useVerdict = (verdict: Verdict) =>
    useAction(
      `flood/${flood.since}/${verdict}`,
      {},
      (id) => actOnDesk('decideFlood', { id, since: flood.since, verdict }),
      () => {
        setAsking(false);
        tell(say.done[verdict]);
        void reload();
      },
    );
  const [real, fake, undo] = [useVerdict('real'), useVerdict('fake'), useVerdict('undo')];
  if (!leads(me)) {
    return flood.isDecided ? null : <p>{say.askLead}</p>;
  }
  const failed = [real, fake, undo].find(({ failure }) => failure !== null)?.failure;
  return (
    <>
      {asking ? (
        <Sure members={flood.members} fake={fake} no={() => setAsking(false)} />
      ) : (
        <Buttons flood={flood} real={real} undo={undo} ask={() => setAsking(true)} />
      )}
      {failed ? <Trouble failure={failed} /> : null}
    </>
  );
}

type Doing = Pick<Action<never>, 'busy' | 'submit'>;

function Buttons(props: { flood: Flood; real: Doing; undo: Doing; ask: () => void }) {
  const { flood, real, undo, ask } = props;
  const say = useWords(shown);
  return (
    <div class="steps">
      {flood.waiting > 0 ? (
        <Button busy={real.busy} onPress={real.submit}>
          {say.real}
        </Button>
      ) : null}
      {flood.members > 0 ? <Button onPress={ask}>{say.fake(flood.members)}</Button> : null}
      {flood.withdrawn > 0 ? (
        <Button busy={undo.busy} onPress={undo.submit}>
          {say.undo}
        </Button>
      ) : null}
    </div>
  );
}

function Sure({ members, fake, no }: { members: number; fake: Doing; no: () => void }) {
  const say = useWords(shown);
  return (
    <div role="alert">
      <p>{say.sure(members)}</p>
      <div class="steps">
        <Button look="filled" busy={fake.busy} onPress={fake.submit}>
          {say.yes}
        </Button>
        <Button onPress={no}>{say.no}</Button>
      </div>
    </div>
  );
}

// A complaint by phone or at the counter, written down in twenty seconds, with the sentence to say at the end.
import { useState } from 'preact/hooks';
import type { CallArguments, Logged, QueueItem } from '../complaints/calls.ts';
import { ActionForm } from './action-form.tsx';
import { knownView } from './complaint-view.ts';
import { CopyButton } from './copy.tsx';
import { useDesk } from './desk.ts';
import { entriesOf, Line, Pick, Text, Tick } from './fields.tsx';
import { Button, Title } from './pieces.tsx';
import { QueueList } from './queue-list.tsx';
import { call } from './server.ts';
import { useAction } from './use-action.ts';

type Channel = CallArguments<'quickLog'>['channel'];

export function QuickLog({ after }: { after: string }) {
  const { words, go } = useDesk();
  const [logged, setLogged] = useState<Logged | null>(null);
  return (
    <>
      <header class="bar">
        <button type="button" class="link" onClick={() => go({ name: 'queue' })}>
          ‹ {words.back}
        </button>
      </header>
      <main>
        {logged ? (
          <Saved logged={logged} another={() => setLogged(null)} />
        ) : (
          <Form after={after} whenLogged={setLogged} />
        )}
      </main>
    </>
  );
}

const blank = { what: '', who: '', reach: '', hurt: false, channel: 'phone', place: '' };

interface FormProps {
  readonly after: string;
  readonly whenLogged: (logged: Logged) => void;
}

/** The same customer as before, so that only what happened is left to say. */
function startOf(after: string): typeof blank {
  const before = knownView(after)?.complaint;
  return before
    ? { ...blank, who: before.name, reach: before.phone || before.mail, place: before.place }
    : blank;
}

function Form({ after, whenLogged }: FormProps) {
  const { words } = useDesk();
  const action = useAction(
    after === '' ? 'quick-log' : `quick-log/${after}`,
    startOf(after),
    (id, { channel, ...values }) =>
      call('quickLog', { id, ...values, belongsTo: after, channel: channel as Channel }),
    whenLogged,
  );
  const { values, change } = action;
  const { quick } = words;
  return (
    <ActionForm title={words.log} action={action}>
      {after === '' ? null : <p class="quiet">{words.above.belongsTo(after)}</p>}
      <Text
        label={quick.what}
        value={values.what}
        required
        first
        onChange={(what) => change({ what })}
      />
      <Line
        label={quick.who}
        placeholder={quick.whoHint}
        value={values.who}
        onChange={(who) => change({ who })}
      />
      <Reach saving={action.busy} value={values.reach} onChange={(reach) => change({ reach })} />
      <Tick label={quick.hurt} checked={values.hurt} hurt onChange={(hurt) => change({ hurt })} />
      <Whence values={values} change={change} />
    </ActionForm>
  );
}

interface WhenceProps {
  readonly values: { readonly channel: string; readonly place: string };
  readonly change: (part: { channel?: string; place?: string }) => void;
}

/** How it came, and where: chosen already, to be changed when it differs. */
function Whence({ values, change }: WhenceProps) {
  const { words, places } = useDesk();
  const channels = entriesOf(words.channel).filter(
    ([key]) => !['form', 'staff', 'import'].includes(key),
  );
  const anyPlace = ['', words.quick.anyPlace] as const;
  return (
    <div class="two">
      <Pick
        label={words.quick.channel}
        value={values.channel}
        options={channels}
        onChange={(channel) => change({ channel })}
      />
      {places.length > 0 ? (
        <Pick
          label={words.quick.place}
          value={values.place}
          options={[anyPlace, ...places.map((place) => [place, place] as const)]}
          onChange={(place) => change({ place })}
        />
      ) : null}
    </div>
  );
}

const shortest = 5;

interface ReachProps {
  readonly saving: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A known phone or mail brings up the person's complaints before a second one is made. */
function Reach({ saving, value, onChange }: ReachProps) {
  const { words } = useDesk();
  const [known, setKnown] = useState<readonly QueueItem[]>([]);
  const look = () => {
    // Saving takes the focus away too.
    if (saving) return;
    if (value.trim().length < shortest) return setKnown([]);
    call('find', { text: value.trim() }).then(
      ({ found }) => setKnown(found),
      // Nobody asked for it, so its failing stops nobody.
      () => setKnown([]),
    );
  };
  return (
    <>
      <Line
        label={words.quick.reach}
        placeholder={words.quick.reachHint}
        value={value}
        onChange={onChange}
        onLeave={look}
      />
      {known.length > 0 ? (
        <div class="known" role="status">
          <p>{words.quick.known}</p>
          <QueueList items={known.slice(0, 3)} />
        </div>
      ) : null}
    </>
  );
}

/** The number stays in one piece, also at the end of a line. */
const uncut = (sentence: string, number: string) =>
  sentence
    .split(number)
    .flatMap((part, at) => (at === 0 ? [part] : [<span class="number">{number}</span>, part]));

function Saved({ logged, another }: { logged: Logged; another: () => void }) {
  const { words, go } = useDesk();
  const { number, say } = logged;
  return (
    <section class="logged">
      <Title>
        <span class="quiet">{words.quick.saved}</span>
        <span class="large">{number}</span>
      </Title>
      {say === '' ? null : (
        <>
          <h2>{words.quick.say}</h2>
          <blockquote class="long">{uncut(say, number)}</blockquote>
        </>
      )}
      <div class="steps">
        <Button look="filled" onPress={() => go({ name: 'complaint', number })}>
          {words.quick.openIt}
        </Button>
        {say === '' ? null : <CopyButton text={say} />}
        <Button onPress={another}>{words.quick.another}</Button>
      </div>
    </section>
  );
}

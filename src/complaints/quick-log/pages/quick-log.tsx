// A complaint by phone or at the counter, written down in twenty seconds, with the sentence to say at the end.
import { useRef, useState } from 'preact/hooks';
import type { Logged } from '../../../desk/call-results.ts';
import type { Chat } from '../../../plain/countries.ts';
import { ActionForm } from '../../../sidebar/pieces/action-form.tsx';
import { knownView } from '../../../sidebar/pieces/complaint-view.ts';
import { CopyButton } from '../../../sidebar/pieces/copy.tsx';
import { entriesOf, Line, Pick, Text, Tick } from '../../../sidebar/pieces/fields.tsx';
import { Button, Title } from '../../../sidebar/pieces/pieces.tsx';
import { actOnDesk } from '../../../sidebar/pieces/server.ts';
import { useShared } from '../../../sidebar/pieces/shared.ts';
import { uncut } from '../../../sidebar/pieces/uncut.tsx';
import { useAction } from '../../../sidebar/pieces/use-action.ts';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import type { CallArguments } from '../../playbook-actions.ts';
import { shown } from '../words/shown.ts';
import { Reach, useKnown, Ways, wayChosen } from './quick-reach.tsx';

type Channel = CallArguments<'quickLog'>['channel'];

interface Shown extends Logged {
  /** Joined to a complaint that was there. */
  readonly added: boolean;
}

export function QuickLog({ after }: { after: string }) {
  const { words, go } = useShared();
  const [logged, setLogged] = useState<Shown | null>(null);
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

const blank = {
  ...{ what: '', who: '', reach: '', by: '', addTo: '' },
  ...{ hurt: false, channel: 'phone', place: '' },
};

interface FormProps {
  readonly after: string;
  readonly whenLogged: (logged: Shown) => void;
}

const waysTo = ({ mail, phone }: { mail: string; phone: string }): string =>
  [mail, phone].filter((way) => way !== '').join(', ');

/** The same customer as before, so that only what happened is left to say. */
function startOf(after: string): typeof blank {
  const before = knownView(after)?.complaint;
  return before
    ? { ...blank, who: before.name, reach: waysTo(before), place: before.place }
    : blank;
}

type Sent = Omit<CallArguments<'quickLog'>, 'channel' | 'by'>;

/** What stands in the form, and how they are reached where the text alone does not say. */
function send(
  typed: Sent & { channel: string; by: string },
  chats: readonly Chat[],
): Promise<Shown> {
  const { channel, by, ...values } = typed;
  const way = wayChosen(values.reach, by, chats);
  const args = { ...values, channel: channel as Channel };
  const sent = actOnDesk('quickLog', way === undefined ? args : { ...args, by: way });
  return sent.then((logged) => ({ ...logged, added: (values.addTo ?? '') !== '' }));
}

function Form({ after, whenLogged }: FormProps) {
  const { words, chats } = useShared();
  const { quick, belongsTo } = useWords(shown);
  /** Whom the number belongs to, where nobody types a name. */
  const found = useRef('');
  const action = useAction(
    after === '' ? 'quick-log' : `quick-log/${after}`,
    startOf(after),
    (id, values) => {
      const who = values.who.trim() || found.current;
      return send({ ...values, id, who, belongsTo: after }, chats);
    },
    whenLogged,
  );
  const { values, change } = action;
  const reached = useKnown(values.reach, action.busy);
  const known = reached?.known;
  found.current = known?.name ?? '';
  return (
    <ActionForm title={words.log} action={action}>
      {after === '' ? null : <p class="quiet">{belongsTo(after)}</p>}
      <Text
        label={quick.what}
        value={values.what}
        required
        first
        onChange={(what) => change({ what })}
      />
      <Line
        label={quick.who}
        placeholder={known?.name || quick.whoHint}
        value={values.who}
        onChange={(who) => change({ who })}
      />
      <Reach values={values} found={reached} change={change} />
      <Tick label={quick.hurt} checked={values.hurt} hurt onChange={(hurt) => change({ hurt })} />
      <Ways values={values} change={change} />
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
  const { words, places } = useShared();
  const { quick } = useWords(shown);
  const channels = entriesOf(words.channel).filter(
    ([key]) => !['form', 'staff', 'typed', 'import'].includes(key),
  );
  const anyPlace = ['', quick.anyPlace] as const;
  return (
    <div class="two">
      <Pick
        label={quick.channel}
        value={values.channel}
        options={channels}
        onChange={(channel) => change({ channel })}
      />
      {places.length > 0 ? (
        <Pick
          label={quick.place}
          value={values.place}
          options={[anyPlace, ...places.map((place) => [place, place] as const)]}
          onChange={(place) => change({ place })}
        />
      ) : null}
    </div>
  );
}

function Saved({ logged, another }: { logged: Shown; another: () => void }) {
  const { go } = useShared();
  const { quick, addedTo, sayAdded } = useWords(shown);
  const { number, say } = logged;
  return (
    <section class="logged">
      <Title>
        <span class="quiet">{logged.added ? addedTo : quick.saved}</span>
        <span class="large">{number}</span>
      </Title>
      {logged.added ? <p>{sayAdded}</p> : null}
      {say === '' ? null : (
        <>
          <h2>{quick.say}</h2>
          <blockquote class="long">{uncut(say, number)}</blockquote>
        </>
      )}
      <div class="steps">
        <Button look="filled" onPress={() => go({ name: 'complaint', number })}>
          {quick.openIt}
        </Button>
        {say === '' ? null : <CopyButton text={say} />}
        <Button onPress={another}>{quick.another}</Button>
      </div>
    </section>
  );
}

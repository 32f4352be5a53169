// "I am away until ...", who stands in, and what is open meanwhile. Those who lead say it for others, too.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { ActionForm } from '../../../sidebar/pieces/action-form.tsx';
import { Day, Pick } from '../../../sidebar/pieces/fields.tsx';
import { momentOf } from '../../../sidebar/pieces/moments.ts';
import { Button, Loading, Title, Trouble } from '../../../sidebar/pieces/pieces.tsx';
import { QueueList } from '../../../sidebar/pieces/queue-list.tsx';
import { actOnDesk, asFailure, askDesk, type Failure } from '../../../sidebar/pieces/server.ts';
import { useShared } from '../../../sidebar/pieces/shared.ts';
import { useAction } from '../../../sidebar/pieces/use-action.ts';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import type { Absences, Member } from '../absence.ts';
import { shown } from '../words/shown.ts';

export function Away() {
  const { words, go } = useShared();
  const say = useWords(shown);
  const [found, setFound] = useState<Absences | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const load = useCallback(async () => {
    try {
      setFound(await askDesk('absences', {}));
      setFailure(null);
    } catch (error) {
      setFailure(asFailure(error));
    }
  }, []);
  useEffect(() => void load(), [load]);
  return (
    <>
      <header class="bar">
        <button type="button" class="link" onClick={() => go({ name: 'queue' })}>
          ‹ {words.back}
        </button>
        <Title>{say.title}</Title>
      </header>
      <main>
        {failure ? <Trouble failure={failure} retry={() => void load()} /> : null}
        {found ? <Members found={found} reload={load} /> : null}
        {found || failure ? null : <Loading words={words} />}
      </main>
    </>
  );
}

interface Props {
  readonly found: Absences;
  readonly reload: () => Promise<void>;
}

function Members({ found, reload }: Props) {
  const say = useWords(shown);
  const [first] = found.members;
  const [name, setName] = useState(first?.name ?? '');
  const member = found.members.find((one) => one.name === name) ?? first;
  if (!member) return null;
  return (
    <>
      {found.members.length < 2 ? null : (
        <Pick
          label={say.who}
          value={member.name}
          options={found.members.map((one) => [one.name, one.name])}
          onChange={setName}
        />
      )}
      <Standing member={member} reload={reload} />
      {member.isGone ? null : (
        <Leave key={member.name} member={member} today={found.today} reload={reload} />
      )}
      <Open key={`open ${member.name}`} member={member} reload={reload} />
    </>
  );
}

interface OfMember {
  readonly member: Member;
  readonly reload: () => Promise<void>;
}

/** As it stands: away since when, and back at one press. */
function Standing({ member, reload }: OfMember) {
  const { words, say: toast } = useShared();
  const say = useWords(shown);
  const { name, awayFrom, awayTo, standIn, isGone } = member;
  const back = useAction(
    `away/${name}/back`,
    {},
    (id) => actOnDesk('beAway', { id, name, from: '', to: '', standIn: '' }),
    () => {
      toast(say.done);
      void reload();
    },
  );
  if (isGone) return <p class="notice">{say.gone(name)}</p>;
  if (awayFrom === '') return null;
  const day = (date: string): string =>
    date === '' ? '' : words.time.date(momentOf(`${date}T00:00`));
  return (
    <section class="notice gentle spaced">
      <p>{say.now(name, day(awayFrom), day(awayTo), standIn)}</p>
      <Button busy={back.busy} onPress={back.submit}>
        {say.back}
      </Button>
      {back.failure ? <Trouble failure={back.failure} /> : null}
    </section>
  );
}

function Leave({ member, today, reload }: OfMember & { today: string }) {
  const { people, say: toast } = useShared();
  const say = useWords(shown);
  const { name } = member;
  const others = people.filter((one) => one !== name);
  const action = useAction(
    `away/${name}`,
    { from: member.awayFrom || today, to: member.awayTo, standIn: member.standIn },
    (id, { from, to, standIn }) => actOnDesk('beAway', { id, name, from, to, standIn }),
    () => {
      toast(say.done);
      void reload();
    },
  );
  const { values, change } = action;
  return (
    <ActionForm title={name} action={action}>
      <Day label={say.from} value={values.from} required onChange={(from) => change({ from })} />
      <Day
        label={say.to}
        value={values.to}
        hint={say.toHint}
        optional
        onChange={(to) => change({ to })}
      />
      <Pick
        label={say.standIn}
        value={values.standIn}
        hint={say.standInHint}
        options={[['', say.asInTeam], ...others.map((one) => [one, one] as const)]}
        onChange={(standIn) => change({ standIn })}
      />
    </ActionForm>
  );
}

/** What is open of theirs, and all of it to somebody else. */
function Open({ member, reload }: OfMember) {
  const { people, say: toast } = useShared();
  const say = useWords(shown);
  const { name, open } = member;
  const others = people.filter((one) => one !== name);
  const [to, setTo] = useState(member.standIn || (others[0] ?? ''));
  const action = useAction(
    `away/${name}/hand`,
    {},
    (id) => actOnDesk('handAllOver', { id, name, to }),
    () => {
      toast(say.handed(open.length, to));
      void reload();
    },
  );
  if (open.length === 0) return <p class="quiet">{say.nothingOpen}</p>;
  return (
    <section>
      <h2 class="rule">{say.open(open.length)}</h2>
      <QueueList items={open} />
      {others.length === 0 ? null : (
        <div class="after-list">
          <Pick
            label={say.handTo}
            value={to}
            options={others.map((one) => [one, one])}
            onChange={setTo}
          />
          <Button busy={action.busy} onPress={action.submit}>
            {say.handAll}
          </Button>
          {action.failure ? <Trouble failure={action.failure} /> : null}
        </div>
      )}
    </section>
  );
}

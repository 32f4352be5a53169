// A promise: what, who, by when, and whether the customer is mailed about it.
import type { ComplaintView } from '../../../desk/call-results.ts';
import { ActionForm } from '../../../sidebar/pieces/action-form.tsx';
import { Pick, Text, Tick, When } from '../../../sidebar/pieces/fields.tsx';
import { dateAfter, momentOf } from '../../../sidebar/pieces/moments.ts';
import { Button } from '../../../sidebar/pieces/pieces.tsx';
import { actOnDesk } from '../../../sidebar/pieces/server.ts';
import { useShared } from '../../../sidebar/pieces/shared.ts';
import { useAction } from '../../../sidebar/pieces/use-action.ts';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import { shown } from '../words/shown.ts';

interface Props {
  readonly view: ComplaintView;
  readonly done: () => void;
}

export function Promising({ view, done }: Props) {
  const { me } = useShared();
  const say = useWords(shown);
  const { number, owner, mail } = view.complaint;
  const action = useAction(
    `${number}/promise`,
    { what: '', who: owner || me.name, due: '', tell: mail !== '' },
    (id, values) => actOnDesk('promise', { id, number, ...values }),
    done,
  );
  const { values, change } = action;
  const tell = (wanted: boolean) => change({ tell: wanted });
  return (
    <ActionForm title={say.action.promise} action={action}>
      <Text
        label={say.promise.what}
        rows={2}
        value={values.what}
        required
        first
        onChange={(what) => change({ what })}
      />
      <Pick
        label={say.promise.who}
        value={values.who}
        options={view.people.map((name) => [name, name])}
        onChange={(who) => change({ who })}
      />
      <Due value={values.due} now={view.now} onChange={(due) => change({ due })} />
      {mail === '' ? null : <Tick label={say.promise.tell} checked={values.tell} onChange={tell} />}
    </ActionForm>
  );
}

function Due(props: { value: string; now: number; onChange: (value: string) => void }) {
  const { words, zone } = useShared();
  const { promise } = useWords(shown);
  const soon: readonly (readonly [string, number, string])[] = [
    [promise.tomorrow, 1, '12:00'],
    [promise.inThree, 3, '17:00'],
    [promise.inWeek, 7, '17:00'],
  ];
  return (
    <>
      <When
        label={promise.due}
        value={props.value}
        required
        onChange={props.onChange}
        hint={props.value === '' ? '' : words.until(words.time.by(momentOf(props.value)))}
      />
      <div class="quick-picks">
        {soon.map(([label, days, at]) => (
          <Button
            key={label}
            onPress={() => props.onChange(`${dateAfter(props.now, days, zone)}T${at}`)}
          >
            {label}
          </Button>
        ))}
      </div>
    </>
  );
}

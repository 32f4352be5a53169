// A promise as it is asked for everywhere: what, who and by when (S43).
import { shown } from '../../complaints/promises/words/shown.ts';
import type { ComplaintView } from '../../desk/call-results.ts';
import { withYear } from '../../language/moment.ts';
import { Pick, Text, When } from './fields.tsx';
import { dateAfter, momentAt, momentOf } from './moments.ts';
import { Button } from './pieces.tsx';
import { useShared } from './shared.ts';
import { useWords } from './use-words.ts';

export interface PromiseValues {
  readonly what: string;
  readonly who: string;
  /** A local time of the desk. */
  readonly due: string;
}

interface Props {
  readonly view: ComplaintView;
  readonly values: PromiseValues;
  readonly change: (part: Partial<PromiseValues>) => void;
  readonly first?: boolean;
  /** What and who are clear: that the customer hears from us. */
  readonly isDateAlone?: boolean;
}

export function PromiseFields({ isDateAlone = false, ...props }: Props) {
  const { values, change, view } = props;
  return (
    <>
      {isDateAlone ? null : <Thing {...props} />}
      <Due value={values.due} now={view.now} onChange={(due) => change({ due })} />
    </>
  );
}

function Thing({ view, values, change, first = false }: Props) {
  const { promise } = useWords(shown);
  return (
    <>
      <Text
        label={promise.what}
        rows={2}
        value={values.what}
        required
        first={first}
        onChange={(what) => change({ what })}
      />
      <Pick
        label={promise.who}
        value={values.who}
        options={view.people.map((name) => [name, name])}
        onChange={(who) => change({ who })}
      />
    </>
  );
}

/** Who keeps it, while nobody said: whoever was named may have left. */
export const whoKeeps = ({ people, complaint, me }: ComplaintView, named: string): string =>
  people.includes(named) ? named : complaint.owner || me.name;

function Due(props: { value: string; now: number; onChange: (value: string) => void }) {
  const { words, zone } = useShared();
  const { promise } = useWords(shown);
  const clear = withYear(momentOf(props.value), momentAt(props.now, zone).date);
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
        hint={props.value === '' ? '' : words.until(words.time.by(clear))}
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

// Putting right who it is, how to reach them, where, what kind, how bad and what they wish.

import type { ComplaintView } from '../../../desk/call-results.ts';
import { ActionForm } from '../../../sidebar/pieces/action-form.tsx';
import { entriesOf, Line, Pick, Text } from '../../../sidebar/pieces/fields.tsx';
import { actOnDesk } from '../../../sidebar/pieces/server.ts';
import { useShared } from '../../../sidebar/pieces/shared.ts';
import { useAction } from '../../../sidebar/pieces/use-action.ts';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import { shown } from '../words/shown.ts';

type Known = ComplaintView['complaint'];

const valuesOf = ({ name, mail, phone, place, kind, severity, wanted }: Known) => ({
  ...{ name, mail, phone, place, kind, severity, wanted },
});
type Values = Readonly<Record<keyof ReturnType<typeof valuesOf>, string>>;

/** What was not touched is not sent: a colleague may have changed it meanwhile. */
const changed = (values: Values, known: Values): Partial<Values> =>
  Object.fromEntries(
    Object.entries(values).filter(([field, value]) => value !== known[field as keyof Values]),
  );

const withCurrent = (options: readonly (readonly [string, string])[], now: string) =>
  options.some(([value]) => value === now) ? options : [[now, now || '–'] as const, ...options];

interface Part {
  readonly view: ComplaintView;
  readonly values: Values;
  readonly put: (field: keyof Values) => (value: string) => void;
}

export function Edit({ view, done }: { view: ComplaintView; done: () => void }) {
  const say = useWords(shown);
  const { words } = useShared();
  const known: Values = valuesOf(view.complaint);
  const { number } = view.complaint;
  const action = useAction(
    `${number}/edit`,
    known,
    (id, values) => actOnDesk('edit', { id, number, ...changed(values, known) }),
    done,
  );
  const { values } = action;
  const put = (field: keyof Values) => (value: string) => action.change({ [field]: value });
  return (
    <ActionForm title={say.action.edit} action={action}>
      <Line label={say.edit.name} value={values.name} first onChange={put('name')} />
      <Line label={say.edit.mail} value={values.mail} onChange={put('mail')} />
      <Line label={say.edit.phone} value={values.phone} onChange={put('phone')} />
      <Choices view={view} values={values} put={put} />
      <Text label={words.facts.wants} value={values.wanted} onChange={put('wanted')} />
    </ActionForm>
  );
}

function Choices({ view, values, put }: Part) {
  const { words, places } = useShared();
  const say = useWords(shown).edit;
  const known = ['', ...places].map((place) => [place, place || '–'] as const);
  return (
    <>
      <Pick
        label={words.facts.place}
        value={values.place}
        options={withCurrent(known, values.place)}
        onChange={put('place')}
      />
      <Pick
        label={words.facts.kind}
        value={values.kind}
        options={withCurrent(view.kinds, values.kind)}
        onChange={put('kind')}
      />
      <Pick
        label={say.severity}
        value={values.severity}
        options={entriesOf(say.severities)}
        onChange={put('severity')}
      />
    </>
  );
}

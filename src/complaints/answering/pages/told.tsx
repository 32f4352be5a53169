// "I have told them": by phone, in person, in a chat; when, and what, in a sentence.

import type { ComplaintView } from '../../../desk/call-results.ts';
import type { Reach } from '../../../desk/complaint.ts';
import { ActionForm } from '../../../sidebar/pieces/action-form.tsx';
import { CopyButton } from '../../../sidebar/pieces/copy.tsx';
import { entriesOf, Pick, Text, When } from '../../../sidebar/pieces/fields.tsx';
import { actOnDesk } from '../../../sidebar/pieces/server.ts';
import { useShared } from '../../../sidebar/pieces/shared.ts';
import { useAction } from '../../../sidebar/pieces/use-action.ts';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import { shown } from '../words/shown.ts';
import { Stinging } from './answer.tsx';
import { blankAnswer, textOf } from './answer-draft.ts';

interface Values {
  readonly [field: string]: string;
  readonly by: string;
  readonly at: string;
  readonly text: string;
}

interface Props {
  readonly view: ComplaintView;
  readonly done: () => void;
}

function likelyWay({ reach, phone }: ComplaintView['complaint']): Reach {
  if (reach !== 'none' && reach !== 'mail') return reach;
  return phone === '' ? 'in person' : 'phone';
}

export function Told({ view, done }: Props) {
  const say = useWords(shown);
  const { complaint, templates } = view;
  const { number } = complaint;
  const blank: Values = { by: likelyWay(complaint), at: '', text: '' };
  const action = useAction(
    `${number}/told`,
    blank,
    (id, { at, text, by }) => actOnDesk('told', { id, number, at, text, by: by as Reach }),
    done,
  );
  const { values, change } = action;
  const ready = values.text || textOf(blankAnswer(templates), view);
  return (
    <ActionForm
      title={say.action.told}
      action={action}
      beside={ready === '' ? null : <CopyButton text={ready} />}
    >
      <Way values={values} change={change} />
      <Text
        label={say.told.text}
        value={values.text}
        required
        first
        onChange={(text) => change({ text })}
      />
      <Stinging text={values.text} view={view} />
    </ActionForm>
  );
}

function Way({ values, change }: { values: Values; change: (part: Partial<Values>) => void }) {
  const { words } = useShared();
  const say = useWords(shown).told;
  return (
    <>
      <Pick
        label={say.by}
        value={values.by}
        options={entriesOf(words.reach).filter(([way]) => way !== 'none')}
        onChange={(by) => change({ by })}
      />
      <When
        label={say.at}
        hint={say.atHint}
        value={values.at}
        optional
        onChange={(at) => change({ at })}
      />
    </>
  );
}

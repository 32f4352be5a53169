// Asked by word of mouth whether it was good: whom to call or write to, the words to begin with, and what they said.

import type { ComplaintView } from '../../../desk/call-results.ts';
import { sameName } from '../../../plain/people.ts';
import { ActionForm } from '../../../sidebar/pieces/action-form.tsx';
import { CopyButton } from '../../../sidebar/pieces/copy.tsx';
import { Choice, entriesOf, Text, Tick } from '../../../sidebar/pieces/fields.tsx';
import { actOnDesk } from '../../../sidebar/pieces/server.ts';
import { useShared } from '../../../sidebar/pieces/shared.ts';
import { useAction } from '../../../sidebar/pieces/use-action.ts';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import { Ways } from '../../../sidebar/pieces/ways.tsx';
import type { CallArguments } from '../../playbook-actions.ts';
import { shown } from '../words/shown.ts';

type Args = CallArguments<'surveyAnswer'>;

interface Values {
  readonly [field: string]: string | boolean;
  readonly score: string;
  readonly expected: string;
  readonly comeBack: string;
  readonly comment: string;
  readonly noMore: boolean;
}

const blank: Values = {
  score: '',
  expected: 'unknown',
  comeBack: 'unknown',
  comment: '',
  noMore: false,
};

interface Props {
  readonly view: ComplaintView;
  readonly done: () => void;
}

export function AskByPhone({ view, done }: Props) {
  const say = useWords(shown).survey;
  const { number } = view.complaint;
  const action = useAction(
    `${number}/surveyAnswer`,
    blank,
    (id, { score, expected, comeBack, comment, noMore }) =>
      actOnDesk('surveyAnswer', {
        ...{ id, number, comment, noMore, score: Number(score) },
        expected: expected as Args['expected'],
        comeBack: comeBack as Args['comeBack'],
      }),
    done,
  );
  return (
    <ActionForm title={say.title} action={action}>
      <WordsToSay view={view} />
      <Said values={action.values} change={action.change} />
    </ActionForm>
  );
}

function WordsToSay({ view }: { view: ComplaintView }) {
  const { me } = useShared();
  const say = useWords(shown).survey;
  const { asking, complaint } = view;
  if (asking === null) return null;
  return (
    <div class="asking">
      <Ways view={view} />
      <b>{say.say}</b>
      <p dir="auto">{asking.say}</p>
      <div class="copying">
        <CopyButton text={asking.send} />
        <span class="quiet">{say.send}</span>
      </div>
      {sameName(complaint.surveyOwner, me.name) ? <p class="notice">{say.ownWork}</p> : null}
    </div>
  );
}

const scores = ['5', '4', '3', '2', '1'].map((score) => [score, score] as const);

function Said(props: { values: Values; change: (part: Partial<Values>) => void }) {
  const { values, change } = props;
  const say = useWords(shown).survey;
  return (
    <>
      <Choice
        label={say.score}
        value={values.score}
        options={scores}
        inRow
        onChange={(score) => change({ score })}
      />
      <Choice
        label={say.expected}
        value={values.expected}
        options={entriesOf(say.expectedChoices)}
        inRow
        onChange={(expected) => change({ expected })}
      />
      <Choice
        label={say.comeBack}
        value={values.comeBack}
        options={entriesOf(say.comeBackChoices)}
        inRow
        onChange={(comeBack) => change({ comeBack })}
      />
      <Text
        label={say.comment}
        value={values.comment}
        optional
        onChange={(comment) => change({ comment })}
      />
      <Tick label={say.noMore} checked={values.noMore} onChange={(noMore) => change({ noMore })} />
    </>
  );
}

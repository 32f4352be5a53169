// Writing to the customer: a template filled for this complaint, and the mail exactly as it will arrive.

import { useRef } from 'preact/hooks';
import type { ComplaintView } from '../../../desk/call-results.ts';
import { ActionForm } from '../../../sidebar/pieces/action-form.tsx';
import { CopyButton } from '../../../sidebar/pieces/copy.tsx';
import { Pick, Text, When } from '../../../sidebar/pieces/fields.tsx';
import { MailPreview } from '../../../sidebar/pieces/mail-preview.tsx';
import { actOnDesk } from '../../../sidebar/pieces/server.ts';
import { type Action, useAction } from '../../../sidebar/pieces/use-action.ts';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import { shown } from '../words/shown.ts';
import {
  type AnswerValues,
  answerKey,
  blankAnswer,
  rememberSent,
  textOf,
  typedText,
  untilOf,
  withUntil,
} from './answer-draft.ts';
import { stingingIn } from './avoid.ts';

interface Props {
  readonly view: ComplaintView;
  readonly done: () => void;
}

export function Answer({ view, done }: Props) {
  const say = useWords(shown);
  const action = useAnswer({ view, done });
  const text = textOf(action.values, view);
  const { subject, before, after } = view.answerFrame;
  return (
    <ActionForm
      title={say.action.answer}
      action={action}
      save={say.answerSend}
      beside={<CopyButton text={text} />}
    >
      <PickTemplate view={view} action={action} />
      <Text
        label={say.answerText}
        rows={9}
        value={text}
        required
        first
        onChange={(typed) => action.change(typedText(action.values, typed))}
      />
      <Until view={view} action={action} />
      <Stinging text={text} view={view} />
      <MailPreview view={view} subject={subject} parts={[before, text, after]} />
    </ActionForm>
  );
}

/** Whether somebody else answered meanwhile is asked once: whoever presses again means it. */
function useAnswer({ view, done }: Props) {
  const { number, lastTold: seen } = view.complaint;
  const sure = useRef(false);
  const action = useAction(
    answerKey(number),
    blankAnswer(view.templates),
    (id, values) => {
      const until = untilOf(values, view);
      const dated = until === '' ? {} : { until };
      const text = textOf(values, view);
      return actOnDesk('answer', { id, number, text, seen, sure: sure.current, ...dated });
    },
    () => {
      rememberSent(number, action.values, textOf(action.values, view));
      done();
    },
  );
  sure.current = action.failure?.refused === 'answered-meanwhile';
  return action;
}

interface PickProps {
  readonly view: ComplaintView;
  readonly action: Action<AnswerValues>;
}

function PickTemplate({ view, action }: PickProps) {
  const say = useWords(shown);
  const titles = view.templates.map(({ title }) => [title, title] as const);
  return (
    <Pick
      label={say.answerTemplate}
      value={action.values.template}
      options={[...titles, ['', say.answerEmpty]]}
      onChange={(template) => action.change({ template })}
    />
  );
}

/** A date that the text names is promised with it, so it can be changed and is never one of the past. */
function Until({ view, action }: PickProps) {
  const say = useWords(shown);
  const until = untilOf(action.values, view);
  if (until === '') return null;
  return (
    <When
      label={say.answerUntil}
      hint={say.answerUntilHint}
      value={until}
      required
      onChange={(local) => {
        if (local !== '') action.change(withUntil(action.values, view, local));
      }}
    />
  );
}

/** In the customer's language, since that is what the draft is written in. */
export function Stinging({ text, view }: { text: string; view: ComplaintView }) {
  const { avoid, avoidSay } = useWords(shown);
  const found = stingingIn(text, view.complaint.language);
  return (
    <div role="status">
      {found.map(({ phrase, say }) => (
        <p key={phrase} class="notice gentle">
          {avoid(phrase)} {avoidSay(say)}
        </p>
      ))}
    </div>
  );
}

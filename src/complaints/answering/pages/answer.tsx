// Writing to the customer: a template filled for this complaint, and the mail exactly as it will arrive.

import type { ComponentProps } from 'preact';
import type { ComplaintView } from '../../../desk/call-results.ts';
import { ActionForm } from '../../../sidebar/pieces/action-form.tsx';
import { CopyButton } from '../../../sidebar/pieces/copy.tsx';
import { Pick, Text } from '../../../sidebar/pieces/fields.tsx';
import { MailPreview } from '../../../sidebar/pieces/mail-preview.tsx';
import { PromiseFields, type PromiseValues } from '../../../sidebar/pieces/promise-fields.tsx';
import { actOnDesk } from '../../../sidebar/pieces/server.ts';
import { type Action, useAction } from '../../../sidebar/pieces/use-action.ts';
import { useUnaware } from '../../../sidebar/pieces/use-unaware.ts';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import { WritersOf } from '../../../sidebar/pieces/writers.tsx';
import { shown } from '../words/shown.ts';
import {
  type AnswerValues,
  answerKey,
  blankAnswer,
  promiseIn,
  rememberSent,
  saidIn,
  textOf,
  withPromise,
  withText,
} from './answer-draft.ts';
import { stingingIn } from './avoid.ts';
import { useWriting } from './writing.ts';

interface Props {
  readonly view: ComplaintView;
  readonly done: () => void;
}

export function Answer({ view, done }: Props) {
  const say = useWords(shown);
  const action = useAnswer({ view, done });
  const text = textOf(action.values, view);
  return (
    <ActionForm
      title={say.action.answer}
      action={action}
      save={say.answerSend}
      beside={<CopyButton text={text} />}
    >
      <Writing view={view} action={action} />
      <MailPreview view={view} frame={view.answerFrame} text={text} />
    </ActionForm>
  );
}

function useAnswer({ view, done }: Props) {
  const { number } = view.complaint;
  const unaware = useUnaware(view);
  const action = useAction(
    answerKey(number),
    blankAnswer(view.templates),
    (id, values, before) =>
      actOnDesk('answer', { id, number, ...saidIn(values, view), ...unaware(before) }),
    () => {
      rememberSent(action.values, view);
      done();
    },
  );
  return action;
}

interface WritingProps {
  readonly view: ComplaintView;
  readonly action: Action<AnswerValues>;
}

/** The text, from whatever template, and what it promises. */
export function Writing({ view, action }: WritingProps) {
  const say = useWords(shown);
  const { values, change } = action;
  const text = textOf(values, view);
  const begun = useWriting(view.complaint.number, text);
  return (
    <>
      <WritersOf view={view} begun={begun} />
      <PickTemplate view={view} action={action} />
      <Text
        label={say.answerText}
        rows={9}
        value={text}
        required
        first
        onChange={(typed) => change(withText(values, view, typed))}
      />
      <Promised view={view} action={action} />
      <Stinging text={text} view={view} />
    </>
  );
}

function PickTemplate({ view, action }: WritingProps) {
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

/** What the text promises is recorded with it. What is promised already is only named. */
function Promised({ view, action }: WritingProps) {
  const promise = promiseIn(action.values, view);
  if (promise === null || promise.which !== '') return null;
  const change = (part: Partial<PromiseValues>) => action.change(withPromise(action.values, part));
  const begun = view.templates.find(({ title }) => title === action.values.template)?.promise;
  const isDateAlone = (begun?.what ?? '') !== '';
  return <PromisedWith view={view} values={promise} change={change} isDateAlone={isDateAlone} />;
}

export function PromisedWith(props: ComponentProps<typeof PromiseFields>) {
  const say = useWords(shown);
  return (
    <fieldset class="promised">
      <legend>{say.answerPromise}</legend>
      <PromiseFields {...props} />
    </fieldset>
  );
}

/** In the customer's language, since that is what the draft is written in. */
export function Stinging({ text, view }: { text: string; view: ComplaintView }) {
  const { avoid } = useWords(shown);
  const found = stingingIn(text, view.complaint.language);
  return (
    <div role="status">
      {found.map(({ phrase, say }) => (
        <p key={phrase} class="notice gentle">
          {avoid(phrase, say)}
        </p>
      ))}
    </div>
  );
}

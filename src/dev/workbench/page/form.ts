// A form as whoever answers it sees it.
import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FormView } from '../../google/types.ts';
import type { Answers } from '../protocol.ts';
import type { Bench } from './bench.ts';
import { Question } from './form-question.ts';
import { get } from './server.ts';

interface FormPageProps {
  readonly bench: Bench;
  /** The public or a prefilled link. */
  readonly url: string;
}

export function FormPage({ bench, url }: FormPageProps) {
  const [form, setForm] = useState<FormView | null>(null);
  const [round, setRound] = useState(0);
  const [sent, setSent] = useState(false);
  useEffect(() => {
    get<FormView>('form', { url }).then(setForm, ({ message }) => bench.notify(message));
  }, [url, round]);
  if (!form) return h('div', { 'aria-busy': true });
  const again = () => {
    setSent(false);
    setForm(null);
    setRound(round + 1);
  };
  return h(
    'div',
    { class: 'form-page' },
    h(
      'div',
      { class: 'form-card title-card' },
      h('h2', null, form.title),
      sent ? h(Thanks, { bench, form, again }) : h('p', { class: 'form-text' }, form.description),
    ),
    !sent && h(Questions, { key: round, bench, form, done: () => setSent(true) }),
  );
}

interface ThanksProps {
  readonly bench: Bench;
  readonly form: FormView;
  readonly again: () => void;
}

function Thanks({ bench: { words }, form, again }: ThanksProps) {
  return [
    h('p', { class: 'form-text', role: 'status' }, form.confirmation || words.sent),
    h('button', { type: 'button', class: 'text-button', onClick: again }, words.again),
  ];
}

interface QuestionsProps {
  readonly bench: Bench;
  readonly form: FormView;
  readonly done: () => void;
}

function Questions({ bench, form, done }: QuestionsProps) {
  const { words } = bench;
  const [answers, setAnswers] = useState<Answers>(form.prefilled);
  const [busy, setBusy] = useState(false);
  if (!form.published || !form.accepting) {
    return h('div', { class: 'form-card' }, h('p', null, words.formClosed));
  }
  const submit = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    if (await bench.act('submit', { formId: form.formId, answers: given(answers) })) done();
    setBusy(false);
  };
  return h(
    'form',
    { onSubmit: (event: Event) => void submit(event), 'aria-label': form.title },
    form.questions.map((question) =>
      h(Question, {
        key: question.itemId,
        ...{ question, words },
        answer: answers[question.title],
        give: (answer) => setAnswers((known) => ({ ...known, [question.title]: answer })),
      }),
    ),
    h('button', { type: 'submit', class: 'action', disabled: busy }, words.submit),
  );
}

/** A blank is no answer. */
const given = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer.length > 0));

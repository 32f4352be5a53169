// One question of a form, by its kind.
import { type ComponentChildren, h } from 'preact';
import { useState } from 'preact/hooks';
import type { FormQuestion } from '../../google/types.ts';
import type { Words } from './words.ts';

type Answer = string | readonly string[];

interface QuestionProps {
  readonly question: FormQuestion;
  readonly words: Words;
  readonly answer: Answer | undefined;
  readonly give: (answer: Answer) => void;
}

type Kind = (props: QuestionProps) => ComponentChildren;

const typed = (event: Event): string =>
  (event.target as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement).value;
const textOf = (answer: Answer | undefined): string => (typeof answer === 'string' ? answer : '');
const idOf = ({ itemId }: FormQuestion): string => `question-${itemId}`;

const field = ({ question, answer, give }: QuestionProps) => ({
  id: idOf(question),
  value: textOf(answer),
  required: question.required,
  onInput: (event: Event) => give(typed(event)),
});

const KINDS: Readonly<Record<string, Kind>> = {
  TEXT: (props) => h('input', { type: 'text', ...field(props) }),
  PARAGRAPH_TEXT: (props) => h('textarea', { rows: 4, ...field(props) }),
  LIST: (props) =>
    h(
      'select',
      field(props),
      h('option', { value: '' }, props.words.choose),
      props.question.choices.map((choice) => h('option', { key: choice, value: choice }, choice)),
    ),
  MULTIPLE_CHOICE: (props) => h(OneOf, props),
  CHECKBOX: (props) => h(SomeOf, props),
  SCALE: (props) => h(Scale, props),
};

const LABELLED = new Set(['TEXT', 'PARAGRAPH_TEXT', 'LIST']);

export function Question(props: QuestionProps) {
  const { question, words } = props;
  const { type, title, help, required } = question;
  const kind = KINDS[type];
  const star = required && h('span', { class: 'required', title: words.required }, ' *');
  const text = help !== '' && h('p', { class: 'form-text' }, help);
  if (!kind) return h('div', { class: 'form-card' }, h('h3', null, title), text);
  if (LABELLED.has(type)) {
    const label = h('label', { for: idOf(question) }, title, star);
    return h('div', { class: 'form-card question' }, label, text, kind(props));
  }
  return h(
    'fieldset',
    { class: 'form-card question' },
    h('legend', null, title, star),
    text,
    kind(props),
  );
}

function OneOf({ question, words, answer, give }: QuestionProps) {
  const { choices, hasOther, required } = question;
  const text = textOf(answer);
  const radio = (value: string, caption: ComponentChildren, checked: boolean) =>
    h(
      'label',
      { key: value, class: 'option' },
      h('input', {
        type: 'radio',
        name: idOf(question),
        ...{ value, checked, required },
        onChange: () => give(value),
      }),
      caption,
    );
  const other = text !== '' && !choices.includes(text);
  return [
    choices.map((choice) => radio(choice, choice, text === choice)),
    hasOther && h(Other, { words, text: other ? text : '', give }),
    text !== '' &&
      !required &&
      h(
        'button',
        { type: 'button', class: 'text-button', onClick: () => give('') },
        words.clearChoice,
      ),
  ];
}

interface OtherProps {
  readonly words: Words;
  readonly text: string;
  readonly give: (text: string) => void;
}

function Other({ words, text, give }: OtherProps) {
  return h(
    'label',
    { class: 'option' },
    words.other,
    h('input', { type: 'text', value: text, onInput: (event: Event) => give(typed(event)) }),
  );
}

function SomeOf({ question, words, answer, give }: QuestionProps) {
  const { choices, hasOther } = question;
  const chosen = Array.isArray(answer) ? (answer as readonly string[]) : [];
  const known = chosen.filter((choice) => choices.includes(choice));
  const [other, setOther] = useState(chosen.find((choice) => !choices.includes(choice)) ?? '');
  const say = (list: readonly string[], extra: string) =>
    give(extra === '' ? list : [...list, extra]);
  const flip = (choice: string) =>
    known.includes(choice) ? known.filter((each) => each !== choice) : [...known, choice];
  return [
    choices.map((choice) =>
      h(
        'label',
        { key: choice, class: 'option' },
        h('input', {
          type: 'checkbox',
          checked: known.includes(choice),
          onChange: () => say(flip(choice), other),
        }),
        choice,
      ),
    ),
    hasOther &&
      h(Other, {
        ...{ words, text: other },
        give: (text) => {
          setOther(text);
          say(known, text);
        },
      }),
  ];
}

function Scale({ question, answer, give }: QuestionProps) {
  const { low, high, lowLabel, highLabel } = question.scale ?? {
    ...{ low: 1, high: 5, lowLabel: '', highLabel: '' },
  };
  const steps = Array.from({ length: high - low + 1 }, (_, index) => `${low + index}`);
  return h(
    'div',
    { class: 'scale' },
    h('span', null, lowLabel),
    steps.map((step) =>
      h(
        'label',
        { key: step },
        step,
        h('input', {
          type: 'radio',
          name: idOf(question),
          value: step,
          checked: textOf(answer) === step,
          required: question.required,
          onChange: () => give(step),
        }),
      ),
    ),
    h('span', null, highLabel),
  );
}

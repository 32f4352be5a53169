// The fields of the sidebar's forms. Each has its label, and says what it got.
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { longestLine, longestText } from '../../plain/text.ts';
import { useShared } from './shared.ts';

interface Field {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly optional?: boolean;
}

interface Typed extends Field {
  readonly required?: boolean;
  readonly first?: boolean;
  readonly onLeave?: () => void;
  /** What is wrong with it; the form is not sent until it is put right. Said once the field was left, or the form sent. */
  readonly wrong?: string;
}

function Labelled(props: {
  id: string;
  label: string;
  optional?: boolean | undefined;
  hint?: string | undefined;
  children: ComponentChildren;
}) {
  const { words } = useShared();
  return (
    <div class="field">
      <label for={props.id}>
        {props.label}
        {props.optional ? <span class="quiet"> · {words.optional}</span> : null}
      </label>
      {props.children}
      {props.hint ? (
        <p class="quiet hint" id={`${props.id}-hint`}>
          {props.hint}
        </p>
      ) : null}
    </div>
  );
}

/** What a line and a date have in common. */
const typing = (props: Typed) => ({
  value: props.value,
  required: props.required ?? false,
  'data-first': props.first ?? false,
  onInput: (event: { currentTarget: { value: string } }) =>
    props.onChange(event.currentTarget.value),
});

export function Line(props: Typed & { placeholder?: string; proposed?: readonly string[] }) {
  const id = useId();
  const { label, optional, wrong = '', placeholder = '' } = props;
  const [isTyped, setTyped] = useState(false);
  const hint = (isTyped && wrong) || props.hint;
  return (
    <Labelled id={id} label={label} optional={optional} hint={hint}>
      <input
        id={id}
        {...typing(props)}
        ref={(field) => field?.setCustomValidity(wrong)}
        placeholder={placeholder}
        maxLength={longestLine}
        onInvalid={() => setTyped(true)}
        onBlur={() => {
          setTyped(true);
          props.onLeave?.();
        }}
        list={props.proposed ? `${id}-proposed` : undefined}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      {props.proposed ? (
        <datalist id={`${id}-proposed`}>
          {props.proposed.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      ) : null}
    </Labelled>
  );
}

/** A local time of the desk. */
export const When = (props: Typed) => <Dated type="datetime-local" {...props} />;

/** A day, 'YYYY-MM-DD'. */
export const Day = (props: Typed) => <Dated type="date" {...props} />;

function Dated(props: Typed & { type: 'date' | 'datetime-local' }) {
  const id = useId();
  const { label, optional, hint } = props;
  return (
    <Labelled id={id} label={label} optional={optional} hint={hint}>
      <input
        id={id}
        type={props.type}
        {...typing(props)}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
    </Labelled>
  );
}

export function Text({ rows = 3, ...props }: Typed & { rows?: number }) {
  const id = useId();
  const { label, optional, hint } = props;
  return (
    <Labelled id={id} label={label} optional={optional} hint={hint}>
      <textarea
        id={id}
        rows={rows}
        style={`--rows: ${rows}`}
        {...typing(props)}
        dir="auto"
        maxLength={longestText}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
    </Labelled>
  );
}

type Options = readonly (readonly [value: string, label: string])[];

export function Pick({ options, ...props }: Field & { options: Options }) {
  const id = useId();
  return (
    <Labelled id={id} label={props.label} hint={props.hint} optional={props.optional}>
      <select id={id} value={props.value} onChange={(e) => props.onChange(e.currentTarget.value)}>
        {options.map(([value, label]) => (
          <option key={value} value={value} selected={value === props.value}>
            {label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** One of a few: all of them in sight. */
export function Choice(props: Field & { options: Options; inRow?: boolean }) {
  const name = useId();
  return (
    <fieldset class={props.inRow ? 'choice in-row' : 'choice'}>
      <legend>{props.label}</legend>
      {props.options.map(([value, label], at) => (
        <label key={value} class={value === props.value ? 'picked' : ''}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === props.value}
            required
            data-first={at === 0}
            onChange={() => props.onChange(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

export const Tick = (props: {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  hurt?: boolean;
  wrong?: string;
}) => (
  <label class={props.hurt ? 'tick hurt-tick' : 'tick'}>
    <input
      type="checkbox"
      ref={(field) => field?.setCustomValidity(props.wrong ?? '')}
      checked={props.checked}
      onChange={(event) => props.onChange(event.currentTarget.checked)}
    />
    <span>{props.label}</span>
  </label>
);

export const entriesOf = <Key extends string>(words: Readonly<Record<Key, string>>) =>
  Object.entries(words) as unknown as readonly (readonly [Key, string])[];

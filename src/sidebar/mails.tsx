// The mails of a complaint: where they are, what they say, and taking back what has not left.

import { restoreSent } from '../complaints/answering/pages/answer-draft.ts';
import type { ComplaintView, MailLine } from '../desk/call-results.ts';
import { twoDigits } from '../plain/dates.ts';
import { Button, Chip, Trouble } from './pieces/pieces.tsx';
import { actOnDesk } from './pieces/server.ts';
import { useNow, useShared } from './pieces/shared.ts';
import { uncut } from './pieces/uncut.tsx';
import type { Tone } from './pieces/urgency.ts';
import { useAction } from './pieces/use-action.ts';
import type { Words } from './pieces/words.ts';

interface Props {
  readonly view: ComplaintView;
  readonly reload: () => Promise<void>;
}

/** Those that can still be taken back. */
export function Leaving({ view, reload }: Props) {
  const { words } = useShared();
  const mails = view.mails.filter(({ canTakeBack }) => canTakeBack);
  if (mails.length === 0) return null;
  return (
    <section class="pending" aria-label={words.mails}>
      <ul class="mails">
        {mails.map((mail) => (
          <li key={mail.key}>
            <MailRow mail={mail} number={view.complaint.number} reload={reload} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const tones: Record<MailLine['state'], Tone> = {
  queued: 'waiting',
  'taken-back': 'calm',
  failed: 'late',
  uncertain: 'soon',
  sent: 'done',
};

interface RowProps {
  readonly mail: MailLine;
  readonly number: string;
  readonly reload: () => Promise<void>;
}

export function MailRow({ mail, number, reload }: RowProps) {
  const { words } = useShared();
  const now = useNow(1);
  return (
    <>
      <div class="mail-state">
        <Chip tone={tones[mail.state]} text={words.mailState[mail.state]} />
        {mail.state === 'queued' ? (
          <span class="quiet">{leaving(mail.leaves - now, words)}</span>
        ) : null}
        {mail.canTakeBack ? <TakeBack mail={mail} number={number} reload={reload} /> : null}
      </div>
      {mail.state === 'uncertain' || mail.state === 'failed' ? (
        <p class="notice gentle">{words.problems[`mail-${mail.state}`](number, mail.to)}</p>
      ) : null}
      <details>
        <summary dir="auto">
          <span>{uncut(mail.subject, number)}</span>
        </summary>
        <p class="quiet">{words.answerTo(mail.to)}</p>
        <p class="long mail-text" dir="auto">
          {mail.text}
        </p>
      </details>
    </>
  );
}

/** "leaves in 2:41", counting down; the clock then takes a moment to come by. */
function leaving(milliseconds: number, words: Words): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds <= 0) return words.leavesSoon;
  const rest = twoDigits(seconds % 60);
  return seconds < 3600
    ? words.leaves(`${Math.floor(seconds / 60)}:${rest}`)
    : words.leaves(words.time.span(seconds / 60));
}

function TakeBack({ mail, number, reload }: RowProps) {
  const { words, say } = useShared();
  const doing = useAction(
    `take-back/${mail.key}`,
    {},
    (id) => actOnDesk('takeBack', { id, key: mail.key }),
    () => {
      restoreSent(number, mail.text);
      say(words.takenBack);
      void reload();
    },
  );
  return (
    <>
      <Button busy={doing.busy} onPress={doing.submit}>
        {words.takeBack}
      </Button>
      {doing.failure ? <Trouble failure={doing.failure} /> : null}
    </>
  );
}

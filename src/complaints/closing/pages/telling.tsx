// How the customer hears how it ended: the mail as it will arrive, or the words to say.
import type { ComplaintView } from '../../../desk/call-results.ts';
import { CopyButton } from '../../../sidebar/pieces/copy.tsx';
import { entriesOf, Pick } from '../../../sidebar/pieces/fields.tsx';
import { LetterPaper } from '../../../sidebar/pieces/letter-paper.tsx';
import { MailPreview } from '../../../sidebar/pieces/mail-preview.tsx';
import { useShared } from '../../../sidebar/pieces/shared.ts';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import type { CallArguments } from '../../playbook-actions.ts';
import { decided } from '../words/decided.ts';
import { shown } from '../words/shown.ts';

/** What is typed of it. */
interface Ending {
  readonly justified: string;
  readonly result: string;
  readonly remedy: string;
  readonly reasons: string;
  /** '' = nobody has told them yet. */
  readonly how: string;
}

/** Refused, or granted only in part. */
export const needsReasons = (justified: string): boolean =>
  justified === 'no' || justified === 'part';

/** Praise, what was only noticed and history are not written about unasked. */
export function likelyWay({ canMail, complaint }: ComplaintView): string {
  const isQuiet = complaint.channel === 'noticed' || complaint.channel === 'import';
  return canMail && !isQuiet && complaint.purpose !== 'praise' ? 'mail' : '';
}

interface Props {
  readonly view: ComplaintView;
  readonly values: Ending;
  readonly onChange: (how: string) => void;
}

export function Telling({ view, values, onChange }: Props) {
  const text = textOf(view, values);
  return (
    <>
      <Way view={view} how={values.how} onChange={onChange} />
      {values.how === 'known' ? null : <Words view={view} how={values.how} text={text} />}
    </>
  );
}

function Way({ view, how, onChange }: WayProps) {
  const { words } = useShared();
  const say = useWords(shown).resolve;
  const ways = entriesOf(words.reach).filter(([way]) => way !== 'none' && way !== 'mail');
  return (
    <Pick
      label={say.how}
      value={how}
      options={[
        ...(view.canMail ? [['mail', say.byMail] as const] : []),
        ...ways.map(([way, name]) => [way, say.told(name)] as const),
        ...(view.complaint.lastTold === null ? [] : [['known', say.known] as const]),
        ['', say.later],
      ]}
      onChange={onChange}
    />
  );
}

interface WayProps extends Omit<Props, 'values'> {
  readonly how: string;
}

function Words({ view, how, text }: { view: ComplaintView; how: string; text: string }) {
  const { complaint, answerFrame } = view;
  const { before, after } = answerFrame;
  const subject = decided[complaint.language].subject(complaint.number);
  if (how === 'mail')
    return <MailPreview view={view} frame={{ ...answerFrame, subject }} text={text} />;
  if (how === 'letter')
    return <LetterPaper view={view} subject={subject} parts={[before, text, after]} />;
  return (
    <>
      <p class="notice long" lang={complaint.language} dir="auto">
        {text}
      </p>
      <CopyButton text={text} />
    </>
  );
}

/** As the desk writes it (closing.ts). */
function textOf({ complaint, otherRoutes }: ComplaintView, values: Ending): string {
  const justified = (values.justified || 'unknown') as Verdict;
  const isFinal = justified === 'yes' || complaint.purpose !== 'complaint';
  return decided[complaint.language].text({
    justified,
    result: values.result.trim(),
    remedy: values.remedy.trim(),
    reasons: needsReasons(justified) ? values.reasons.trim() : '',
    routes: isFinal ? '' : otherRoutes,
  });
}

type Verdict = CallArguments<'resolve'>['justified'] | 'unknown';

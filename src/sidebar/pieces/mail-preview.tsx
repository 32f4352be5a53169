// A mail exactly as the customer will see it.
import { shown } from '../../complaints/answering/words/shown.ts';
import type { ComplaintView } from '../../desk/call-results.ts';
import { useShared } from './shared.ts';
import { useWords } from './use-words.ts';

interface Props {
  readonly view: ComplaintView;
  readonly subject: string;
  /** Those that are '' are left out. */
  readonly parts: readonly string[];
}

export function MailPreview({ view, subject, parts }: Props) {
  const { words } = useShared();
  const { answerPreview } = useWords(shown);
  const { mail, language } = view.complaint;
  return (
    <section class="preview" aria-label={answerPreview}>
      <h2>{answerPreview}</h2>
      <div class="mail" lang={language}>
        <p class="quiet">{words.answerTo(mail)}</p>
        <p class="subject" dir="auto">
          {subject}
        </p>
        <p class="long" dir="auto">
          {parts.filter((part) => part !== '').join('\n\n')}
        </p>
      </div>
    </section>
  );
}

// A letter as it is printed: to whom, when, about what, and the words. The desk keeps nobody's street.
import { shown } from '../../complaints/answering/words/shown.ts';
import type { ComplaintView } from '../../desk/call-results.ts';
import { CopyButton } from './copy.tsx';
import { momentAt } from './moments.ts';
import { Button } from './pieces.tsx';
import { useWords } from './use-words.ts';
import { wordsOf } from './words.ts';

interface Props {
  readonly view: ComplaintView;
  readonly subject: string;
  /** Those that are '' are left out. */
  readonly parts: readonly string[];
}

export function LetterPaper({ view, subject, parts }: Props) {
  const { letter } = useWords(shown);
  const { name, company, language } = view.complaint;
  const to = [company, name].filter((line) => line !== '').join('\n');
  const text = parts.filter((part) => part !== '').join('\n\n');
  const on = dateOf(view);
  const whole = [to, on, subject, text].filter((part) => part !== '').join('\n\n');
  return (
    <section class="preview" aria-label={letter.preview}>
      <h2>{letter.preview}</h2>
      <div class="mail letter" lang={language}>
        <p class="long" dir="auto">
          {to}
        </p>
        <p class="letter-date">{on}</p>
        <p class="subject" dir="auto">
          {subject}
        </p>
        <p class="long" dir="auto">
          {text}
        </p>
      </div>
      <p class="quiet hint">{letter.address}</p>
      <div class="steps">
        <Button onPress={() => window.print()}>{letter.print}</Button>
        <CopyButton text={whole} />
      </div>
    </section>
  );
}

function dateOf({ now, zone, complaint: { language } }: ComplaintView): string {
  const today = momentAt(now, zone);
  return shown[language].letter.date(today.date.slice(0, 4), wordsOf[language].time.date(today));
}

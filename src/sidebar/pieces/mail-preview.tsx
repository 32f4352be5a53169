// A mail exactly as the customer will see it.
import { shown } from '../../complaints/answering/words/shown.ts';
import type { ComplaintView } from '../../desk/call-results.ts';
import { framed, type LetterFrame, type LetterPart } from '../../plain/framed.ts';
import { Fold } from './pieces.tsx';
import { useShared } from './shared.ts';
import { useWords } from './use-words.ts';

interface Props {
  readonly view: ComplaintView;
  readonly frame: LetterFrame;
  readonly text: string;
}

export function MailPreview({ view, frame, text }: Props) {
  const { words } = useShared();
  const { answerPreview } = useWords(shown);
  const { mail, language } = view.complaint;
  return (
    <section class="preview" aria-label={answerPreview}>
      <h2>{answerPreview}</h2>
      <div class="mail" lang={language}>
        <p class="quiet">{words.answerTo(mail)}</p>
        <p class="subject" dir="auto">
          {frame.subject}
        </p>
        <Fold look="body" shut="one-screen" of={text}>
          {framed(frame, text).map((part, at) => (
            <Part key={at} {...part} />
          ))}
        </Fold>
      </div>
    </section>
  );
}

const looks = { text: 'long', small: 'quiet', quote: 'long', link: 'link-in-mail' } as const;

/** The link leads a customer to their own form: for staff it is only words. */
function Part({ kind, text }: LetterPart) {
  const Box = (kind === 'quote' ? 'blockquote' : 'p') as 'p';
  return (
    <Box class={looks[kind]} dir="auto">
      {text}
    </Box>
  );
}

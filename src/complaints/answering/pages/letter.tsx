// A letter on paper: written as a mail is, printed or copied here, and recorded when somebody says that they sent it.

import type { ComplaintView } from '../../../desk/call-results.ts';
import { ActionForm } from '../../../sidebar/pieces/action-form.tsx';
import { LetterPaper } from '../../../sidebar/pieces/letter-paper.tsx';
import { actOnDesk } from '../../../sidebar/pieces/server.ts';
import { useAction } from '../../../sidebar/pieces/use-action.ts';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import { shown } from '../words/shown.ts';
import { Writing } from './answer.tsx';
import { blankAnswer, saidIn, textOf } from './answer-draft.ts';

interface Props {
  readonly view: ComplaintView;
  readonly done: () => void;
}

export function Letter({ view, done }: Props) {
  const say = useWords(shown);
  const { number } = view.complaint;
  const action = useAction(
    `${number}/letter`,
    blankAnswer(view.templates),
    (id, values) => actOnDesk('letter', { id, number, ...saidIn(values, view) }),
    done,
  );
  const { subject, before, after } = view.answerFrame;
  return (
    <ActionForm title={say.action.letter} action={action} save={say.letter.sent}>
      <Writing view={view} action={action} />
      <LetterPaper
        view={view}
        subject={subject}
        parts={[before, textOf(action.values, view), after]}
      />
    </ActionForm>
  );
}

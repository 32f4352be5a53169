// 03/04/2025: only a person knows.

import { Choice } from '../../../sidebar/pieces/fields.tsx';
import { useShared } from '../../../sidebar/pieces/shared.ts';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import { shown } from '../words/shown.ts';
import type { Changing } from './check.tsx';
import { longDate } from './long-date.ts';
import type { Question } from './scan.ts';

export function DateQuestion({ question, choices, change }: Changing & { question: Question }) {
  const { language } = useShared();
  const say = useWords(shown);
  const { field, heading, example } = question;
  const options = question.choices.map(
    ({ order, moment }) => [order, `${longDate(moment, language)} · ${say.orders[order]}`] as const,
  );
  return (
    <div class="notice gentle question">
      <Choice
        label={say.whichDate(example, heading)}
        value={choices.orders?.[field] ?? ''}
        options={options}
        onChange={(order) => change({ orders: { ...choices.orders, [field]: order } })}
      />
      <p class="hint">{say.whichDateHint}</p>
    </div>
  );
}

// To somebody else of the team.
import type { ComplaintView } from '../../../desk/call-results.ts';
import { OneChoice } from '../../../sidebar/pieces/one-choice.tsx';
import { actOnDesk } from '../../../sidebar/pieces/server.ts';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import { shown } from '../words/shown.ts';

export function HandOver({ view, done }: { view: ComplaintView; done: () => void }) {
  const { people, complaint } = view;
  const { number } = complaint;
  const say = useWords(shown);
  // Never to the person it is about (S113).
  const others = people.filter((name) => name !== complaint.owner && name !== complaint.about);
  if (others.length === 0) return <p class="notice">{say.handOver.nobodyElse}</p>;
  return (
    <OneChoice
      draft={`${number}/handOver`}
      title={say.action.handOver}
      label={say.handOver.to}
      options={others.map((name) => [name, name])}
      send={(id, to) => actOnDesk('handOver', { id, number, to })}
      done={done}
    />
  );
}

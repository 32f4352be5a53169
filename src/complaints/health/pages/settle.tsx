// What a person can do about a line of the health list. The others go by themselves once they are put right.
import type { Health } from '../../../desk/call-results.ts';
import { leads } from '../../../plain/people.ts';
import { Button, Trouble } from '../../../sidebar/pieces/pieces.tsx';
import { actOnDesk } from '../../../sidebar/pieces/server.ts';
import { useShared } from '../../../sidebar/pieces/shared.ts';
import { useAction } from '../../../sidebar/pieces/use-action.ts';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import { shown } from '../words/shown.ts';

type Problem = Health['problems'][number];

const aboutMails: readonly Problem['code'][] = ['mail-uncertain', 'mail-failed'];
const dismissable: readonly Problem['code'][] = [
  ...aboutMails,
  'response-set-aside',
  'answers-reckoned',
  'decision-forged',
  'customer-two',
  'customer-apart',
  'customer-same',
  'commit-failed',
  'history-changed',
];

export function Settle({ problem, reload }: { problem: Problem; reload: () => Promise<void> }) {
  const { me, say: tell } = useShared();
  const say = useWords(shown).problem;
  const { code, where } = problem;
  const doneWith = (what: 'dismiss' | 'again') => () => {
    tell(say.done[what]);
    void reload();
  };
  const drop = useAction(
    `dismiss/${code}/${where}`,
    {},
    (id) => actOnDesk('dismiss', { id, code, where }),
    doneWith('dismiss'),
  );
  const again = useAction(
    `again/${where}`,
    {},
    (id) => actOnDesk('sendAgain', { id, key: where }),
    doneWith('again'),
  );
  if (!leads(me) || !dismissable.includes(code)) return null;
  const failure = drop.failure ?? again.failure;
  return (
    <span class="settle">
      {aboutMails.includes(code) ? (
        <Button busy={again.busy} onPress={again.submit}>
          {say.again}
        </Button>
      ) : null}
      <Button busy={drop.busy} onPress={drop.submit}>
        {say.dismiss}
      </Button>
      {failure ? <Trouble failure={failure} /> : null}
    </span>
  );
}

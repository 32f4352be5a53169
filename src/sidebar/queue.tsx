// The first screen: find, log, and the complaints that need somebody, most urgent first.
import { useState } from 'preact/hooks';
import { shown as absence } from '../complaints/absence/words/shown.ts';
import { FloodNotice } from '../complaints/flood/pages/flood.tsx';
import { HealthLine } from '../complaints/health/pages/health.tsx';
import { shown as importing } from '../complaints/import/words/shown.ts';
import { Checklist } from '../complaints/opening/pages/checklist.tsx';
import { CopiedDesk } from '../complaints/set-up/pages/copied-desk.tsx';
import type { SetUpReport } from '../complaints/set-up/pages/set-up-report.tsx';
import type { Queue } from '../desk/call-results.ts';
import { leads } from '../plain/people.ts';
import { Filtered } from './filter.tsx';
import { FindField, Found, useFind } from './find.tsx';
import { askForAll, itemsOf, lists, More, type Tab, totalOf } from './more.tsx';
import { Button } from './pieces/pieces.tsx';
import { run } from './pieces/server.ts';
import { useShared } from './pieces/shared.ts';
import { useWords } from './pieces/use-words.ts';
import { browserLanguage, wordsOf } from './pieces/words.ts';

const tabs: readonly Tab[] = [...lists, 'all'];

/** The tab somebody chose last stays chosen when they come back. */
let lastTab: Tab | null = null;

const startingTab = (queue: Queue): Tab =>
  lastTab ?? (queue.mine.length === 0 && queue.me.role === null ? 'team' : 'mine');

interface Props {
  readonly queue: Queue;
  readonly reload: () => Promise<void>;
}

export function QueueScreen(props: Props) {
  return props.queue.asksSetUp ? <NoDesk /> : <Desk {...props} />;
}

function Desk({ queue, reload }: Props) {
  const [tab, setTab] = useState(() => startingTab(queue));
  const find = useFind();
  const choose = (next: Tab) => {
    lastTab = next;
    setTab(next);
  };
  return (
    <main class="queue">
      <h1 class="unseen" tabIndex={-1}>
        {queue.businessName}
      </h1>
      <FirstThings queue={queue} />
      <FindField find={find} />
      {queue.flood ? <FloodNotice flood={queue.flood} reload={reload} /> : null}
      <LogDoor queue={queue} />
      {find.text.trim() === '' ? (
        <>
          <Tabs queue={queue} tab={tab} choose={choose} />
          <Filtered
            items={itemsOf(queue, tab)}
            all={itemsOf(queue, 'all')}
            empty={<Empty queue={queue} tab={tab} />}
            onOpen={askForAll(queue, reload)}
          />
          <More key={tab} queue={queue} tab={tab} reload={reload} />
        </>
      ) : (
        <Found find={find} />
      )}
      <Doors queue={queue} />
      <HealthLine />
    </main>
  );
}

/** Before set-up there is nothing else to do, and nothing else to see. */
function NoDesk() {
  const { noDesk } = wordsOf[browserLanguage()];
  return (
    <main>
      <section class="no-desk" lang={browserLanguage()}>
        <h1 tabIndex={-1}>{noDesk.title}</h1>
        <p>{noDesk.text}</p>
        <Button look="filled" onPress={() => void run('showSetUp', {}).catch(() => {})}>
          {noDesk.go}
        </Button>
      </section>
    </main>
  );
}

function LogDoor({ queue }: { queue: Queue }) {
  const { words, go } = useShared();
  if (queue.notice !== '') return null;
  if (queue.me.role === null) return <Stranger queue={queue} />;
  return (
    <Button onPress={() => go({ name: 'log' })}>
      <span aria-hidden="true">＋</span> {words.log}
    </Button>
  );
}

/** Where nothing can be done no door leads anywhere. */
function Doors({ queue }: { queue: Queue }) {
  if (queue.notice !== '') return null;
  return (
    <>
      {queue.me.role === null ? null : <PosterDoor />}
      {queue.me.role === null || queue.people.length < 2 ? null : <AwayDoor />}
      <ImportDoor queue={queue} />
    </>
  );
}

/** Google opens it as a dialog over the sheet. */
function PosterDoor() {
  const { words } = useShared();
  return (
    <p class="doors">
      <Button look="link" onPress={() => void run('showPoster', {}).catch(() => {})}>
        {words.poster}
      </Button>
    </p>
  );
}

/** Of somebody who works alone nobody could stand in. */
function AwayDoor() {
  const { go } = useShared();
  const { door } = useWords(absence);
  return (
    <p class="doors">
      <Button look="link" onPress={() => go({ name: 'away' })}>
        {door}
      </Button>
    </p>
  );
}

/** What comes before any complaint: a copy's question, why nothing can be done, a new desk's checklist. */
function FirstThings({ queue }: { queue: Queue }) {
  const { go, say } = useShared();
  if (queue.asksCopy) {
    const answered = ({ notes = [], problems }: SetUpReport) => {
      go({ name: 'queue' });
      say([...notes, ...problems].join(' '));
    };
    return <CopiedDesk onAnswer={answered} />;
  }
  if (queue.notice !== '') return <p class="notice gentle">{queue.notice}</p>;
  return queue.checklist ? <Checklist list={queue.checklist} /> : null;
}

/** Only those who lead bring in history. */
function ImportDoor({ queue }: { queue: Queue }) {
  const { go } = useShared();
  const { open } = useWords(importing);
  if (!leads(queue.me)) return null;
  return (
    <p class="doors">
      <Button look="link" onPress={() => go({ name: 'import' })}>
        {open}
      </Button>
    </p>
  );
}

/** Why this person can do nothing. */
function Stranger({ queue }: { queue: Queue }) {
  const { words } = useShared();
  const { mail } = queue.me;
  if (mail === '')
    return <p class="notice">{words.problems['permission-missing']('userinfo.email', '')}</p>;
  return <p class="notice">{words.notInTeam(mail)}</p>;
}

function Tabs(props: { queue: Queue; tab: Tab; choose: (tab: Tab) => void }) {
  const { words } = useShared();
  return (
    <fieldset class="tabs">
      <legend class="unseen">{words.whichQueue}</legend>
      {tabs.map((tab) => (
        <button
          type="button"
          key={tab}
          aria-pressed={tab === props.tab}
          onClick={() => props.choose(tab)}
        >
          {words[tab]} <b>{totalOf(props.queue, tab)}</b>
        </button>
      ))}
    </fieldset>
  );
}

function Empty({ queue, tab }: { queue: Queue; tab: Tab }) {
  const { words } = useShared();
  const { empty } = words;
  return (
    <div class="empty">
      <span class="empty-sign" aria-hidden="true">
        ✓
      </span>
      <p>{tab === 'mine' ? empty.mine(totalOf(queue, 'team')) : empty[tab]}</p>
    </div>
  );
}

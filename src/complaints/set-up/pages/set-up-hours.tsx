// Set-up: opening hours, what is promised in them, and how to begin.

import { readHours, writtenHours } from '../../../plain/hours.ts';
import { Choice, entriesOf, Line, Text } from '../../../sidebar/pieces/fields.tsx';
import { Button } from '../../../sidebar/pieces/pieces.tsx';
import { useShared } from '../../../sidebar/pieces/shared.ts';
import { shown } from '../words/shown.ts';
import type { Section } from './set-up-page.tsx';

const friday = 4;

function wrongHours(typed: string, say: (typeof shown)['en']): string {
  const read = readHours(typed);
  if (!read) return say.openingWrong;
  return 'only' in read ? '' : say.openingEither(read.either.map(writtenHours).join(' / '));
}

export function Opening({ typed, change }: Section) {
  const { words } = useShared();
  const say = shown[typed.language];
  const { hours } = typed;
  const weekday = (day: number) =>
    words.time.weekday({ weekday: day + 1, month: 1, day: 1, hour: 0, minute: 0 });
  const set = (changed: number, value: string) =>
    change({ hours: hours.map((old, day) => (day === changed ? value : old)) });
  const monday = hours[0] ?? '';
  return (
    <section class="part">
      <h2>{say.opening}</h2>
      <p class="quiet hint">{say.openingHint}</p>
      <div class="days">
        {hours.map((value, day) => (
          <Line
            key={weekday(day)}
            label={weekday(day)}
            value={value}
            placeholder={say.closed}
            wrong={wrongHours(value, say)}
            onChange={(next) => set(day, next)}
          />
        ))}
      </div>
      <Button
        onPress={() => change({ hours: hours.map((old, day) => (day <= friday ? monday : old)) })}
      >
        {say.sameAsMonday}
      </Button>
    </section>
  );
}

export function Promised({ typed, change }: Section) {
  const say = shown[typed.language];
  return (
    <section class="part">
      <h2>{say.promises}</h2>
      <div class="two">
        <Line
          label={say.firstAnswer}
          value={typed.firstAnswerHours}
          required
          onChange={(firstAnswerHours) => change({ firstAnswerHours })}
        />
        <Line
          label={say.solve}
          value={typed.solveHours}
          required
          onChange={(solveHours) => change({ solveHours })}
        />
      </div>
      <p class="notice">{say.promisesHint(typed.firstAnswerHours)}</p>
    </section>
  );
}

/** What stands on the form where nothing else is written, in each language of the customers. */
function Proposed({ typed, me, privacy }: Section) {
  const say = shown[typed.language];
  if (typed.privacyText.trim() !== '') return null;
  const filled = (text: string): string =>
    text
      .replaceAll('{{business}}', typed.businessName.trim() || '…')
      .replaceAll('{{contact}}', typed.deskMail.trim() || me);
  return (
    <div class="proposed">
      <p class="quiet hint">{say.privacyProposed}</p>
      {typed.languages.map((language) => (
        <blockquote key={language} lang={language}>
          {filled(privacy[language])}
        </blockquote>
      ))}
    </div>
  );
}

export function Start({ isNew, ...section }: Section & { isNew: boolean }) {
  const { typed, change } = section;
  const say = shown[typed.language];
  return (
    <section class="part">
      <Text
        label={say.privacy}
        value={typed.privacyText}
        hint={say.privacyHint}
        optional
        onChange={(privacyText) => change({ privacyText })}
      />
      <Proposed {...section} />
      {isNew ? (
        <Choice
          label={say.start}
          value={typed.practise ? 'practise' : 'open'}
          options={entriesOf(say.starts)}
          onChange={(start) => change({ practise: start === 'practise' })}
        />
      ) : null}
    </section>
  );
}

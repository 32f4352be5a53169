// Set-up: who works here, and where.

import { entriesOf, Line, Pick, Text } from '../../../sidebar/pieces/fields.tsx';
import { Button } from '../../../sidebar/pieces/pieces.tsx';
import { shown } from '../words/shown.ts';
import { blankPerson, type TypedPerson } from './set-up-answers.ts';
import type { Section } from './set-up-page.tsx';

export function People({ typed, change }: Section) {
  const say = shown[typed.language];
  const { people } = typed;
  const put = (next: TypedPerson) =>
    change({ people: people.map((person) => (person.id === next.id ? next : person)) });
  return (
    <section class="part">
      <h2>{say.people}</h2>
      <p class="quiet hint">{say.peopleHint}</p>
      {people.map((person, at) => (
        <Person
          key={person.id}
          person={person}
          say={say}
          put={put}
          {...(at === 0
            ? {}
            : { remove: () => change({ people: people.filter((one) => one !== person) }) })}
        />
      ))}
      <Button onPress={() => change({ people: [...people, blankPerson('staff')] })}>
        <span aria-hidden="true">＋</span> {say.addPerson}
      </Button>
      <Text
        label={say.places}
        value={typed.places}
        hint={say.placesHint}
        optional
        onChange={(places) => change({ places })}
      />
    </section>
  );
}

interface PersonProps {
  readonly person: TypedPerson;
  readonly say: (typeof shown)['en'];
  readonly put: (person: TypedPerson) => void;
  readonly remove?: () => void;
}

function Person({ person, say, put, remove }: PersonProps) {
  return (
    <div class="person">
      <Line
        label={say.name}
        value={person.name}
        required={remove !== undefined}
        onChange={(name) => put({ ...person, name })}
      />
      <Line label={say.mail} value={person.mail} onChange={(mail) => put({ ...person, mail })} />
      <Pick
        label={say.role}
        value={person.role}
        options={entriesOf(say.roles)}
        onChange={(role) => put({ ...person, role: role as TypedPerson['role'] })}
      />
      <Line
        label={say.where}
        value={person.places}
        placeholder={say.everywhere}
        onChange={(places) => put({ ...person, places })}
      />
      {remove ? (
        <Button look="link" label={say.removePerson(person.name)} onPress={remove}>
          ✕
        </Button>
      ) : null}
    </div>
  );
}

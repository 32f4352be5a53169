// What people may ask of the desk and do to it, each declared once by its capability: what it takes, what it reads, who
// may, where it is offered, by what form, and what it does. The doors, the screens and the scripts' schemas follow.
import * as z from 'zod/mini';
import { longestLine, longestText } from '../plain/text.ts';
import type { Case } from './case.ts';
import type { Complaint } from './complaint.ts';
import type { Desk } from './desk.ts';
import type { Outcome, Refused } from './outcome.ts';
import type { Person } from './people.ts';
import { type Plan, planOf } from './plan.ts';
import type { TabName } from './tabs.ts';

export type Shape = Readonly<Record<string, z.ZodMiniType>>;
/** Arguments of this shape. */
export type Taken<S extends Shape> = keyof S extends never ? object : z.infer<z.ZodMiniObject<S>>;

/** Made anew for each call that asks: schemas that an idle clock never uses cost it nothing. */
export const line = (): z.ZodMiniType<string> => z.string().check(z.maxLength(longestLine));
export const text = (): z.ZodMiniType<string> => z.string().check(z.maxLength(longestText));
/** Made by the browser; the same id again answers `done` and changes nothing. */
export const id = (): z.ZodMiniType<string> => z.string().check(z.regex(/^[A-Za-z0-9-]{8,64}$/));
export const number = (): z.ZodMiniType<string> => z.string().check(z.maxLength(40));

/** Where a step stands on the complaint's screen: the large one on top, beside it, or folded away. */
export type Place = 'next' | 'beside' | 'folded';
/** How it is asked for: pressed and done, a sentence, a choice, or a page of its own. */
export type Form = 'at once' | 'one text' | 'one choice' | 'page';

export interface Offer {
  readonly desk: Desk;
  readonly complaint: Complaint;
  readonly person: Person;
}

/** Something a person does to one complaint. Besides what it takes it has an `id` and the complaint's `number`. */
export interface Action<S extends Shape = Shape, F extends Form = Form> {
  readonly takes: () => S;
  /** Besides what every action reads. */
  readonly reads?: readonly TabName[];
  readonly form: F;
  /** Archived complaints, too: it writes nothing on their rows. */
  readonly archivedToo?: true;
  /** undefined = not now, not for this person. */
  offered(offer: Offer): Place | undefined;
  does(c: Case, args: Taken<S>): Outcome;
  /** Of what is named otherwise than by a complaint's number: the number. */
  about?(args: Taken<S>): string;
}

export const action = <const S extends Shape, const F extends Form>(
  declared: Action<S, F>,
): Action<S, F> => declared;

export interface Actor {
  readonly mail: string;
  /** undefined = nobody of the Team. */
  readonly person: Person | undefined;
}

export interface Done {
  readonly plan: Plan;
  /** The same id was done before. */
  readonly again: boolean;
  readonly number: string;
}
export type Acted = Done | Refused;

/** Something a person does to the desk as a whole. */
export interface Act<S extends Shape = Shape> {
  readonly takes: () => S;
  /** Besides what every act reads. */
  readonly reads: readonly TabName[];
  /** These alone, and not what every act reads. */
  readonly only?: readonly TabName[];
  /** Customers with all that is known of them. */
  readonly wholeCustomers?: true;
  /** Of customers those alone who are known by what was said. */
  readonly looksUp?: true;
  /** Of the outbox the mails of the complaint that it is done to. */
  readonly outbox?: 'glance';
  /** Tabs that it appends to, besides the usual ones. */
  readonly headers?: readonly TabName[];
  /** It looks itself who asks; every other one is for members of the Team. */
  readonly forOthersToo?: true;
  does(desk: Desk, args: Taken<S>, actor: Actor): Acted;
  /** What the page is told besides that it is done. */
  tells?(after: Desk, done: Pick<Done, 'number'>, mail: string): object;
}

export const act = <const S extends Shape>(declared: Act<S>): Act<S> => declared;

export const actOfTeam = <const S extends Shape>(
  declared: Omit<Act<S>, 'does'> & {
    does(desk: Desk, args: Taken<S>, person: Person): Acted;
  },
): Act<S> => ({
  ...declared,
  does: (desk, args, { person }) =>
    person ? declared.does(desk, args, person) : { refused: 'not-in-team' },
});

/** Something that is only looked at. */
export interface Ask<S extends Shape = Shape, Answer = unknown> {
  readonly takes: () => S;
  readonly reads: readonly TabName[];
  /** With the complaint that is asked about wherever it stands, and what is archived of the same people. */
  readonly related?: true;
  /** What it looks for in the Archive: by keys (archive/archive.ts), and a piece of its rows besides. */
  archived?(desk: Desk, args: Taken<S>): WantedOfArchive;
  /** Of the outbox the mails of the complaint that is asked about. */
  readonly outbox?: 'glance';
  /** Of customers those alone who are known by what was said. */
  readonly looksUp?: true;
  answers(desk: Desk, args: Taken<S>, mail: string): Answer | Refused;
}

export interface WantedOfArchive {
  readonly keys: readonly string[];
  /** Before this 0-based row, or the last ones. */
  readonly piece?: { readonly before: number | undefined };
}

export const ask = <const S extends Shape, Answer>(declared: Ask<S, Answer>): Ask<S, Answer> =>
  declared;

/** An outcome as what was done. */
export const acted = (
  desk: Desk,
  outcome: Outcome,
  rest: Partial<Omit<Done, 'plan'>> = {},
): Acted =>
  'refused' in outcome
    ? outcome
    : { again: false, number: '', ...rest, plan: planOf(desk, [() => outcome.changes]) };

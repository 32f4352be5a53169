// Which actions need no page of their own: their arguments say so.
import type { ActionName, CallArguments } from '../../desk/calls.ts';

type Asked<Name extends ActionName> = Exclude<keyof CallArguments<Name>, 'id' | 'number'>;

/** Asks nothing: done when pressed. */
export type AtOnceAction = {
  [Name in ActionName]: [Asked<Name>] extends [never] ? Name : never;
}[ActionName];

/** Asks no more than a sentence. */
export type OneTextAction = Exclude<
  { [Name in ActionName]: Asked<Name> extends 'text' ? Name : never }[ActionName],
  AtOnceAction
>;

// What happens to forms by itself as time passes; the runtime calls it whenever the clock moved or a script looked.

import type { World } from '../world.ts';
import { editResponse } from './submit.ts';
import { settleTab } from './tab.ts';

/** Makes response tabs that are due, however often a script looks for them, and performs respondents' later edits. */
export function settleForms(world: World): void {
  for (const form of Object.values(world.forms)) {
    settleTab(world, form);
    const due = form.pendingEdits.filter((edit) => edit.at <= world.clock);
    if (due.length === 0) continue;
    form.pendingEdits = form.pendingEdits.filter((edit) => edit.at > world.clock);
    for (const edit of due) editResponse(world, form, edit.responseId, edit.answers);
  }
}

/** The next instant at which a form does something by itself: where a moving clock has to stop. */
export function nextFormInstant(world: World): number | null {
  const instants = [
    ...world.pendingEvents.map((event) => event.at),
    ...Object.values(world.forms).flatMap((form) => [
      ...form.pendingEdits.map((edit) => edit.at),
      ...(form.destination && form.destination.sheetId === null ? [form.destination.dueAt] : []),
    ]),
  ];
  return instants.length === 0 ? null : Math.min(...instants);
}

/** Takes the events that are due out of the world, oldest first. */
export function takeDueEvents(world: World) {
  const due = world.pendingEvents.filter((event) => event.at <= world.clock);
  world.pendingEvents = world.pendingEvents.filter((event) => event.at > world.clock);
  return due.sort((one, other) => one.at - other.at);
}

// What wakes the desk. Triggers belong to whoever made them, so only the installer has any.
const handlers = ['handleFormSubmit', 'handleEdit', 'handleClock'] as const;

export interface Installed {
  readonly uids: readonly string[];
  /** Google refused every five minutes: the clock runs once an hour. */
  readonly hourly: boolean;
}

/** Ours are made anew, so that however often it runs there is one of each. */
export function installTriggers(): Installed {
  removeTriggers();
  const spreadsheet = SpreadsheetApp.getActive();
  const clock = clockTrigger();
  const events = [
    ScriptApp.newTrigger('handleFormSubmit').forSpreadsheet(spreadsheet).onFormSubmit().create(),
    ScriptApp.newTrigger('handleEdit').forSpreadsheet(spreadsheet).onEdit().create(),
  ];
  const uids = [clock.trigger, ...events].map((trigger) => trigger.getUniqueId());
  return { uids, hourly: clock.hourly };
}

export function removeTriggers(): void {
  const own: readonly string[] = handlers;
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (own.includes(trigger.getHandlerFunction())) ScriptApp.deleteTrigger(trigger);
  }
}

function clockTrigger() {
  try {
    const trigger = ScriptApp.newTrigger('handleClock').timeBased().everyMinutes(5).create();
    return { trigger, hourly: false };
  } catch {
    // Whatever Google said, it may have made one.
    removeTriggers();
    return {
      trigger: ScriptApp.newTrigger('handleClock').timeBased().everyHours(1).create(),
      hourly: true,
    };
  }
}

/** Are the recorded triggers still there? */
export function triggersStand(uids: readonly string[]): boolean {
  const present = ScriptApp.getProjectTriggers().map((trigger) => trigger.getUniqueId());
  return uids.length === handlers.length && uids.every((uid) => present.includes(uid));
}

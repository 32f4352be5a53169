import { exception, type Host } from './bridge.ts';
import { makeClockTriggerBuilder, WeekDay } from './script-app-clock.ts';
import { makeConsent } from './script-app-consent.ts';
import { isText, makeEnum, needs } from './signature.ts';

const EventType = makeEnum('CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE');
const TriggerSource = makeEnum('SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR');

interface TriggerView {
  readonly uid: string;
  readonly handler: string;
  readonly event: keyof typeof EventType;
  readonly source: keyof typeof TriggerSource;
  readonly sourceId: string;
}

export class Trigger {
  readonly #view: TriggerView;
  constructor(view: unknown) {
    this.#view = view as TriggerView;
  }
  getUniqueId() {
    return this.#view.uid;
  }
  getHandlerFunction() {
    return this.#view.handler;
  }
  getEventType() {
    return EventType[this.#view.event];
  }
  getTriggerSource() {
    return TriggerSource[this.#view.source];
  }
  getTriggerSourceId() {
    return this.#view.sourceId || null;
  }
}

type Create = (wanted: object) => Trigger;

class TriggerBuilder {
  readonly #host: Host;
  readonly #handler: string;
  readonly #create: Create;
  constructor(host: Host, handler: string, create: Create) {
    this.#host = host;
    this.#create = create;
    this.#handler = handler;
  }
  forSpreadsheet(file: unknown) {
    const wanted = { handler: this.#handler, source: 'SPREADSHEETS', sourceId: fileId(file) };
    return eventBuilder(wanted, this.#create, {
      onOpen: 'ON_OPEN',
      onEdit: 'ON_EDIT',
      onChange: 'ON_CHANGE',
      onFormSubmit: 'ON_FORM_SUBMIT',
    });
  }
  forForm(file: unknown) {
    const wanted = { handler: this.#handler, source: 'FORMS', sourceId: fileId(file) };
    return eventBuilder(wanted, this.#create, {
      onOpen: 'ON_OPEN',
      onFormSubmit: 'ON_FORM_SUBMIT',
    });
  }
  timeBased() {
    return makeClockTriggerBuilder(this.#host, this.#handler, this.#create);
  }
}

export function makeScriptApp(host: Host, consentMethods: boolean): object {
  const create = (wanted: object) => new Trigger(host('ScriptApp.createTrigger', wanted));
  return {
    ...makeConsent(host, consentMethods),
    EventType,
    TriggerSource,
    WeekDay,
    newTrigger(...args: unknown[]) {
      needs('ScriptApp.newTrigger', args, isText);
      return new TriggerBuilder(host, String(args[0]), create);
    },
    ...triggerLists(host),
    getScriptId: () => host('ScriptApp.getScriptId'),
  };
}

/** A builder with one method an event, and `create`. */
function eventBuilder(
  wanted: object,
  create: (wanted: object) => Trigger,
  events: Readonly<Record<string, string>>,
): object {
  let chosen: string | undefined;
  const builder: Record<string, () => unknown> = {
    create: () => {
      if (!chosen) throw exception('The event type must be specified.');
      return create({ ...wanted, event: chosen });
    },
  };
  for (const [method, event] of Object.entries(events)) {
    builder[method] = () => {
      chosen = event;
      return builder;
    };
  }
  return builder;
}

function triggerLists(host: Host) {
  const list = () => (host('ScriptApp.getProjectTriggers') as unknown[]).map((v) => new Trigger(v));
  return {
    getProjectTriggers: list,
    getUserTriggers: (file: unknown) => {
      const id = fileId(file);
      return list().filter((trigger) => trigger.getTriggerSourceId() === id);
    },
    deleteTrigger(...args: unknown[]) {
      needs('ScriptApp.deleteTrigger', args, (value) => value instanceof Trigger);
      const [trigger] = args;
      if (trigger instanceof Trigger) host('ScriptApp.deleteTrigger', trigger.getUniqueId());
    },
  };
}

function fileId(file: unknown): string {
  if (typeof file === 'string') return file;
  if (file && typeof file === 'object' && 'getId' in file && typeof file.getId === 'function') {
    return String(file.getId());
  }
  return needs('ScriptApp.TriggerBuilder.forSpreadsheet', [file], isText) as never;
}

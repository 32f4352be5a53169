// Everything a person can do on the page, by name: what is said, and what happens.
import { z } from 'zod';
import { languages, shopKinds } from './protocol.ts';
import { bookOf, peopleOf } from './views.ts';
import type { Workbench } from './workbench.ts';

const whole = z.number().int();
const place = { as: z.string(), sheetId: whole, row: whole.min(1), column: whole.min(1) };
const area = { ...place, rows: whole.min(1), columns: whole.min(1) };
const lines = { as: z.string(), sheetId: whole, at: whole.min(1), count: whole.min(1).max(1000) };

interface Action {
  readonly schema: z.ZodType;
  /** Runs between two other changes; the clock takes its own turn. */
  readonly act: (workbench: Workbench, said: never) => unknown;
  readonly alone?: true;
}

function action<Shape extends z.ZodRawShape>(
  shape: Shape,
  act: (workbench: Workbench, said: z.output<z.ZodObject<Shape>>) => unknown,
): Action {
  return { schema: z.object(shape), act };
}

/** Takes its turns itself. */
const alone = (taken: Action): Action => ({ ...taken, alone: true });

const sheetActions = {
  type: action({ ...place, text: z.string() }, ({ google }, said) =>
    google.typeCell(said.as, said.sheetId, said.row, said.column, said.text),
  ),
  paste: action({ ...place, texts: z.array(z.array(z.string())) }, ({ google }, said) =>
    google.pasteCells(said.as, said.sheetId, said.row, said.column, said.texts),
  ),
  clear: action(area, ({ google }, { as, ...cells }) => google.clearCells(as, cells)),
  fillDown: action(area, ({ google }, { as, ...cells }) => google.fillDown(as, cells)),
  sort: action(
    { as: z.string(), sheetId: whole, column: whole.min(1), ascending: z.boolean() },
    ({ google }, said) => google.sortRange(said.as, said.sheetId, said.column, said.ascending),
  ),
  insertRows: action(lines, ({ google }, { as, sheetId, at, count }) =>
    google.insertRows(as, sheetId, at, count),
  ),
  deleteRows: action(lines, ({ google }, { as, sheetId, at, count }) =>
    google.deleteRows(as, sheetId, at, count),
  ),
  insertColumns: action(lines, ({ google }, { as, sheetId, at, count }) =>
    google.insertColumns(as, sheetId, at, count),
  ),
  deleteColumns: action(lines, ({ google }, { as, sheetId, at, count }) =>
    google.deleteColumns(as, sheetId, at, count),
  ),
  renameTab: action(
    { as: z.string(), sheetId: whole, title: z.string() },
    ({ google }, { as, sheetId, title }) => google.renameTab(as, sheetId, title),
  ),
  hideTab: action(
    { as: z.string(), sheetId: whole, hidden: z.boolean() },
    ({ google }, { as, sheetId, hidden }) => google.hideTab(as, sheetId, hidden),
  ),
  select: action(area, ({ google }, { as, sheetId, row, column, rows, columns }) => {
    const book = bookOf(google);
    const range = {
      sheetId,
      startRowIndex: row - 1,
      endRowIndex: row - 1 + rows,
      startColumnIndex: column - 1,
      endColumnIndex: column - 1 + columns,
    };
    book.selections = { ...book.selections, [as]: range };
  }),
};

const scriptActions = {
  open: action({ as: z.string() }, ({ google }, { as }) => google.openSpreadsheet(as)),
  menu: action({ as: z.string(), functionName: z.string() }, ({ google }, said) => {
    const { status, error } = google.clickMenu(said.as, said.functionName);
    if (status !== 'completed') throw new Error(error?.message ?? status);
  }),
  call: action(
    { as: z.string(), functionName: z.string(), args: z.array(z.unknown()) },
    ({ google }, { as, functionName, args }) => google.call(functionName, args, { as }),
  ),
  closePanel: action({ as: z.string() }, ({ google }, { as }) => {
    delete google.world.panels[as];
  }),
};

const outsideActions = {
  submit: action(
    {
      formId: z.string(),
      answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
    },
    ({ google }, { formId, answers }) => google.submitForm(formId, answers),
  ),
  advance: alone(
    action({ to: whole }, (workbench, { to }) => {
      const year = 366 * 86_400_000;
      if (to < workbench.google.now) throw new Error('The clock only moves forward.');
      return workbench.advance(Math.min(to, workbench.google.now + year));
    }),
  ),
  stop: alone(action({}, (workbench) => workbench.stop())),
  show: alone(
    action({ kind: z.enum(shopKinds), language: z.enum(languages) }, (workbench, name) =>
      workbench.show(name),
    ),
  ),
  reset: alone(action({}, (workbench) => workbench.reset())),
};

export const actions = { ...sheetActions, ...scriptActions, ...outsideActions };
export type ActionName = keyof typeof actions;

export const isAction = (name: string): name is ActionName => Object.hasOwn(actions, name);

export async function perform(
  workbench: Workbench,
  name: ActionName,
  body: unknown,
): Promise<unknown> {
  const { schema, act, alone } = actions[name] as Action;
  const said = schema.parse(body) as never;
  if (alone) return act(workbench, said);
  return workbench.inTurn(() => {
    refuseStranger(workbench, said);
    try {
      return act(workbench, said);
    } finally {
      // What failed may have left something behind, at least an execution.
      if (!isMute(workbench, name)) workbench.changed();
    }
  });
}

/** A sidebar asks every few seconds what is selected: nothing that anybody would have to hear of. */
function isMute({ google }: Workbench, name: ActionName): boolean {
  const { totalCalls, status } = google.lastExecution ?? {};
  return name === 'select' || (name === 'call' && totalCalls === 0 && status === 'completed');
}

/** Nobody speaks for somebody who does not have the spreadsheet. */
function refuseStranger({ google }: Workbench, { as }: { as?: string }): void {
  if (as === undefined || peopleOf(google).some(({ mail }) => mail === as)) return;
  throw new Error(`${as} does not have this spreadsheet.`);
}

// The host's side of SpreadsheetApp.Ui: there only where somebody has the sheet open.
import type { MenuItemView } from '../../types.ts';
import { type Caller, GoogleError, type Handler, type Service } from './service.ts';

const SCOPES = ['https://www.googleapis.com/auth/script.container.ui'];

function checkOpen({ kind, world }: Caller): void {
  if (kind === 'trigger' || !world.options.bound) {
    throw new GoogleError('Cannot call SpreadsheetApp.getUi() from this context.');
  }
}

function panel(kind: 'sidebar' | 'dialog'): Handler {
  return {
    counted: true,
    scopes: SCOPES,
    needsFullAuth: true,
    run: ({ world, user }, title, html) => {
      world.panels[user] = { kind, title: String(title), html: String(html) };
    },
  };
}

/** A person who was told of no answer presses OK where there is nothing else, and closes the rest. */
function asking(kind: 'alert' | 'prompt'): Handler {
  return {
    counted: true,
    scopes: SCOPES,
    needsFullAuth: true,
    run: (caller, question) => {
      const { world, user } = caller;
      const { title, text, buttons } = question as { title: string; text: string; buttons: string };
      world.uiMessages.push({ user, kind, title, text });
      freeLocks(caller);
      const button = buttons === 'OK' ? 'OK' : 'CLOSE';
      return world.uiAnswers.shift() ?? { button, text: '' };
    },
  };
}

/** A question suspends the script, and its locks are gone. */
function freeLocks({ world, executionId }: Caller): void {
  for (const [name, holder] of Object.entries(world.locks)) {
    if (holder === executionId) delete world.locks[name];
  }
}

export const uiHandlers: Service = {
  'SpreadsheetApp.getUi': { counted: false, inNone: true, run: checkOpen },
  'Ui.addMenu': {
    counted: true,
    inNone: true,
    run: ({ world, user }, menu) => {
      world.menus[user] = [...(world.menus[user] ?? []), menu as MenuItemView];
    },
  },
  'Ui.showSidebar': panel('sidebar'),
  'Ui.showModalDialog': panel('dialog'),
  'Ui.alert': asking('alert'),
  'Ui.prompt': asking('prompt'),
};

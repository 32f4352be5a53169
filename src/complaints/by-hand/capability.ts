// What people do in the sheet itself, and asking for help from where they stand (S106).
import { action, text } from '../../desk/action.ts';
import type { Capability } from '../../desk/capability.ts';
import { isOpen } from '../../plain/status.ts';
import { askForHelp } from './ask-for-help.ts';

export const byHand = {
  actions: {
    help: action({
      takes: () => ({ text: text() }),
      form: 'one text',
      offered: ({ complaint }) => (isOpen(complaint) ? 'beside' : undefined),
      does: askForHelp,
    }),
  },
  byHand: { phone: { help: (c, note) => askForHelp(c, { text: note }) } },
} as const satisfies Capability;

import { choices } from './sheet-choices.ts';
import { formerHeaders, headers } from './sheet-headers.ts';
import { settings } from './sheet-settings.ts';

/** What stands in the sheet itself: tab titles, headers, the words of every drop-down, the Settings tab. */
export const sheet = {
  tabs: {
    complaints: 'Complaints',
    team: 'Team',
    hours: 'Hours',
    rules: 'Rules',
    touchpoints: 'Touchpoints',
    settings: 'Settings',
    outbox: 'Outbox',
    log: 'Log',
    archive: 'Archive',
    logArchive: 'Log archive',
    state: 'State',
    index: 'Index',
  },
  headers,
  formerHeaders,
  choices,
  settings,
  yes: 'Yes',
  no: 'No',
  /** Monday first. */
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  /** In the Hours tab, a day without opening hours. */
  closed: 'closed',
  /** Said by Google when somebody edits what only the desk should write. */
  protection: {
    warning: 'Redress writes here. Edit the white cells; anything else may be put back.',
    kept: 'Redress keeps this tab. Only the person who runs the desk may change it.',
  },
  doHelp:
    'Choose what you did. The desk carries it out within a minute and empties this cell. To log a new complaint, write on the first empty row what the customer said.',
  noteHelp:
    'What belongs to what you choose in the column beside it: what you told the customer, what you need help with, the score. It waits here until you choose.',
  countedHelp: 'Counted each night, the Archive included.',
  newRowHelp:
    'On an empty row, write what the customer said, and who they are if you know. A few minutes later it is a complaint with its number.',
  /** Behind year, month and day where a date is written in that order; English has none. */
  dateSigns: '',
  dayHelp: 'A weekday, or a date such as 2026-12-25.',
};

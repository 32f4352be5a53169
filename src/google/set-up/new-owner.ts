// Who a desk belongs to: a copy becomes a desk of its own or stays a copy, and a business owner takes over from whoever left.

import { said as openingSaid } from '../../complaints/opening/words/said.ts';
import { answerCopyArguments } from '../../complaints/set-up/set-up.ts';
import { said as setUpSaid } from '../../complaints/set-up/words/said.ts';
import { personWithMail } from '../../desk/people.ts';
import type { State } from '../../desk/state.ts';
import { type TabName, tabNames } from '../../desk/tabs.ts';
import { words } from '../../desk/words.ts';
import type { Language } from '../../language/languages.ts';
import { ifAllowed, ownMail } from '../permissions.ts';
import { readersLanguage } from '../readers-language.ts';
import { forgetAll, recordedTabs } from '../sheet/forget-rows.ts';
import { settingsOf } from '../sheet/settings-rows.ts';
import { sheetsService } from '../sheet/sheets-service.ts';
import { stateOf } from '../sheet/state-rows.ts';
import { checkedRowsOf } from '../sheet/table-rows.ts';
import { asAllowed, nothing } from './as-allowed.ts';
import { completeDesk, type SetUpResult } from './complete-desk.ts';
import { isPresent, type Present, tabsPresent } from './make-tabs.ts';
import {
  batchUpdate,
  type Request,
  readOwnTabs,
  readState,
  recordState,
  stateRows,
  type Tables,
  valueRequests,
} from './own-tabs.ts';
import { ourTabs } from './response-tab.ts';
import { locked, refusal, stopped } from './set-up.ts';
import { isWhole } from './steps.ts';
import { installTriggers, removeTriggers } from './triggers.ts';

interface Found {
  readonly spreadsheetId: string;
  readonly person: string;
  readonly present: Present;
  readonly tables: Tables;
  readonly state: State;
  readonly language: Language;
}

/** Only while a desk stands here with its memory. */
function onDesk(reads: readonly TabName[], decide: (found: Found) => SetUpResult): SetUpResult {
  const reader = readersLanguage();
  const say = setUpSaid[reader];
  const work = (): SetUpResult => {
    const spreadsheetId = SpreadsheetApp.getActive().getId();
    const present = tabsPresent(spreadsheetId);
    if (!isPresent(present, 'state')) return stopped(say.problems.stateGone);
    const names = [...reads, 'settings', 'state'] as const;
    const tables = readOwnTabs(
      spreadsheetId,
      names.filter((name) => isPresent(present, name)),
    );
    const { state } = stateOf(tables.get('state'));
    const { language } = settingsOf(tables.get('settings')).settings;
    const person = ownMail();
    if (person === '') return nothing;
    return decide({ spreadsheetId, person, present, tables, state, language });
  };
  return asAllowed(reader, () => locked(say, work));
}

export function answerCopy(json: unknown): SetUpResult {
  const parsed = answerCopyArguments().safeParse(json);
  if (!parsed.success) {
    return refusal('bad-arguments', setUpSaid[readersLanguage()].problems.answers('choice'));
  }
  const { choice } = parsed.data;
  return onDesk(choice === 'new' ? recordedTabs : [], (found) => {
    const { spreadsheetId, state, language } = found;
    if (choice === 'new' && isHalfNew(found)) return completeDesk(spreadsheetId, true);
    if (state.spreadsheetId === spreadsheetId)
      return refusal('no-copy', words[language].refusals['no-copy']);
    if (choice === 'new') return newDesk(found);
    recordState(spreadsheetId, { justCopy: spreadsheetId });
    return {
      ...stopped(''),
      done: true,
      problems: [],
      notes: [openingSaid[language].copy.justCopy],
    };
  });
}

/** It died after the commit that made it a desk, and whoever pressed presses again. */
const isHalfNew = ({ spreadsheetId, person, state }: Found): boolean =>
  state.spreadsheetId === spreadsheetId && state.installer === person && !isWhole(state.setUp);

/** What was recordedTabs belongs to the other desk. What the firm decided stays; forms are made anew, for these have answers. */
function newDesk({ spreadsheetId, person, present, tables, state, language }: Found): SetUpResult {
  const table = tables.get('state');
  const secret = `${Utilities.getUuid()}${Utilities.getUuid()}`;
  const { version } = state;
  // Protections of the other desk name its people.
  const undressed = { ...state.undressed, tabs: tabNames.map((tab) => ({ tab, columns: [] })) };
  const fresh = { spreadsheetId, installer: person, secret, version, undressed };
  const rows = stateRows({ ...fresh, setUp: ['tabs'] });
  const values = Object.fromEntries(rows.map(({ key, value }) => [key, value]));
  batchUpdate(spreadsheetId, [
    ...forgetAll(tables),
    ...(table ? valueRequests(table, values) : []),
  ]);
  const old = state.forms.flatMap(({ sheetId }) => present.get(sheetId) ?? []);
  const notes = old.length > 0 ? [openingSaid[language].copy.made(old.join(', '))] : [];
  return { ...completeDesk(spreadsheetId, true), notes };
}

/** The triggers of whoever left end by themselves: State does not name them. */
export const takeOver = (): SetUpResult => onDesk(['team'], takenOver);

function takenOver(found: Found): SetUpResult {
  const { spreadsheetId, person, tables, state, language } = found;
  if (state.spreadsheetId !== spreadsheetId)
    return refusal('desk-copied', setUpSaid[language].problems.copied);
  const role = personWithMail(checkedRowsOf('team', tables.get('team')).items, person)?.role;
  const isMine = state.installer === person;
  if (!isMine && role !== 'principal')
    return refusal('not-yours', openingSaid[language].takeOver.notYours);
  // Nobody else would be there to wake the desk.
  if (!isMine && !ifAllowed('script.scriptapp', () => ScriptApp.getProjectTriggers()))
    return nothing;
  if (!isMine && !handedOver(found)) {
    removeTriggers();
    return refusal('not-yours', openingSaid[language].takeOver.protected(state.installer));
  }
  return completeDesk(spreadsheetId, true);
}

/** In one commit with the protected tabs: whoever may not write there cannot run a desk. */
function handedOver({ spreadsheetId, person, state }: Found): boolean {
  const protections = protectionsFor(spreadsheetId, state.installer, person);
  const triggers = [...installTriggers().uids];
  try {
    recordState(spreadsheetId, { installer: person, triggers }, protections);
    return true;
  } catch (error) {
    console.warn(`take-over refused: ${error instanceof Error ? error.name : 'error'}`);
    // After an error it may have been applied: triggers of a desk that is theirs by now must stay.
    return readState(spreadsheetId).installer === person;
  }
}

/** Whoever runs the desk writes in the protected tabs. */
function protectionsFor(spreadsheetId: string, before: string, person: string): Request[] {
  const fields =
    'sheets(properties.sheetId,protectedRanges(protectedRangeId,warningOnly,editors.users))';
  const { sheets = [] } = sheetsService().Spreadsheets.get(spreadsheetId, { fields });
  return sheets
    .filter(({ properties }) => ourTabs.has(properties?.sheetId ?? 0))
    .flatMap(({ protectedRanges = [] }) => protectedRanges)
    .filter(({ warningOnly }) => warningOnly !== true)
    .map(({ protectedRangeId, editors }) => {
      const others = (editors?.users ?? []).filter((user) => user !== before && user !== person);
      const protectedRange = { protectedRangeId, editors: { users: [person, ...others] } };
      return { updateProtectedRange: { protectedRange, fields: 'editors' } } as Request;
    });
}

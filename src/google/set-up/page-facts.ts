// What the set-up page shows first: what is set already, else what can be known; and what stands in this spreadsheet.

import { said as intakeSaid } from '../../complaints/intake/words/said.ts';
import { SetUp, type SetUpFacts, setUpDefaults } from '../../complaints/set-up/set-up.ts';
import { personWithMail } from '../../desk/people.ts';
import { defaultSettings } from '../../desk/policy.ts';
import type { State } from '../../desk/state.ts';
import { languages } from '../../language/languages.ts';
import { lackSentences } from '../lack-sentences.ts';
import { setUpTrouble } from '../memory.ts';
import { consent, ownMail } from '../permissions.ts';
import { readersLanguage } from '../readers-language.ts';
import { settingsOf } from '../sheet/settings-rows.ts';
import { checkedRowsOf } from '../sheet/table-rows.ts';
import { isPresent, tabsPresent } from './make-tabs.ts';
import { readOwnTabs, readState } from './own-tabs.ts';
import { isWhole } from './steps.ts';
import { whatHappened } from './what-happened.ts';

type Situation = Omit<SetUpFacts, 'lacks' | 'link' | 'privacy'>;

export function setUpPageFacts(): SetUpFacts {
  const lack = consent();
  const closed = lack.missing.some((one) => one === 'spreadsheets' || one === 'userinfo.email');
  const facts = closed ? nobodys() : situationNow();
  const lacks = lackSentences({ ...lack, url: '' }, facts.answers.language);
  return { ...facts, lacks, link: lack.url, privacy: proposedPrivacy() };
}

/** As the forms will show it, where set-up is told no other. */
const proposedPrivacy = (): SetUpFacts['privacy'] =>
  Object.fromEntries(
    languages.map((language) => {
      const { purpose, privacy } = intakeSaid[language].form;
      const rest = privacy('{{business}}', '{{contact}}', defaultSettings.eraseAfterMonths);
      return [language, `${purpose}\n\n${rest}`];
    }),
  ) as SetUpFacts['privacy'];

function nobodys(): Situation {
  const language = readersLanguage();
  const answers = SetUp().parse({ ...setUpDefaults(), language, languages: [language] });
  return { me: '', installer: '', mayTakeOver: false, situation: 'no-consent', answers };
}

function situationNow(): Situation {
  const spreadsheet = SpreadsheetApp.getActive();
  const spreadsheetId = spreadsheet.getId();
  const me = ownMail();
  const present = tabsPresent(spreadsheetId);
  const nobody = { me, installer: '', mayTakeOver: false };
  if (!isPresent(present, 'settings')) {
    return { ...nobody, ...history(), situation: 'new', answers: proposed(spreadsheet, me) };
  }
  const names = (['settings', 'team'] as const).filter((name) => isPresent(present, name));
  const tables = readOwnTabs(spreadsheetId, names);
  const { settings } = settingsOf(tables.get('settings'));
  const answers = SetUp().parse({ ...setUpDefaults(), ...settings });
  if (!isPresent(present, 'state')) return { ...nobody, situation: 'no-memory', answers };
  const state = readState(spreadsheetId);
  const isMine = state.installer === me;
  const role = personWithMail(checkedRowsOf('team', tables.get('team')).items, me)?.role;
  return {
    ...(isMine ? history(state) : {}),
    me,
    answers: { ...answers, practise: state.practising },
    installer: state.installer,
    mayTakeOver: !isMine && role === 'principal',
    situation: situationOf(state, spreadsheetId, isMine),
  };
}

function situationOf(
  { spreadsheetId: home, justCopy }: State,
  spreadsheetId: string,
  isMine: boolean,
): SetUpFacts['situation'] {
  if (home === spreadsheetId) return isMine ? 'again' : 'run-by';
  return justCopy === spreadsheetId ? 'just-copy' : 'copy';
}

function history(state?: State): Pick<SetUpFacts, 'stopped' | 'happened'> {
  const trouble = setUpTrouble.read();
  if (!trouble && !state) return {};
  const isStopped = trouble !== null && !(state && isWhole(state.setUp));
  return { ...(isStopped ? { stopped: true } : {}), happened: whatHappened(state) };
}

function proposed(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, me: string): SetUp {
  const language = readersLanguage();
  return SetUp().parse({
    ...setUpDefaults(),
    language,
    languages: [language],
    zone: spreadsheet.getSpreadsheetTimeZone(),
    deskMail: me,
  });
}

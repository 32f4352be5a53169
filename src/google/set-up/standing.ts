// Does what set-up made still stand? Only the installer can look: triggers and forms are that account's own.
import type { Settings } from '../../complaints/policy.ts';
import type { FormLink, State } from '../../complaints/state.ts';
import { words } from '../sheet/cells.ts';
import { isPublished } from './forms.ts';
import { triggersStand } from './triggers.ts';

/** What does not, in the desk's language. */
export function standingProblems(state: State, settings: Settings): string[] {
  const say = words[settings.language].setUp.problems;
  const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
  return [
    ...(triggersStand(state.triggers) ? [] : [say.triggersGone]),
    ...(zone === settings.zone ? [] : [say.zoneDiffers(zone, settings.zone)]),
    ...state.forms.flatMap((link) => formProblems(link, settings)),
  ];
}

function formProblems(link: FormLink, { language, businessName }: Settings): string[] {
  const say = words[language].setUp.problems;
  const name = words[link.language].setUp.formName[link.purpose](businessName);
  try {
    const form = FormApp.openById(link.formId);
    const titles = form.getItems().map((item) => item.getTitle());
    const lost = Object.values(link.questions).filter((title) => !titles.includes(title));
    return [
      ...(isPublished(form) ? [] : [say.unpublished(name)]),
      ...(isLinked(link) ? [] : [say.responseTab(name)]),
      ...lost.map((title) => say.questionGone(name, title)),
    ];
  } catch {
    return [say.formGone(name)];
  }
}

const isLinked = (link: FormLink): boolean =>
  SpreadsheetApp.getActive()
    .getSheets()
    .some(
      (sheet) =>
        sheet.getSheetId() === link.sheetId && sheet.getFormUrl()?.includes(`/${link.formId}/`),
    );

// The privacy notice at the end of a complaint form: a heading with text, and no question. The description says where it is.
import { said } from '../../complaints/intake/words/said.ts';
import type { Language } from '../../language/languages.ts';

type Form = GoogleAppsScript.Forms.Form;
type Notice = GoogleAppsScript.Forms.SectionHeaderItem;

const noticeOn = (form: Form, language: Language): Notice | undefined =>
  form
    .getItems(FormApp.ItemType.SECTION_HEADER)
    .find((item) => item.getTitle() === said[language].form.privacyTitle)
    ?.asSectionHeaderItem();

export const noticeTextOn = (form: Form, language: Language): string | undefined =>
  noticeOn(form, language)?.getHelpText();

/** Into the one that stands there, or a new one behind all questions. */
export function writeNotice(form: Form, language: Language, text: string): void {
  const notice = noticeOn(form, language) ?? newNotice(form, said[language].form.privacyTitle);
  notice.setHelpText(text);
}

/** Without its title nobody would know it again: then there is none. */
function newNotice(form: Form, title: string): Notice {
  const notice = form.addSectionHeaderItem();
  try {
    return notice.setTitle(title);
  } catch (error) {
    form.deleteItem(notice.getIndex());
    throw error;
  }
}

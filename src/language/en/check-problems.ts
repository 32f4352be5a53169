/** What *Check the desk* and the night find: what is wrong, and what to do. */
export const checkProblems = {
  'triggers-missing': (_where: string, _detail: string) =>
    'The clock or a trigger is missing, so nothing happens by itself. Choose Redress > Set up the desk; it puts them back.',
  'form-gone': (where: string, _detail: string) =>
    `The form “${where}” cannot be opened by the account that runs the desk. Bring it back from the bin of Google Drive, or have it shared with that account. What came in stays.`,
  'form-closed': (where: string, _detail: string) =>
    `The form “${where}” takes no answers. Choose Redress > Set up the desk, or open it in Google Forms and press Publish.`,
  'set-up-unfinished': (_where: string, _detail: string) =>
    'Set-up has not ended. Choose Redress > Set up the desk; its page can copy what happened for whoever looks after the script.',
  'looks-refused': (where: string, _detail: string) =>
    `Google did not take: ${where}. The desk works without. Set up the desk tries it once more; after that nobody is told any more.`,
  'form-signs-in': (where: string, _detail: string) =>
    `The form “${where}” asks customers to sign in. Open it in Google Forms: Published > Manage > Responders: Anyone with the link, and Settings > Responses: nothing that restricts.`,
  'answers-reckoned': (where: string, detail: string) =>
    `${where}: Google made a number or a date of an answer, and what was written was not found in the form: ${detail}. Please look there yourself.`,
  'form-unlinked': (where: string, _detail: string) =>
    `The form “${where}” is no longer linked to this sheet. Choose Redress > Set up the desk; it links it again, and what came in meanwhile is taken in once.`,
  'answers-not-text': (where: string, _detail: string) =>
    `In the tab ${where} Google would make numbers and dates of what customers write. Choose Redress > Set up the desk; it sets the columns to plain text.`,
  'calendar-wrong': (_where: string, _detail: string) =>
    'This Google reckons time zones or languages differently than it should: deadlines may be wrong. Please tell whoever looks after the script.',
};

/** What *Check the desk* and the night find: what is wrong, and what to do. */
export const checkProblems = {
  'triggers-missing': (_where: string, _detail: string) =>
    'The clock or a trigger is missing, so nothing happens by itself. Choose Redress > Set up the desk; it puts them back.',
  'form-gone': (where: string, _detail: string) =>
    `The form “${where}” cannot be opened by the account that runs the desk. Bring it back from the bin of Google Drive, or have it shared with that account. What came in stays.`,
  'form-closed': (where: string, _detail: string) =>
    `The form “${where}” takes no answers. Choose Redress > Set up the desk, or open it in Google Forms and press Publish.`,
  'form-unlinked': (where: string, _detail: string) =>
    `The form “${where}” is no longer linked to this sheet. Choose Redress > Set up the desk; it links it again, and what came in meanwhile is taken in once.`,
  'answers-not-text': (where: string, _detail: string) =>
    `In the tab ${where} Google would make numbers and dates of what customers write. Choose Redress > Set up the desk; it sets the columns to plain text.`,
  'calendar-wrong': (_where: string, _detail: string) =>
    'This Google reckons time zones or languages differently than it should: deadlines may be wrong. Please tell whoever looks after the script.',
};

// What only a live account can tell: the product must live with either answer.

export interface Unknowns {
  /** A respondent's edit tells the changed answers, tells all, rewrites the row in silence, or stays in the form. */
  formEdits: 'changed' | 'whole' | 'silent' | 'form only';
  /** Are blanks at the end of an event's values left out? */
  trimmedValues: boolean;
  /** Does an answer column formatted as plain text keep `0123`? */
  plainTextAnswers: boolean;
  /** Does the time in a response tab have the milliseconds of the form's own? */
  stampMilliseconds: boolean;
  /** Builtins of ES2021 and later, and Intl.Segmenter. */
  newBuiltins: boolean;
  /** What FormApp.create makes when nobody says. */
  formsStartPublished: boolean;
  /** Form.setPublished and isPublished, which the type package does not have. */
  publishingMethods: boolean;
  /** Whom does a new form of an organisation answer to? Until a script says otherwise, or always, only to its people. */
  formsNeedSignIn: 'no' | 'until told' | 'always';
  /** Form.requiresLogin and setRequireLogin. */
  signInMethods: boolean;
  /** Is what looks like a comment inside a template literal of a page stripped? */
  strippedTemplates: boolean;
  /** What came with consent one by one: requireScopes, requireAllScopes, getAuthorizedScopes. */
  consentMethods: boolean;
  /** Who did not grant the e-mail scope: is their address blank, or does asking for it throw? */
  ungrantedMailIsBlank: boolean;
  /** Is the tab of a form's responses a table, whose columns have types? */
  responseTabIsTable: boolean;
  /** May a script give such a column the type TEXT, so that answers stay as they were typed? */
  typedColumnsRetype: boolean;
}

/** The unkind answer where there is one. */
export const UNKNOWN: Unknowns = {
  formEdits: 'changed',
  trimmedValues: true,
  plainTextAnswers: true,
  stampMilliseconds: false,
  newBuiltins: false,
  formsStartPublished: false,
  publishingMethods: true,
  formsNeedSignIn: 'until told',
  signInMethods: true,
  strippedTemplates: true,
  consentMethods: false,
  ungrantedMailIsBlank: false,
  responseTabIsTable: true,
  typedColumnsRetype: false,
};

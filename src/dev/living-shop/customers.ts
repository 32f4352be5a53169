// What customers do: fill a form, or follow a link of a mail and fill what it opens.

import type { Description } from '../desk/folder.ts';
import type { LocalGoogle } from '../google/local-google.ts';
import type { FormView } from '../google/types.ts';
import type { Filled } from './script.ts';

export class Customers {
  readonly #google: LocalGoogle;
  readonly #forms: Description['forms'];

  constructor(google: LocalGoogle, { forms }: Description) {
    this.#google = google;
    this.#forms = forms;
  }

  fill(purpose: string, { language, ...filled }: Filled): void {
    const form = this.#forms.find((each) => each.purpose === purpose && each.language === language);
    const view = this.#google.forms.find(({ formId }) => formId === form?.formId);
    if (!view) throw new Error(`There is no form in ${language}`);
    this.#submit(view, filled);
  }

  /** The newest mail about this number that has such a link; `opens` says which of its links. */
  follow(number: string, purpose: string, filled: Filled, opens: Filled = {}): void {
    const view = this.#google.mails
      .filter(({ subject }) => subject.includes(number))
      .reverse()
      .flatMap(({ html }) => linksIn(html))
      .map((link) => this.#google.openForm(link))
      .find((form) => this.#isAbout(form, purpose, opens));
    if (!view) throw new Error(`No mail about ${number} opens a form of ${purpose}`);
    this.#submit(view, filled);
  }

  #isAbout(view: FormView, purpose: string, opens: Filled): boolean {
    const form = this.#forms.find(({ formId }) => formId === view.formId);
    return (
      form?.purpose === purpose &&
      Object.entries(opens).every(([field, begins]) =>
        String(view.prefilled[form.questions[field] ?? ''] ?? '').startsWith(begins),
      )
    );
  }

  #submit(view: FormView, filled: Filled): void {
    const form = this.#forms.find(({ formId }) => formId === view.formId);
    const answers = Object.entries(filled).map(([field, text]) => {
      const question = view.questions.find(({ title }) => title === form?.questions[field]);
      if (!question) throw new Error(`"${view.title}" does not ask for ${field}`);
      const chosen = question.choices.find((choice) => choice.startsWith(text)) ?? text;
      return [question.title, question.type === 'CHECKBOX' ? [chosen] : chosen];
    });
    this.#google.submitForm(view.formId, { ...view.prefilled, ...Object.fromEntries(answers) });
  }
}

const linksIn = (html: string): string[] =>
  [...html.matchAll(/href="([^"]*\/viewform[^"]*)"/g)].map(([, link = '']) =>
    link.replaceAll('&amp;', '&'),
  );

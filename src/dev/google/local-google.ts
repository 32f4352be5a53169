// A strict Apps Script runtime on Node: runs the very bundle that is pushed, and lets tests, workbench and
// command line do what people do at Google.

import { runScript } from './host/executions/run-script.ts';
import { fireFileTriggers, fireSimpleTrigger } from './host/executions/triggers.ts';
import { type Submission, submit } from './host/forms/submit.ts';
import { formViews, openForm, type Visitor } from './host/forms/view.ts';
import { deliverForms } from './host/moving-clock.ts';
import { copyWorld, createWorld, type NewWorld } from './host/new-world.ts';
import { readWorld, saveWorld } from './host/world-files.ts';
import type { RuntimeOptions } from './script-runtime.ts';
import { SheetHands } from './sheet-hands.ts';
import type { ExecutionRecord, FormView, MenuItemView, SentMail } from './types.ts';

export type NewGoogle = Omit<NewWorld, 'latencyMs'> & RuntimeOptions;

export class LocalGoogle extends SheetHands {
  static create(wanted: NewGoogle): LocalGoogle {
    const { files, latencyMs, endlessAfterMs, ...world } = wanted;
    return new LocalGoogle(createWorld(world), wanted);
  }

  static open(directory: string, options: RuntimeOptions): LocalGoogle {
    return new LocalGoogle(readWorld(directory), options);
  }

  /** Replaces what stands in the directory, whole or not at all. */
  save(directory: string): Promise<void> {
    return saveWorld(this.world, directory);
  }

  openSpreadsheet(person: string): void {
    this.world.menus[person] = [];
    fireSimpleTrigger(this.runner, 'onOpen', person, { source: true });
    const { spreadsheetId } = this.world;
    fireFileTriggers(this.runner, 'ON_OPEN', spreadsheetId, { source: true }, person);
  }

  menus(person: string): readonly MenuItemView[] {
    return this.world.menus[person] ?? [];
  }

  clickMenu(person: string, functionName: string): ExecutionRecord {
    if (!hasItem(this.menus(person), functionName)) {
      throw new Error(`No menu item of ${person} runs ${functionName}`);
    }
    return runScript(this.runner, { functionName, kind: 'menu', user: person });
  }

  /** HTML that showSidebar or showModalDialog last showed this person. */
  sidebar(person: string): string | undefined {
    return this.world.panels[person]?.html;
  }

  get mails(): readonly SentMail[] {
    return this.world.mails;
  }

  /** File > Make a copy, as this person, who then owns it. */
  copySpreadsheet(person: string): LocalGoogle {
    const { project, latencyOf, endlessAfterMs } = this.runner;
    const options = { files: project.files, latencyMs: latencyOf, endlessAfterMs };
    return new LocalGoogle(copyWorld(this.world, person), options);
  }

  /** A respondent presses Submit; events that are due at once reach the triggers before this returns. */
  submitForm(
    formId: string,
    answers: Readonly<Record<string, string | readonly string[]>>,
    submission: Submission = {},
  ): void {
    submit(this.world, formId, answers, submission);
    deliverForms(this.runner);
  }

  get forms(): FormView[] {
    return formViews(this.world);
  }

  openForm(url: string, visitor: Visitor = {}): FormView {
    return openForm(this.world, url, visitor);
  }
}

function hasItem(items: readonly MenuItemView[], functionName: string): boolean {
  return items.some(
    (item) => item.functionName === functionName || hasItem(item.items ?? [], functionName),
  );
}

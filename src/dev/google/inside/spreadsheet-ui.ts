// SpreadsheetApp.Ui: menus, sidebars, dialogs.
import type { Host } from './bridge.ts';
import { HtmlOutput } from './html-service.ts';
import { isText, makeEnum, needs, oneOf } from './signature.ts';

const Button = makeEnum('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
const ButtonSet = makeEnum('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');

const isHtml = (value: unknown) => value instanceof HtmlOutput;
const isButtonSet = oneOf(ButtonSet);

type Item = { readonly caption: string; readonly [field: string]: unknown };

class Menu {
  readonly #host: Host;
  readonly #caption: string;
  readonly #items: Item[] = [];
  constructor(host: Host, caption: string) {
    this.#host = host;
    this.#caption = caption;
  }
  addItem(...args: unknown[]) {
    needs('Menu.addItem', args, isText, isText);
    this.#items.push({ caption: String(args[0]), functionName: args[1] });
    return this;
  }
  addSeparator() {
    this.#items.push({ caption: '', separator: true });
    return this;
  }
  addSubMenu(menu: unknown) {
    needs('Menu.addSubMenu', [menu], (value) => value instanceof Menu);
    this.#items.push((menu as Menu).toJSON());
    return this;
  }
  addToUi() {
    this.#host('Ui.addMenu', this.toJSON());
  }
  toJSON(): Item {
    return { caption: this.#caption, items: this.#items };
  }
}

class PromptResponse {
  readonly #button: unknown;
  readonly #text: string;
  constructor(button: unknown, text: string) {
    this.#button = button;
    this.#text = text;
  }
  getSelectedButton() {
    return this.#button;
  }
  getResponseText() {
    return this.#text;
  }
}

interface Answer {
  readonly button: keyof typeof Button;
  readonly text: string;
}

/** `(text)`, `(text, buttons)`, `(title, text, buttons)`. */
function question(method: string, args: readonly unknown[]) {
  const checks = [[isText], [isText, isButtonSet], [isText, isText, isButtonSet]][args.length - 1];
  needs(`Ui.${method}`, args, ...(checks ?? [isText]));
  const texts = args.filter(isText);
  const buttons = String(args.find(isButtonSet) ?? ButtonSet.OK);
  return { title: texts.length > 1 ? texts[0] : '', text: texts[texts.length - 1], buttons };
}

export class Ui {
  readonly Button = Button;
  readonly ButtonSet = ButtonSet;
  readonly #host: Host;
  constructor(host: Host) {
    this.#host = host;
  }
  createMenu(...args: unknown[]) {
    needs('Ui.createMenu', args, isText);
    return new Menu(this.#host, String(args[0]));
  }
  showSidebar(...args: unknown[]) {
    needs('Ui.showSidebar', args, isHtml);
    const [html] = args as [HtmlOutput];
    this.#host('Ui.showSidebar', html.getTitle(), html.getContent());
  }
  showModalDialog(...args: unknown[]) {
    needs('Ui.showModalDialog', args, isHtml, isText);
    const [html, title] = args as [HtmlOutput, string];
    this.#host('Ui.showModalDialog', title, html.getContent());
  }
  alert(...args: unknown[]) {
    const answer = this.#host('Ui.alert', question('alert', args)) as Answer;
    return Button[answer.button];
  }
  prompt(...args: unknown[]) {
    const answer = this.#host('Ui.prompt', question('prompt', args)) as Answer;
    return new PromptResponse(Button[answer.button], answer.text);
  }
}

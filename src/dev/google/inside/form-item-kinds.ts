// One class a type of item, each with just the methods that Google publishes for it.
import { addKinds, asItem, BareItem, call } from './form-item.ts';
import { ItemResponse } from './form-item-response.ts';
import { ParagraphTextValidation, ruleOf, TextValidation } from './form-validation.ts';
import { needs } from './signature.ts';

class SectionHeaderItem extends BareItem {}
class PageBreakItem extends BareItem {}

class QuestionItem extends BareItem {
  isRequired() {
    return call(this, 'isRequired');
  }
  setRequired(...args: unknown[]) {
    call(this, 'setRequired', args);
    return this;
  }
  createResponse(...args: unknown[]) {
    return new ItemResponse(asItem(this), call(this, 'createResponse', args));
  }
}

function setValidation(item: object, args: readonly unknown[], kind: new () => object): void {
  needs('FormApp.TextItem.setValidation', args, (value) => value instanceof kind);
  const [validation] = args;
  if (validation instanceof kind) call(item, 'setValidation', [ruleOf(validation)]);
}

class TextItem extends QuestionItem {
  setValidation(...args: unknown[]) {
    setValidation(this, args, TextValidation);
    return this;
  }
}

class ParagraphTextItem extends QuestionItem {
  setValidation(...args: unknown[]) {
    setValidation(this, args, ParagraphTextValidation);
    return this;
  }
}

class Choice {
  readonly #value: string;
  constructor(value: string) {
    this.#value = value;
  }
  getValue() {
    return this.#value;
  }
}

class ListItem extends QuestionItem {
  getChoices() {
    return (call(this, 'getChoices') as string[]).map((value) => new Choice(value));
  }
  setChoiceValues(...args: unknown[]) {
    call(this, 'setChoiceValues', args);
    return this;
  }
}

class OpenChoiceItem extends ListItem {
  hasOtherOption() {
    return call(this, 'hasOtherOption');
  }
  showOtherOption(...args: unknown[]) {
    call(this, 'showOtherOption', args);
    return this;
  }
}

class MultipleChoiceItem extends OpenChoiceItem {}
class CheckboxItem extends OpenChoiceItem {}

interface Scale {
  readonly low: number;
  readonly high: number;
  readonly lowLabel: string;
  readonly highLabel: string;
}

class ScaleItem extends QuestionItem {
  getLowerBound() {
    return (call(this, 'getScale') as Scale).low;
  }
  getUpperBound() {
    return (call(this, 'getScale') as Scale).high;
  }
  getLeftLabel() {
    return (call(this, 'getScale') as Scale).lowLabel;
  }
  getRightLabel() {
    return (call(this, 'getScale') as Scale).highLabel;
  }
  setBounds(...args: unknown[]) {
    call(this, 'setBounds', args);
    return this;
  }
  setLabels(...args: unknown[]) {
    call(this, 'setLabels', args);
    return this;
  }
}

addKinds({
  TEXT: TextItem,
  PARAGRAPH_TEXT: ParagraphTextItem,
  MULTIPLE_CHOICE: MultipleChoiceItem,
  LIST: ListItem,
  CHECKBOX: CheckboxItem,
  SCALE: ScaleItem,
  SECTION_HEADER: SectionHeaderItem,
  PAGE_BREAK: PageBreakItem,
});

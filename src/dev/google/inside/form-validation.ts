// What FormApp.createTextValidation and its sister build: opaque objects that only setValidation reads.
import { exception } from './bridge.ts';
import { isNumber, isText, needs } from './signature.ts';

interface Rule {
  kind: string;
  operand: string;
  help: string;
}

const rules = new WeakMap<object, Rule>();

export class TextValidation {}
export class ParagraphTextValidation {}

export function ruleOf(validation: object): Rule | undefined {
  return rules.get(validation);
}

function isPattern(value: unknown): boolean {
  return isText(value) && String(value).length > 0;
}

class ParagraphTextValidationBuilder {
  requireTextMatchesPattern(...args: unknown[]) {
    needs('FormApp.TextValidationBuilder.requireTextMatchesPattern', args, isPattern);
    return require_(this, 'pattern', args[0]);
  }
  requireTextLengthLessThanOrEqualTo(...args: unknown[]) {
    needs('FormApp.TextValidationBuilder.requireTextLengthLessThanOrEqualTo', args, isNumber);
    return require_(this, 'maxLength', args[0]);
  }
  requireTextLengthGreaterThanOrEqualTo(...args: unknown[]) {
    needs('FormApp.TextValidationBuilder.requireTextLengthGreaterThanOrEqualTo', args, isNumber);
    return require_(this, 'minLength', args[0]);
  }
  setHelpText(...args: unknown[]) {
    needs('FormApp.TextValidationBuilder.setHelpText', args, isText);
    rules.set(this, { ...built(this), help: String(args[0]) });
    return this;
  }
  build(): TextValidation | ParagraphTextValidation {
    return validated(new ParagraphTextValidation(), this);
  }
}

class TextValidationBuilder extends ParagraphTextValidationBuilder {
  requireTextIsEmail() {
    return require_(this, 'email', '');
  }
  requireTextIsUrl() {
    return require_(this, 'url', '');
  }
  requireNumber() {
    return require_(this, 'number', '');
  }
  requireWholeNumber() {
    return require_(this, 'wholeNumber', '');
  }
  override build(): TextValidation {
    return validated(new TextValidation(), this);
  }
}

function built(builder: object): Rule {
  return rules.get(builder) ?? { kind: '', operand: '', help: '' };
}

function require_<T extends object>(builder: T, kind: string, operand: unknown): T {
  rules.set(builder, { ...built(builder), kind, operand: String(operand) });
  return builder;
}

function validated<T extends object>(validation: T, builder: object): T {
  const rule = built(builder);
  if (rule.kind === '') throw exception('The validation has no requirement.');
  rules.set(validation, rule);
  return validation;
}

export function makeValidations() {
  return {
    createTextValidation: () => new TextValidationBuilder(),
    createParagraphTextValidation: () => new ParagraphTextValidationBuilder(),
  };
}

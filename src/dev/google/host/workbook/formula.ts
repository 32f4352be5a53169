// A small formula language: arithmetic, comparisons, text, references and the functions of workbook-functions.ts.
import { columnIndex } from './a1.ts';
import { FormulaError, FUNCTIONS, type Value, type Values } from './functions.ts';
import { BINDING, numberOf, OPERATIONS } from './operators.ts';

export interface FormulaContext {
  /** Values of the cells; without a title those of the formula's own tab. `toRow` may be unbounded. */
  readonly read: (area: Area) => Values;
  /** How far relative references are shifted, for a rule written for the first cell of its range. */
  readonly shift: { readonly rows: number; readonly columns: number };
  /** The time as a serial number. */
  readonly now: number;
  /** Of the workbook's locale: there a comma parts no arguments (googleapis/google-api-nodejs-client#1994). */
  readonly decimalComma: boolean;
}

export interface Area {
  readonly title: string | undefined;
  readonly row: number;
  readonly column: number;
  readonly toRow: number;
  readonly toColumn: number;
}

type Operand = Value | Values;

const TOKEN =
  /\s*(?:(?<text>"(?:[^"]|"")*")|(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?:(?<title>'(?:[^']|'')*'|[^\s!'"(),;:+\-*/^&=<>%]+)!)?(?<ref>\$?[A-Za-z]{1,3}\$?\d*:\$?[A-Za-z]{1,3}\$?\d*|\$?[A-Za-z]{1,3}\$?\d+)(?![\w(])|(?<name>[A-Za-z_][\w.]*)|(?<sign><=|>=|<>|[-+*/^&=<>%(),;]))/y;

type Token = Partial<Record<'text' | 'number' | 'title' | 'ref' | 'name' | 'sign', string>>;

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  const source = formula.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const groups = TOKEN.exec(source)?.groups;
    if (!groups) throw new FormulaError('#ERROR!');
    tokens.push(groups);
  }
  return tokens;
}

function isTable(operand: Operand): operand is Values {
  return typeof operand === 'object' && operand !== null;
}

function single(operand: Operand): Value {
  return isTable(operand) ? (operand[0]?.[0] ?? null) : operand;
}

class Reader {
  readonly #tokens: readonly Token[];
  readonly #context: FormulaContext;
  #at = 0;

  constructor(tokens: readonly Token[], context: FormulaContext) {
    this.#tokens = tokens;
    this.#context = context;
  }

  whole(): Operand {
    const value = this.expression(0);
    if (this.#at < this.#tokens.length) throw new FormulaError('#ERROR!');
    return value;
  }

  expression(binding: number): Operand {
    let left = this.operand();
    for (;;) {
      const sign = this.#tokens[this.#at]?.sign ?? '';
      const strength = BINDING[sign] ?? 0;
      const operation = OPERATIONS[sign];
      if (!operation || strength <= binding) return left;
      this.#at += 1;
      left = operation(single(left), single(this.expression(strength)));
    }
  }

  operand(): Operand {
    let value = this.bare();
    while (this.accept('%')) value = numberOf(single(value)) / 100;
    return value;
  }

  bare(): Operand {
    const token = this.#tokens[this.#at] ?? {};
    this.#at += 1;
    if (token.text !== undefined) return token.text.slice(1, -1).replaceAll('""', '"');
    if (token.number !== undefined) return Number(token.number);
    if (token.ref !== undefined) return this.#context.read(this.area(token.ref, token.title));
    if (token.name !== undefined) return this.call(token.name.toUpperCase());
    return this.signed(token.sign);
  }

  signed(sign: string | undefined): Operand {
    if (sign === '-') return -numberOf(single(this.expression(5)));
    if (sign === '+') return single(this.expression(5));
    const inner = sign === '(' ? this.expression(0) : null;
    if (sign !== '(' || !this.accept(')')) throw new FormulaError('#ERROR!');
    return inner;
  }

  call(name: string): Value {
    if (this.#tokens[this.#at]?.sign !== '(' && (name === 'TRUE' || name === 'FALSE')) {
      return name === 'TRUE';
    }
    const known = FUNCTIONS[name];
    if (!known || !this.accept('(')) throw new FormulaError('#NAME?');
    return known(this.args(), this.#context.now);
  }

  args(): Values[] {
    const args: Values[] = [];
    if (this.accept(')')) return args;
    do {
      const value = this.expression(0);
      args.push(isTable(value) ? value : [[value]]);
    } while (this.separated());
    if (!this.accept(')')) throw new FormulaError('#ERROR!');
    return args;
  }

  separated(): boolean {
    return this.accept(';') || (!this.#context.decimalComma && this.accept(','));
  }

  accept(sign: string): boolean {
    if (this.#tokens[this.#at]?.sign !== sign) return false;
    this.#at += 1;
    return true;
  }

  area(ref: string, title: string | undefined): Area {
    const [first = '', last = first] = ref.split(':');
    const start = this.corner(first, 0);
    const end = this.corner(last, Number.POSITIVE_INFINITY);
    const plain = title?.replace(/^'(.*)'$/s, '$1').replaceAll("''", "'");
    return { title: plain, ...start, toRow: end.row, toColumn: end.column };
  }

  corner(text: string, openRow: number): { row: number; column: number } {
    const [, fixedColumn, letters = '', fixedRow, digits] =
      /^(\$?)([A-Za-z]+)(\$?)(\d*)$/.exec(text) ?? [];
    const { rows, columns } = this.#context.shift;
    const column = columnIndex(letters) + (fixedColumn ? 0 : columns);
    const row = digits ? Number(digits) - 1 + (fixedRow ? 0 : rows) : openRow;
    if (row < 0 || column < 0) throw new FormulaError('#REF!');
    return { row, column };
  }
}

/** The value of a formula such as `=A1+1`; throws a FormulaError such as `#NAME?`. */
export function evaluate(formula: string, context: FormulaContext): Value {
  return single(new Reader(tokensOf(formula.slice(1)), context).whole());
}

/** Would Google understand it at all? What it comes to is another matter. */
export function isFormula(formula: string, decimalComma: boolean): boolean {
  const nothing = { read: () => [], shift: { rows: 0, columns: 0 }, now: 0, decimalComma };
  try {
    evaluate(formula, nothing);
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return error.message !== '#ERROR!';
  }
  return true;
}

// Charts draws from numbers, without the sheet: a blob for a mail.
import { Blob } from './blob.ts';
import type { Host } from './bridge.ts';
import { exception } from './bridge.ts';
import { makeEnum, needs, oneOf } from './signature.ts';

const ColumnType = makeEnum('DATE', 'NUMBER', 'STRING');
const ChartType = makeEnum('AREA', 'BAR', 'COLUMN', 'LINE', 'PIE', 'SCATTER', 'TABLE', 'COMBO');

interface Table {
  readonly columns: string[];
  readonly rows: unknown[][];
}

class DataTable {
  readonly #table: Table;
  constructor(table: Table) {
    this.#table = table;
  }
  static of(value: unknown): Table {
    if (value instanceof DataTable) return value.#table;
    if (value instanceof DataTableBuilder) return value.table;
    throw exception("The parameters don't match the method signature for setDataTable.");
  }
}

class DataTableBuilder {
  readonly table: Table = { columns: [], rows: [] };
  addColumn(...args: unknown[]) {
    needs('Charts.DataTableBuilder.addColumn', args, oneOf(ColumnType), () => true);
    this.table.columns.push(`${args[1]}`);
    return this;
  }
  addRow(values: unknown[]) {
    if (values.length !== this.table.columns.length) {
      throw exception('The number of values must match the number of columns.');
    }
    this.table.rows.push(values);
    return this;
  }
  build() {
    return new DataTable(this.table);
  }
}

class Chart {
  readonly #host: Host;
  readonly #spec: object;
  constructor(host: Host, spec: object) {
    this.#host = host;
    this.#spec = spec;
  }
  getAs(mime: string) {
    if (mime !== 'image/png') throw exception(`Converting to ${mime} is not supported.`);
    const base64 = String(this.#host('Charts.png', this.#spec));
    return new Blob(this.#host, { base64, mime, name: 'chart' });
  }
  getBlob() {
    return this.getAs('image/png');
  }
}
class ChartBuilder {
  readonly #host: Host;
  readonly #spec: { kind: string; options: Record<string, unknown>; table?: Table };
  constructor(host: Host, kind: string) {
    this.#host = host;
    this.#spec = { kind, options: {} };
  }
  setDataTable(table: unknown) {
    this.#spec.table = DataTable.of(table);
    return this;
  }
  setOption(name: string, value: unknown) {
    this.#spec.options[name] = value;
    return this;
  }
  setDimensions(width: number, height: number) {
    return this.setOption('width', width).setOption('height', height);
  }
  setTitle(title: string) {
    return this.setOption('title', title);
  }
  setColors(colors: string[]) {
    return this.setOption('colors', colors);
  }
  setStacked() {
    return this.setOption('isStacked', true);
  }
  build() {
    if (!this.#spec.table) throw exception('The data table must be set.');
    return new Chart(this.#host, { ...this.#spec, options: { ...this.#spec.options } });
  }
}

export function makeCharts(host: Host): object {
  return {
    ColumnType,
    ChartType,
    newDataTable: () => new DataTableBuilder(),
    newColumnChart: () => new ChartBuilder(host, 'column'),
    newBarChart: () => new ChartBuilder(host, 'bar'),
    newLineChart: () => new ChartBuilder(host, 'line'),
    newPieChart: () => new ChartBuilder(host, 'pie'),
  };
}

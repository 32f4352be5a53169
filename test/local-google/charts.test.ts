import { resultOf } from './local-script.ts';

const CHART = `
  const table = Charts.newDataTable()
    .addColumn(Charts.ColumnType.STRING, 'Week')
    .addColumn(Charts.ColumnType.NUMBER, 'Complaints')
    .addRow(['45', 7]).addRow(['46', 3]).build();
  const chart = Charts.newColumnChart().setDataTable(table).setTitle('Weeks').setDimensions(300, 200).build();`;

test('a chart becomes a PNG of the wanted size', () => {
  const bytes = resultOf(`${CHART} return chart.getAs('image/png').getBytes();`) as number[];
  const png = Buffer.from(bytes);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([300, 200]);
});

test('what is not an enum or not a row is refused', () => {
  expect(() => resultOf("Charts.newDataTable().addColumn('STRING', 'Week');")).toThrow(/signature/);
  expect(() => resultOf('Charts.newDataTable().addRow([1]);')).toThrow(/number of/);
});

import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from '@jest/globals';
import writeExcel from 'write-excel-file/node';
import { inputOf } from './cells.js';
import { readSheet } from './sheet.js';
import { templateFor, type Template } from './template.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shuniu-import-'));
});

const file = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};
const rowsOf = async (path: string): Promise<unknown[]> =>
  (await readSheet(path)).rows.map(({ line, cells }) => ({ line, ...Object.fromEntries(cells) }));

const TABLE: Template = {
  name: 'table',
  title: '表',
  room: 'stations',
  mutation: 'addServiceItem',
  columns: [
    { header: '名称', field: 'name', kind: 'text', required: true, example: '' },
    { header: '数量', field: 'count', kind: 'integer', example: '' },
    { header: '金额', field: 'amount', kind: 'decimal', example: '' },
    { header: '日期', field: 'on', kind: 'day', example: '' },
    { header: '月份', field: 'month', kind: 'date', example: '' },
    { header: '类别', field: 'kind', kind: 'choice', choices: { 沙龙: 'SALON' }, example: '' },
    { header: '站点', field: 'station', kind: 'record', example: '' },
  ],
};
const read = (cells: Record<string, string>) =>
  inputOf(TABLE, { line: 7, cells: new Map(Object.entries(cells)), surplus: [] }, async (_, named) =>
    named === '有' ? { value: 'stn_a' } : { reason: 'no record is called so' },
  );

it('CSV in UTF-8, with and without its mark, and in GB 18030 as Excel writes it', async () => {
  const expected = [{ line: 2, 名称: '府东社区', 说明: '一，二' }];
  expect(await rowsOf(await file('plain.csv', '名称,说明\n府东社区,"一，二"\n'))).toEqual(expected);
  expect(await rowsOf(await file('marked.csv', '\ufeff名称,说明\r\n府东社区,"一，二"\r\n'))).toEqual(expected);
  const gb = Buffer.from('c3fbb3c62ccbb5c3f70ab8aeb6abc9e7c7f82c22d2bba3acb6fe220a', 'hex');
  expect(await rowsOf(await file('gb.csv', gb))).toEqual(expected);
});

it('XLSX, days as days and numbers as numbers', async () => {
  const path = join(folder, 'book.xlsx');
  const head = ['名称', '数量', '日期', '公开'].map((value) => ({ value }));
  const row = [
    { value: '府东社区' },
    { value: 12, type: Number },
    { value: new Date('2022-06-14T00:00:00Z'), type: Date, format: 'yyyy-mm-dd' },
    { value: true, type: Boolean },
  ];
  await writeExcel([head, row] as never).toFile(path);
  expect(await rowsOf(path)).toEqual([{ line: 2, 名称: '府东社区', 数量: '12', 日期: '2022-06-14', 公开: '是' }]);
});

it('lines are counted as an editor counts them: blank ones too, and those inside a cell', async () => {
  const path = await file('lines.csv', '名称\n\n"甲\n乙"\n丙\n');
  expect(await rowsOf(path)).toEqual([
    { line: 3, 名称: '甲\n乙' },
    { line: 5, 名称: '丙' },
  ]);
});

it.each([
  ['', 'is empty'],
  ['名称,名称\n甲,乙\n', 'two columns are called 名称'],
  ['名称,,数量\n甲,乙,1\n', 'column 2 has no header'],
  ['名称\n"甲\n', 'is no CSV'],
  ['名称,数量\n', 'has headers and no row'],
  ['\u0089PNG\u0000\u0001', 'is no table'],
])('%j is refused with what to do', async (content, message) => {
  await expect(readSheet(await file('bad.csv', content))).rejects.toThrow(message);
});

it('UTF-16 as Excel writes "Unicode text", with tabs', async () => {
  const path = await file('unicode.csv', Buffer.from('\ufeff名称\t说明\r\n府东社区\t一\r\n', 'utf16le'));
  expect(await rowsOf(path)).toEqual([{ line: 2, 名称: '府东社区', 说明: '一' }]);
});

it('a title over the table is passed over, and headers are known however they are typed', async () => {
  const path = await file('titled.csv', '汇总表,,\n*名称,"预算\n(元)",说 明\n\n甲,1,乙\n');
  expect(await rowsOf(path)).toEqual([{ line: 5, 名称: '甲', '预算（元）': '1', 说明: '乙' }]);
});

it('cells beyond the last header are told with their row, and the other rows are read', async () => {
  const { rows } = await readSheet(await file('surplus.csv', '名称\n甲,乙\n丙\n'));
  expect(rows.map(({ line, surplus }) => ({ line, surplus }))).toEqual([
    { line: 2, surplus: ['乙'] },
    { line: 3, surplus: [] },
  ]);
  const { faults } = await inputOf(TABLE, rows[0]!, async () => ({ value: '' }));
  expect(faults).toMatchObject([{ line: 2, value: '乙', reason: expect.stringContaining('more cells than headers') }]);
});

it('of a workbook one sheet is read; with two filled ones nobody knows which', async () => {
  const path = join(folder, 'sheets.xlsx');
  const sheet = [[{ value: '名称' }], [{ value: '甲' }]];
  await writeExcel([
    { sheet: '一月', data: sheet },
    { sheet: '二月', data: sheet },
  ] as never).toFile(path);
  await expect(readSheet(path)).rejects.toThrow('has 2 filled sheets (一月、二月)');
});

it('a workbook is known by its bytes, not its name; one of old Excel is refused with what to do', async () => {
  const path = join(folder, 'misnamed.csv');
  await writeExcel([[{ value: '名称' }], [{ value: 12.1 + 0.2, type: Number }]] as never).toFile(path);
  expect(await rowsOf(path)).toEqual([{ line: 2, 名称: '12.3' }]);
  const old = await file('old.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'));
  await expect(readSheet(old)).rejects.toThrow('save it as .xlsx');
});

it('a file that is not there, and a workbook that is none, are told so', async () => {
  await expect(readSheet(join(folder, 'none.csv'))).rejects.toThrow('cannot be read (ENOENT)');
  await expect(readSheet(await file('none.xlsx', 'no workbook'))).rejects.toThrow('is no XLSX workbook');
});

it('cells become the input of the mutation', async () => {
  const { input, faults } = await read({
    名称: '甲',
    数量: '12',
    金额: '1,700,000.50',
    日期: '2022年6月4日',
    月份: '2022/6',
    类别: '沙龙',
    站点: '有',
  });
  expect(faults).toEqual([]);
  expect(input).toEqual({
    name: '甲',
    count: 12,
    amount: '1700000.50',
    on: '2022-06-04',
    month: '2022-06',
    kind: 'SALON',
    station: 'stn_a',
  });
});

it.each([
  ['数量', '１，２００', 1200],
  ['金额', '￥５０,０００.５元', '50000.5'],
  ['日期', '２０２２．６．１４', '2022-06-14'],
  ['日期', '20220614', '2022-06-14'],
  ['日期', '2022-06-14 00:00:00', '2022-06-14'],
  ['日期', '44726', '2022-06-14'],
  ['月份', '2021年6月', '2021-06'],
  ['月份', '2021年', '2021'],
  ['月份', '2021/6/3', '2021-06-03'],
])('%s %s is read as people type it', async (header, text, value) => {
  const { input, faults } = await read({ 名称: '甲', [header]: text });
  expect(faults).toEqual([]);
  expect(Object.values(input)).toEqual(['甲', value]);
});

it.each([
  ['日期', '2022-02-30', 'it is no date of the calendar'],
  ['日期', '2022-06', 'it is not a day'],
  ['数量', '#N/A', 'a formula failed there'],
  ['数量', '１３８００１３８０００', 'it holds what looks like a mobile number'],
  ['名称', '11010519491231002X', 'it holds what looks like a resident ID'],
])('%s %s is refused: %s', async (header, text, reason) => {
  const { faults } = await read({ 名称: '甲', [header]: text });
  expect(faults).toMatchObject([{ header, reason: expect.stringContaining(reason) }]);
});

it('each cell that cannot be read is told by its column, with the reason', async () => {
  const { faults } = await read({
    数量: '一二',
    金额: '很多',
    日期: '6月4日',
    月份: '22年',
    类别: '茶会',
    站点: '无',
  });
  expect(faults.map(({ line, header, reason }) => `${line} ${header}: ${reason}`)).toEqual([
    '7 名称: it is empty, and is needed',
    '7 数量: it is no whole number',
    '7 金额: it is no amount such as 1700000 or 12.50',
    '7 日期: it is not a day such as 2022-06-14',
    '7 月份: it is not a day, month or year such as 2022-06-14, 2022-06',
    '7 类别: it is none of 沙龙',
    '7 站点: no record is called so',
  ]);
});

it('a table is known by its headers; else the nearest is named, with what is missing and what is unknown', () => {
  expect(templateFor([TABLE], ['名称', '数量'])).toMatchObject({ missing: [], unknown: [] });
  expect(templateFor([TABLE], ['数量', '颜色'])).toMatchObject({
    template: TABLE,
    missing: ['名称'],
    unknown: ['颜色'],
  });
});

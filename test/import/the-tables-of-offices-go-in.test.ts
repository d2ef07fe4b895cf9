import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { importFiles, readImportArguments } from '../../cli/import/import.js';
import { blankTable } from '../../cli/import/template.js';
import { TEMPLATES } from '../../cli/import/templates.js';
import { projectPath } from '../../shared/project-root.js';
import { RequestScope } from '../../shared/request-scope.js';
import type { RunningSubgraph } from '../../shared/subgraph/index.js';
import { subgraphs } from '../../subgraphs/index.js';
import { onEachDatabase, scratchDatabase, type Scratch } from '../databases.js';

const table = (name: string): string => projectPath('examples', 'import', `${name}.csv`);

it.each(TEMPLATES.map((template) => [template.name, template] as const))(
  'examples/import/%s.csv is the table as it is known',
  async (name, template) => {
    expect(await readFile(table(name), 'utf8')).toBe(blankTable(template));
  },
);

it('arguments that cannot be understood are refused with how it is used', () => {
  for (const args of [[], ['--partial', 'a.csv'], ['--wirte', 'a.csv']]) {
    expect(() => readImportArguments(args)).toThrow('Usage: npm run import');
  }
});

onEachDatabase('the tables of offices go in', (dialect) => {
  const rooms = new Map<string, RunningSubgraph>();
  const scratches: Scratch[] = [];
  beforeAll(async () => {
    for (const subgraph of subgraphs) {
      const scratch = await scratchDatabase(dialect);
      scratches.push(scratch);
      const running = await subgraph.start({ storage: scratch.storage, peers: (room) => rooms.get(room)?.execute });
      rooms.set(subgraph.name, running);
    }
  }, 120_000);
  afterAll(async () => {
    for (const room of rooms.values()) await room.stop();
    for (const scratch of scratches) await scratch.drop();
  });

  const run = async (args: readonly string[]): Promise<{ clean: boolean; told: string }> => {
    let told = '';
    const terminal = { write: (text: string) => void (told += text) };
    const clean = await importFiles({ rooms, templates: TEMPLATES, terminal, from: '/' }, readImportArguments(args));
    return { clean, told };
  };
  const ask = async (room: string, query: string): Promise<Record<string, never>> => {
    const scope = new RequestScope({ requestId: 'test', caller: { id: 'test', kind: 'CLIENT' } });
    const { data, errors } = await rooms.get(room)!.execute({ query, scope });
    expect(errors).toBeUndefined();
    return data as never;
  };

  it('each as it is given out, dry first, then for good, then nothing twice', async () => {
    for (const { name, title } of TEMPLATES) {
      if (name === 'orders') {
        const { serviceItems } = (await ask(
          'stations',
          '{ serviceItems(filter: { text: "合成" }) { nodes { id } } }',
        )) as never as {
          serviceItems: { nodes: { id: string }[] };
        };
        await ask(
          'stations',
          `mutation { publishServiceItem(input: { item: "${serviceItems.nodes[0]!.id}" }) { event { seq } } }`,
        );
      }
      const dry = await run([table(name)]);
      expect(dry.told).toContain(`${title}: done, 1 rows fit, 0 were there already, 0 refused; nothing was kept`);
      expect(dry.clean).toBe(true);
      expect((await run(['--write', '--synthetic', table(name)])).told).toContain(
        '1 rows entered, 0 were there already, 0 refused',
      );
      expect((await run(['--write', '--synthetic', table(name)])).told).toContain(
        '0 rows entered, 1 were there already, 0 refused',
      );
    }
    const { serviceItems } = (await ask(
      'stations',
      '{ serviceItems(filter: { text: "合成" }) { nodes { synthetic } } }',
    )) as never as {
      serviceItems: unknown;
    };
    expect(serviceItems).toEqual({ nodes: [{ synthetic: true }] });
  }, 120_000);

  const HEADERS = '站点,活动名称,类别,日期,参加人数,备注';
  const file = async (name: string, ...lines: readonly string[]): Promise<string> => {
    const path = join(await mkdtemp(join(tmpdir(), 'shuniu-import-')), name);
    await writeFile(path, [HEADERS, ...lines].join('\n'));
    return path;
  };

  it('a row typed in another way is the same row, and one that stands twice in a file is told', async () => {
    const one = await file('one.csv', '新安江街道社会工作站,同一场（合成）,沙龙,2022-05-20,12,');
    const two = await file(
      'two.csv',
      '新安江街道社会工作站,同一场（合成）,SALON,2022/5/20,１２,',
      '新安江街道社会工作站,同一场（合成）,沙龙,2022年5月20日,12,',
    );
    expect((await run(['--write', '--synthetic', one])).told).toContain('1 rows entered');
    const { told } = await run(['--write', '--synthetic', two]);
    expect(told).toContain('0 rows entered, 2 were there already, 0 refused');
    expect(told).toContain('two.csv:3 is the same as line 2');
    expect((await run(['--write', two])).told).toContain('entered before, then with or now without --synthetic');
  }, 60_000);

  it('every refused row is told by line, column, value and reason; somebody’s number never is', async () => {
    const path = await file(
      'bad.csv',
      '新安江街道社会工作站,未来（合成）,沙龙,2099-01-01,5,',
      '没有的站,某场（合成）,茶会,2022-05-20,５,',
      '新安江街道社会工作站,１３８-００１３-８０００,沙龙,2022-05-20,5,11010519491231002X',
      '110105194912310021,某场（合成）,沙龙,13800138000,5,',
      '新安江街道社会工作站,好的（合成）,沙龙,2022-05-20,5,,13900139000',
      '新安江街道社会工作站,好的（合成）,沙龙,2022-05-20,5,',
    );
    const { clean, told } = await run(['--write', '--synthetic', path]);
    expect(clean).toBe(false);
    expect(told).toContain('1 rows fit, 0 were there already, 5 refused; nothing was kept');
    expect(told).toContain('bad.csv:2 日期 "2099-01-01": `input.on` (2099-01-01) is still to come.');
    expect(told).toContain('bad.csv:3 站点 "没有的站": no record is called so');
    expect(told).toContain('bad.csv:3 类别 "茶会": it is none of');
    expect(told).toContain('bad.csv:4 活动名称 "…": it holds what looks like a mobile number');
    expect(told).toContain('bad.csv:6 "…": there are more cells than headers');
    expect(told.normalize('NFKC')).not.toMatch(/\d{11}|138-0013/);
    const partly = await run(['--write', '--partial', '--synthetic', path]);
    expect(partly.told).toContain('1 rows entered, 0 were there already, 5 refused');
  }, 60_000);

  it('a refusal of what is there already names the column it is about', async () => {
    for (const [name, header] of [
      ['stations', '名称'],
      ['filed-organizations', '备案号'],
      ['registered-organizations', '统一社会信用代码'],
    ] as const) {
      const path = await file(`${name}.csv`);
      await writeFile(path, (await readFile(table(name), 'utf8')).replace('合成数据', '又一次'));
      expect((await run(['--synthetic', path])).told).toMatch(new RegExp(`${name}\\.csv:2 ${header} "`));
    }
  }, 60_000);

  it('headers that fit no table are told, without somebody’s number', async () => {
    const path = await file('unknown.csv');
    await writeFile(path, '站点,活动名称,类别,日期,13800138000\n甲,乙,沙龙,2022-05-20,1\n');
    await expect(run([path])).rejects.toThrow(/Nearest is 活动 .*; … is not known/);
  });

  it('what was entered partly before a break is not entered again', async () => {
    const { stations } = (await ask(
      'stations',
      '{ stations(filter: { text: "新安江", tiers: [STATION] }) { nodes { id } } }',
    )) as never as {
      stations: { nodes: { id: string }[] };
    };
    const rows = Array.from({ length: 600 }, (_, row) => ({
      station: stations.nodes[0]!.id,
      title: `分批项目 ${row}`,
      synthetic: true,
      idempotencyKey: `a-row-of-pieces-${row}`,
    }));
    const enter = (mode: 'PARTIAL' | 'ALL', breakAt: number) => {
      const scope = new RequestScope({ requestId: 'test', caller: { id: 'import', kind: 'CLIENT' } });
      let done = 0;
      const onRow = (): void => void ((done += 1) === breakAt && scope.end('CANCELLED'));
      return rooms.get('stations')!.enter({ mutation: 'addServiceItem', rows, mode, scope, onRow });
    };
    await expect(enter('ALL', 550)).rejects.toThrow('entering rows ended');
    await expect(enter('PARTIAL', 550)).rejects.toThrow('entering rows ended');
    expect(await enter('PARTIAL', 0)).toMatchObject({ kept: true, entered: 100, repeated: 500 });
  }, 60_000);
});

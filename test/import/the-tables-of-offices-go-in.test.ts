import { readFile } from 'node:fs/promises';
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
});

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { RunningSubgraph } from '../../shared/subgraph/index.js';
import { onEachDatabase, type StartedRoom } from '../databases.js';
import { startPage, type Data } from './networks.js';

const XINANJIANG = 'stn_xinanjiang';
const GONGLI = 'ent_wuyi-gongli-electric';

onEachDatabase('the page is one network', (dialect) => {
  let rooms: RunningSubgraph[];
  let network: StartedRoom;
  beforeAll(async () => {
    ({ rooms, network } = await startPage(dialect));
  }, 60_000);
  afterAll(async () => {
    await network.stop();
    await Promise.all(rooms.map((room) => room.stop()));
  });

  const ask = async (query: string, variables: Record<string, unknown> = {}): Promise<Data> => {
    const { data, errors } = await network.ask(query, variables);
    expect(errors).toBeUndefined();
    return data;
  };
  const refusal = async (query: string): Promise<string> =>
    (await network.ask(query)).errors![0].extensions.code as string;

  it('leads from the station to its Party-mass centres, rooms and projects', async () => {
    const { neighbourhood } = await ask(
      `{ neighbourhood(of: "${XINANJIANG}", depth: 1) { nodes { id type distance } links { kind from { id } to { id } evidence { fact } } cut { because } } }`,
    );
    const types = neighbourhood.nodes.map(({ type }: Data) => type as string);
    const count = (type: string): number => types.filter((each: string) => each === type).length;
    expect(neighbourhood.nodes[0]).toMatchObject({ id: XINANJIANG, distance: 0 });
    expect([count('Station'), count('PartyMassCentre'), count('Project'), count('Collective')]).toEqual([12, 2, 3, 0]);
    expect(neighbourhood.cut).toBeNull();
    expect(neighbourhood.links.filter(({ kind }: Data) => kind === 'PART_OF')).toHaveLength(11);
    expect(neighbourhood.links.every(({ evidence }: Data) => evidence.length > 0)).toBe(true);
  });

  it('leads from the firm to its post, its station and its fund', async () => {
    const { node } = await ask(
      `{ node(id: "${GONGLI}") { neighbours { nodes { id type } totalCount } pathTo(id: "stn_tongqin") { length links { kind } } links(first: 50) { links { kind } } } }`,
    );
    const kinds = node.links.links.map(({ kind }: Data) => kind as string);
    expect(kinds).toEqual(expect.arrayContaining(['HOSTED_BY', 'OWNED_BY', 'FUNDS', 'CO_BUILDING', 'PARTY_TO']));
    expect(node.neighbours.nodes.map(({ id }: Data) => id)).toEqual(
      expect.arrayContaining(['stn_gongli-post', 'fnd_gongli-social-work', 'stn_tongqin', 'all_wuyi-mutual-help']),
    );
    expect(node.pathTo).toMatchObject({ length: 1 });
  });

  it('gives the ways between two nodes, the shortest first, and none over what is avoided', async () => {
    const paths = async (more: string): Promise<Data> =>
      (
        await ask(
          `{ paths(from: "${GONGLI}", to: "stn_tongqin", count: 3${more}) { paths { length nodes { id } } cut { because } } }`,
        )
      ).paths;
    expect((await paths('')).paths.map(({ length }: Data) => length)).toEqual([1, 2, 2]);
    const avoiding = await paths(', avoid: ["all_wuyi-mutual-help"], kinds: [HOSTED_BY, PART_OF, PARTY_TO]');
    expect(avoiding.paths).toEqual([
      { length: 2, nodes: [{ id: GONGLI }, { id: 'stn_gongli-post' }, { id: 'stn_tongqin' }] },
    ]);
    expect((await paths(', asOf: "1999-01-01"')).paths).toEqual([]);
  });

  it('leaves collective nodes out of degrees unless they are asked for', async () => {
    const { node } = await ask(
      `{ node(id: "${XINANJIANG}") { degree { neighbours } all: degree(collectives: true) { neighbours } } }`,
    );
    expect(node.all.neighbours - node.degree.neighbours).toBe(4);
  });

  it('pages through the links of a node without a gap', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { node } = await ask(
        `query ($after: String) { node(id: "${XINANJIANG}") { links(first: 7, after: $after) { links { id } next } } }`,
        { after },
      );
      seen.push(...node.links.links.map(({ id }: Data) => id as string));
      after = node.links.next;
    } while (after !== null);
    const { node } = await ask(`{ node(id: "${XINANJIANG}") { degree { links } } }`);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(node.degree.links);
  });

  it('finds by name, by slip, by type and by area', async () => {
    const found = async (args: string): Promise<string[]> =>
      (await ask(`{ search(${args}) { results { node { id } } } }`)).search.results.map(
        ({ node }: Data) => node.id as string,
      );
    expect((await found('text: "新安江街道社会工作站"'))[0]).toBe(XINANJIANG);
    expect(await found('text: "工力电汽", types: ["Enterprise"]')).toEqual([GONGLI]);
    expect(await found('text: "社会工作", area: "330182", types: ["Station"], first: 50')).toHaveLength(12);
    expect(await found('text: "社会工作站", area: "330723"')).toEqual(['stn_tongqin']);
  });

  it('says of an unknown node that there is none, and refuses questions about it', async () => {
    expect(await ask('{ node(id: "stn_nobody") { id } nodes(ids: ["stn_nobody", "stn_tongqin"]) { id } }')).toEqual({
      node: null,
      nodes: [null, { id: 'stn_tongqin' }],
    });
    expect(await refusal('{ paths(from: "stn_nobody", to: "stn_tongqin") { paths { length } } }')).toBe('NODE_UNKNOWN');
    expect(await refusal('{ neighbourhood(of: "stn_nobody") { nodes { id } } }')).toBe('NODE_UNKNOWN');
    expect(await refusal('{ commonNeighbours(of: ["stn_nobody", "stn_tongqin"]) { nodes { id } } }')).toBe(
      'NODE_UNKNOWN',
    );
    expect(await refusal('{ node(id: "stn_tongqin") { pathTo(id: "stn_nobody") { length } } }')).toBe('NODE_UNKNOWN');
  });

  it.each([
    'neighbourhood(of: "stn_tongqin", depth: 7) { nodes { id } }',
    'neighbourhood(of: "stn_tongqin", limit: 0) { nodes { id } }',
    'paths(from: "stn_tongqin", to: "stn_tongqin", count: 21) { paths { length } }',
    'paths(from: "stn_tongqin", to: "stn_tongqin", maxLength: 0) { paths { length } }',
    'search(text: "站", first: 1001) { isCut }',
    'commonNeighbours(of: ["stn_tongqin"]) { nodes { id } }',
    'node(id: "stn_tongqin") { links(first: 1001) { next } }',
  ])('refuses more than it gives at once: %s', async (field) => {
    expect(await refusal(`{ ${field} }`)).toBe('NETWORK_BOUND_EXCEEDED');
  });

  it('refuses a search for nothing, and an area that is none', async () => {
    expect(await refusal('{ search(text: "——") { isCut } }')).toBe('SEARCH_TEXT_EMPTY');
    expect(await refusal('{ search(text: "站", area: "110101") { isCut } }')).toBe('AREA_UNKNOWN');
  });

  it('takes two statements for the drawing of any neighbourhood', async () => {
    await ask('{ feeds { name } }');
    const cost = async (depth: number): Promise<number> => {
      network.statements();
      await ask(
        `{ neighbourhood(of: "${XINANJIANG}", depth: ${depth}) { nodes { label } links { kind from { label } } } }`,
      );
      return network.statements();
    };
    expect([await cost(1), await cost(3)]).toEqual([2, 2]);
  });
});

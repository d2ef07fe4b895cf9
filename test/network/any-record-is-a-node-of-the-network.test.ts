import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inProcess } from '../../gateway/engine/in-process.js';
import { frontSettings } from '../../gateway/front/settings.js';
import { createGateway } from '../../gateway/gateway.js';
import { linkableReach } from '../../gateway/linkable.js';
import { Seen } from '../../gateway/seen/seen.js';
import { composeSubgraphs } from '../../registry/compose.js';
import { linkableSdl, typeOfId } from '../../registry/linkable.js';
import type { RunningSubgraph } from '../../shared/subgraph/index.js';
import { subgraphs } from '../../subgraphs/index.js';
import type { StartedRoom } from '../databases.js';
import { startPage, type Data } from './networks.js';

const TYPES = subgraphs.flatMap(({ linkableTypes }) => linkableTypes);
const FOOD_BANK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.14", import: ["@key"])
  type Query { foodBank: FoodBank }
  type FoodBank @key(fields: "id") { id: ID! stock: Int }`;

const composed = (types: typeof TYPES, ...more: { name: string; url: string; sdl: string }[]) =>
  composeSubgraphs([
    ...subgraphs.map((room) => ({ name: room.name, url: `http://${room.name}`, sdl: room.sdl() })),
    { name: 'linkable', url: 'http://linkable', sdl: linkableSdl(types) },
    ...more,
  ]);

describe('the subgraph of linkable types', () => {
  it('composes with all rooms and the network, without errors or hints', () => {
    expect(composed(TYPES)).toMatchObject({ errors: [], hints: [] });
  });

  it("gives a partner's type the network's fields without a line of its own", () => {
    const types = [...TYPES, { type: 'FoodBank', prefix: 'fbk' }];
    const { supergraph, errors, hints } = composed(types, { name: 'food', url: 'http://food', sdl: FOOD_BANK });
    expect([errors, hints]).toEqual([[], []]);
    expect(supergraph).toMatch(/type FoodBank implements NetworkNode[\s\S]*?degree\(/);
  });

  it('tells a type by the prefix of an id, and none by what is no prefix', () => {
    const typeOf = typeOfId(TYPES);
    expect(['stn_x', 'ent_x', 'vtm_a_b'].map(typeOf)).toEqual(['Station', 'Enterprise', 'VolunteerTeam']);
    expect(['stn', 'xyz_1', '_1', '', 'constructor_1'].map(typeOf)).toEqual(Array(5).fill(undefined));
  });
});

describe('any record is a node of the network', () => {
  let rooms: RunningSubgraph[];
  let started: StartedRoom;
  let url: string;
  let app: Awaited<ReturnType<typeof createGateway>>;
  beforeAll(async () => {
    ({ rooms, network: started } = await startPage('sqlite'));
    const reach = Object.fromEntries([...rooms, started].map((room) => [room.name, inProcess(room)]));
    app = await createGateway({
      supergraph: composed(TYPES).supergraph!,
      reach: { ...reach, linkable: linkableReach(TYPES) },
      leftOut: [],
      deadline: 30_000,
      front: frontSettings({}),
      sharesRuns: false,
      seen: await Seen.start({}),
    });
    url = await app.listen({ port: 0, host: '127.0.0.1' });
  }, 60_000);
  afterAll(async () => {
    await app.close();
    await started.stop();
    await Promise.all(rooms.map((room) => room.stop()));
  });

  const ask = async (query: string): Promise<Data> => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
    return answer.json();
  };

  it('is found by its id, with the fields of its type and those of the network', async () => {
    expect(
      await ask(
        '{ node(id: "stn_xinanjiang") { __typename id ... on Station { name tier } degree { links } } nodes(ids: ["ent_wuyi-gongli-electric", "nope_1"]) { __typename ... on Enterprise { name } } }',
      ),
    ).toEqual({
      data: {
        node: {
          __typename: 'Station',
          id: 'stn_xinanjiang',
          name: '新安江街道社会工作站',
          tier: 'STATION',
          degree: { links: 38 },
        },
        nodes: [{ __typename: 'Enterprise', name: '武义工力电气有限公司' }, null],
      },
    });
  });

  it('gains the fields of the network wherever it is reached', async () => {
    const { data } = await ask(
      '{ station(id: "stn_gongli-post") { name pathTo(id: "ent_wuyi-gongli-electric") { length } parent { degree { neighbours } } } enterprises { nodes { name neighbours(first: 1) { totalCount } } } }',
    );
    expect(data.station.pathTo).toEqual({ length: 1 });
    expect(data.station.parent.degree.neighbours).toBeGreaterThan(2);
    expect(data.enterprises.nodes[0].neighbours.totalCount).toBeGreaterThan(3);
  });

  it('leads from one room through the network into another and back', async () => {
    const { data, errors } = await ask(
      `{ search(text: "工力电气驿站") { results { node { node { ... on Station { name host { ... on Enterprise { name } } links(kinds: [HOSTED_BY]) { links { to { node { ... on Enterprise { name } } } } } } } } } } }`,
    );
    expect(errors).toBeUndefined();
    const [{ node }] = data.search.results;
    expect(node.node.links.links).toEqual([{ to: { node: { name: '武义工力电气有限公司' } } }]);
    expect(node.node.host.name).toBe('武义工力电气有限公司');
  });
});

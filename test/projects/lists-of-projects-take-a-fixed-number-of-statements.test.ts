import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { projects } from '../../subgraphs/projects/subgraph.js';
import { onEachDatabase, startRoom, type StartedRoom } from '../databases.js';
import { loadSyntheticProjects } from './synthetic-projects.js';

const EVERYTHING = `query ($first: Int!) {
  projects(filter: { area: "33", includeDescendants: true }, first: $first, orderBy: { field: SIGNED_ON }) {
    totalCount
    nodes {
      title budget { amount } programme { name } targetGroups
      purchaser { name agency { id } } provider { id } performedAt { id }
      fundingSources { kind } funding { amount { amount } source { name } }
      contract { method signedOn }
      milestones { dueOn } evaluations { heldOn } acceptance { clientsOpinion }
      warnings(asOf: "2022-06-14") { code } duties(asOf: "2022-06-14") { code dueOn } availableActions { action }
      procurement { round } proposal { asked { amount } } disputes { kind } challenged payments { kind }
      contractSupplements: contract { supplements { signedOn } } freeSlots renewedBy { id } history { action }
      claims(first: 5) { totalCount nodes { id room { id } brokeredBy { id } project { title } } }
    }
  }
}`;

/** area · page · total · programme · target groups · funding · sources · contracts · milestones · evaluations · procurements · proposals · disputes · payments · supplements · renewals · claims that hold a place · claims · their totals · their projects · history. */
const STATEMENTS = 21;

onEachDatabase('lists of projects take a fixed number of statements', (dialect) => {
  let room: StartedRoom;
  beforeAll(async () => {
    room = await startRoom(projects, dialect, { empty: true });
    await loadSyntheticProjects(room, 0, 2000);
  }, 120_000);
  afterAll(() => room.stop());

  it.each([1, 100, 1000])(
    'with %i projects and all that hangs on them',
    async (first) => {
      room.statements();
      const answer = await room.ask(EVERYTHING, { first });
      expect(answer.errors).toBeUndefined();
      expect(answer.data.projects.totalCount).toBe(1000);
      expect(answer.data.projects.nodes).toHaveLength(first);
      expect(room.statements()).toBe(STATEMENTS);
    },
    30_000,
  );

  it.each([
    [
      'Station',
      (number: number) => `stn_synthetic-${number}`,
      'projects(first: 3) { totalCount nodes { id } } claims { totalCount nodes { id } } projectStatements { id }',
      5,
    ],
    [
      'SocialOrganization',
      (number: number) => `org_synthetic-${number}`,
      'projects(first: 3) { totalCount nodes { id } }',
      2,
    ],
    [
      'GovernmentAgency',
      (number: number) => `gov_synthetic-${number}`,
      'purchases(first: 3) { totalCount nodes { id } }',
      2,
    ],
    [
      'Area',
      (number: number) => (number % 2 ? 'area_33' : `area_none-${number}`),
      'projects(includeDescendants: true, first: 3) { totalCount nodes { id } }',
      2,
    ],
    ['Area', () => 'area_330182001', 'own: projects(first: 3) { totalCount nodes { id } }', 2],
    ['Project', (number: number) => `prj_synthetic-${String(number).padStart(5, '0')}`, 'title contract { id }', 2],
  ])(
    'for the keys of 1, 100 and 1000 of %s',
    async (type, key, fields, statements) => {
      for (const count of [1, 100, 1000]) {
        const representations = Array.from({ length: count }, (_, number) => ({ __typename: type, id: key(number) }));
        room.statements();
        const answer = await room.ask(
          `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { id ${fields} } } }`,
          { representations },
        );
        expect(answer.errors).toBeUndefined();
        expect(answer.data._entities).toHaveLength(count);
        expect(room.statements()).toBe(statements);
      }
    },
    30_000,
  );

  it('for sources of money and programmes with their projects', async () => {
    room.statements();
    const answer = await room.ask(
      '{ fundingSources { nodes { kind projects(first: 2) { totalCount nodes { id } } } } programmes { nodes { projects { totalCount } } } }',
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data.fundingSources.nodes.map((node: any) => node.projects.totalCount)).toEqual([1000, 1000, 200]); // oxlint-disable-line typescript/no-explicit-any -- an answer
    expect(room.statements()).toBe(5);
  });

  it('counts projects under every area above their own', async () => {
    const answer = await room.ask(
      `{ _entities(representations: ["33", "330182", "330182001", "41", "4101"]) { ... on Area { projects(includeDescendants: true) { totalCount } } } }`.replace(
        /"(\d+)"/g,
        '{ __typename: "Area", id: "area_$1" }',
      ),
    );
    expect(answer.errors).toBeUndefined();
    const totals = answer.data._entities.map(({ projects: { totalCount } }: any) => totalCount); // oxlint-disable-line typescript/no-explicit-any -- an answer
    expect(totals).toEqual([1000, 500, 500, 500, 0]);
  });
});

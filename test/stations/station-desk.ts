/** A desk for tests of the work on stations and plans: mutations by name, what they are refused with, and that a refusal writes nothing. */
import { expect } from '@jest/globals';
import type { Dialect } from '../../shared/subgraph/index.js';
import { stations } from '../../subgraphs/stations/subgraph.js';
import { startRoom, type StartedRoom } from '../databases.js';

// oxlint-disable-next-line typescript/no-explicit-any -- an answer has the shape of its query
type Given = any;

/** What the room of resources says: places that may house a station, who may run it, who may have authority. */
const FACTS = {
  ent_one: { id: 'ent_one' },
  ent_two: { id: 'ent_two' },
  ven_home: { id: 'ven_home', kind: 'CHILDRENS_HOME' },
  ven_other: { id: 'ven_other', kind: 'OTHER' },
  org_one: { id: 'org_one' },
  org_two: { id: 'org_two' },
  gov_one: { id: 'gov_one' },
  gov_two: { id: 'gov_two' },
};
export const TOWNSHIP = '330182001';
export const COMMUNITY = '330182001020';
export const CITY = '4103';
/** Townships of the city's plan. */
export const IN_CITY = ['410305001', '410305002', '410305003'] as const;

export interface StationDesk extends StartedRoom {
  /** The day it is; tests move it. */
  day: string;
  /** Whether the room that knows of the firm `ent_deaf` fails to answer. */
  deaf: boolean;
  /** The moment of the last mutation. */
  readonly moment: string;
  /** Carries a mutation out and gives its payload; a refusal is thrown. */
  act(mutation: string, input: object, selection?: string): Promise<Given>;
  /** What a mutation is refused with: its code and the rest of its extensions. The room is as it was before. */
  refused(mutation: string, input: object): Promise<{ code: string } & Record<string, unknown>>;
  /** The code alone of a refusal that is allowed to be none. */
  tried(mutation: string, input: object): Promise<{ code?: string; done?: Given }>;
  read(query: string, variables?: object): Promise<Given>;
  /** All rows of the room but the keys of repeats, as one text. */
  everything(): Promise<string>;
  /** A station of a tier put on record, and its id. */
  station(input?: object): Promise<string>;
}

const STATION =
  'station { id version name tier status availableActions { action allowed to code } statusHistory { id version status validFrom validTo sequence by } }';
const RECORDS: Readonly<Record<string, string>> = {
  StationPayload: STATION,
  BuildOutPlanPayload:
    'plan { id version status targets { id metric kind value year figure { id } } phases { seq yearOffset name } }',
  SitePlanPayload: 'site { id version state name checks { criterion met note } decidedBy decidedOn station { id } }',
  FigurePayload: 'figure { id metric value kind asOf claimedBy source { id } }',
  ReconcilePayload: 'explanation { kind text evidence decidedBy } reconciliations { explanations { text } }',
  GuidanceVisitPayload: 'visit { id visitedOn topic guide { id } guided { id } }',
  DocumentPayload: 'document { id version title status issuer issuedOn station { id } history { action } }',
};

let names = 0;
/** A name that no other made-up station bears. */
export function aName(what = '示例站点'): string {
  names += 1;
  return `${what}第${names}号`;
}

export async function openStationDesk(dialect: Dialect, day = '2024-03-10'): Promise<StationDesk> {
  const clock = { day, deaf: true, seconds: 0 };
  const momentOf = (): string => new Date(Date.parse(`${clock.day}T04:00:00Z`) + clock.seconds * 1000).toISOString();
  const facts = {
    ...FACTS,
    get ent_deaf() {
      if (clock.deaf) throw new Error('synthetic: nobody answers for it');
      return { id: 'ent_deaf' };
    },
  };
  const room = await startRoom(stations, dialect, { facts, now: () => new Date(momentOf()) });
  const { data } = await room.ask(
    '{ __type(name: "Mutation") { fields { name type { name ofType { name } } args { type { ofType { name } } } } } }',
  );
  const fields = new Map<string, { takes: string; gives: string }>(
    data.__type.fields.map(({ name, type, args }: Given) => [
      name,
      { takes: args[0].type.ofType.name, gives: type.name ?? type.ofType.name },
    ]),
  );
  const tables = [...room.orm.getMetadata().getAll().values()].filter(({ abstract }) => !abstract);
  const names = [...new Set(tables.map(({ tableName }) => tableName))].filter(
    (name) => name !== undefined && name !== 'idempotency' && !name.startsWith('area'),
  );
  const send = (mutation: string, input: object, selection?: string): Promise<Given> => {
    clock.seconds += 1;
    const { takes, gives } = fields.get(mutation)!;
    const record = selection ?? RECORDS[gives] ?? '';
    return room.ask(
      `mutation ($input: ${takes}!) { ${mutation}(input: $input) { ${record} event { action fromState toState why version } replayed } }`,
      { input },
    );
  };
  const desk: StationDesk = {
    ...room,
    get day() {
      return clock.day;
    },
    set day(next) {
      clock.day = next;
    },
    get deaf() {
      return clock.deaf;
    },
    set deaf(next) {
      clock.deaf = next;
    },
    get moment() {
      return momentOf();
    },
    async act(mutation, input, selection) {
      const answer = await send(mutation, input, selection);
      if (answer.errors)
        throw new Error(`${mutation}: ${answer.errors[0].extensions.code}: ${answer.errors[0].message}`);
      return answer.data[mutation];
    },
    async refused(mutation, input) {
      const before = await desk.everything();
      const { errors } = await send(mutation, input);
      expect([mutation, errors?.length]).toEqual([mutation, 1]);
      expect(await desk.everything()).toBe(before);
      return errors[0].extensions;
    },
    async tried(mutation, input) {
      const { data: done, errors } = await send(mutation, input);
      return errors ? { code: errors[0].extensions.code } : { done: done[mutation] };
    },
    async read(query, variables) {
      const answer = await room.ask(query, variables as Record<string, unknown>);
      expect(answer.errors).toBeUndefined();
      return answer.data;
    },
    async everything() {
      const db = room.orm.em.fork().getKysely() as Given;
      const rows: string[] = [];
      for (const name of names.toSorted()) {
        const all = (await db.selectFrom(name).selectAll().execute()) as object[];
        rows.push(
          `${name} ${all
            .map((row) => JSON.stringify(row))
            .toSorted()
            .join('\n')}`,
        );
      }
      return rows.join('\n');
    },
    async station(input = {}) {
      const given = { name: aName(), tier: 'STATION', area: TOWNSHIP, status: 'OPERATING', on: '2024-01-01' };
      const { station } = await desk.act('registerStation', { ...given, synthetic: true, ...input });
      return station.id;
    },
  };
  return desk;
}

/** A desk for tests of orders: a station of the page with its rooms, a made-up menu, and mutations by name. */
import { dated } from '../../shared/dated.entity.js';
import { loadOnce, type Dialect } from '../../shared/subgraph/index.js';
import { StationStatusRow } from '../../subgraphs/stations/station/station-status.entity.js';
import { Station, StationStatus, StationTier } from '../../subgraphs/stations/station/station.entity.js';
import { stations } from '../../subgraphs/stations/subgraph.js';
import { Worker } from '../../subgraphs/stations/worker/worker.entity.js';
import { startRoom, type StartedRoom } from '../databases.js';

export const STATION = 'stn_xinanjiang';
export const ROOM = 'stn_room-330182001020';
export const OTHER_ROOM = 'stn_room-330182001024';
export const ELSEWHERE = 'stn_synthetic-elsewhere';
export const WORKER = 'wrk_synthetic-desk';
const PREPARING_ROOM = 'stn_synthetic-preparing';
export { PREPARING_ROOM };

/** What the other rooms say: one organisation is resident in the station, one nowhere, one was revoked; one team is active, one disbanded. */
const FACTS = {
  org_resident: { id: 'org_resident', resourceLinks: { nodes: [{ to: {} }, { to: { id: STATION } }] } },
  org_stranger: { id: 'org_stranger', resourceLinks: { nodes: [{ to: { id: ELSEWHERE } }, { to: null }] } },
  org_revoked: { id: 'org_revoked', status: 'REVOKED', resourceLinks: { nodes: [{ to: { id: STATION } }] } },
  vtm_helpers: { id: 'vtm_helpers', status: 'ACTIVE' },
  vtm_disbanded: { id: 'vtm_disbanded', status: 'DISBANDED' },
};

// oxlint-disable-next-line typescript/no-explicit-any -- an answer has the shape of its query
type Given = any;

export interface Desk extends StartedRoom {
  /** The day it is; tests move it. */
  day: string;
  /** Carries a mutation out and gives its payload; a refusal is thrown by its code. */
  carryOut(mutation: string, input: object): Promise<Given>;
  /** The code of the refusal that a mutation gets; undefined when it gets none. */
  refusalOf(mutation: string, input: object): Promise<string | undefined>;
  /** A published item of the station. */
  item(capacity: number | null, more?: object): Promise<string>;
  /** An order of a room, placed. */
  order(item: string, more?: object): Promise<string>;
  takenOf(item: string): Promise<number>;
}

const SELECTED: readonly (readonly [RegExp, string])[] = [
  [/Item(Capacity)?$/, 'item { id version status capacity taken }'],
  [/Session$/, 'session { id version state heldOn attendance hours kind order { id state endedOn } }'],
  [/Order$|Dispatch$/, 'order { id version state submittedOn endedOn rating assigneeKind rejection dueOn synthetic }'],
];

/** What a mutation's payload is asked for: its record, and the event. */
function selectionOf(mutation: string): string {
  const record = mutation.endsWith('PlanItem')
    ? 'line { id version title plannedSessions plan { id state items { id } } }'
    : mutation.endsWith('MonthlyPlan')
      ? 'plan { id version state yearMonth items { id } }'
      : mutation.endsWith('MonthlyTheme')
        ? 'theme { id version title yearMonth needKind attendance }'
        : SELECTED.find(([name]) => name.test(mutation))![1];
  return `{ ${record} event { action fromState toState why } replayed }`;
}

export async function openDesk(dialect: Dialect): Promise<Desk> {
  let day = '2026-03-10';
  const now = (): Date => new Date(`${day}T04:00:00Z`);
  const room = await startRoom(stations, dialect, { facts: FACTS, now });
  await addPlaces(room);

  const ask = (mutation: string, input: object): Promise<Given> => {
    const type = inputTypeOf(mutation);
    return room.ask(`mutation ($input: ${type}!) { ${mutation}(input: $input) ${selectionOf(mutation)} }`, { input });
  };
  const carryOut: Desk['carryOut'] = async (mutation, input) => {
    const { data, errors } = await ask(mutation, input);
    if (errors) throw new Error(`${errors[0].extensions.code}: ${errors[0].message}`);
    return data[mutation];
  };
  return {
    ...room,
    get day() {
      return day;
    },
    set day(next) {
      day = next;
    },
    carryOut,
    refusalOf: async (mutation, input) => (await ask(mutation, input)).errors?.[0].extensions.code,
    async item(capacity, more = {}) {
      const added = { station: STATION, title: '陪聊', capacity, synthetic: true, ...more };
      const { item } = await carryOut('addServiceItem', added);
      await carryOut('publishServiceItem', { item: item.id });
      return item.id;
    },
    order: async (item, more = {}) =>
      (await carryOut('submitServiceOrder', { room: ROOM, item, dueOn: day, ...more })).order.id,
    takenOf: async (id) => {
      const { data } = await room.ask('query ($id: ID!) { serviceItem(id: $id) { taken } }', { id });
      return data.serviceItem.taken;
    },
  };
}

const INPUTS: Readonly<Record<string, string>> = {
  publishServiceItem: 'MoveServiceItemInput',
  suspendServiceItem: 'MoveServiceItemInput',
  withdrawServiceItem: 'MoveServiceItemInput',
  draftServiceOrder: 'ServiceOrderInput',
  submitServiceOrder: 'ServiceOrderInput',
  ...Object.fromEntries(
    ['submitDraftOrder', 'withdrawOrder', 'acceptOrder', 'failOrder', 'cancelOrder', 'closeOrder'].map((name) => [
      name,
      'MoveOrderInput',
    ]),
  ),
  ...Object.fromEntries(
    ['consult', 'return', 'approve', 'publish', 'start', 'review', 'archive', 'cancel'].map((verb) => [
      `${verb}MonthlyPlan`,
      'MoveMonthlyPlanInput',
    ]),
  ),
};

function inputTypeOf(mutation: string): string {
  return INPUTS[mutation] ?? `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
}

/** A room that does not operate yet, a station of another place, and a worker. */
async function addPlaces(room: StartedRoom): Promise<void> {
  const change = { at: '2026-01-01T00:00:00.000Z', actor: 'synthetic', synthetic: true };
  await loadOnce(room.orm, 'synthetic-desk', change, async ({ record }) => {
    const places = [
      [PREPARING_ROOM, StationTier.ROOM, 'area_330182001', StationStatus.PREPARING],
      [ELSEWHERE, StationTier.STATION, 'area_330723102', StationStatus.OPERATING],
    ] as const;
    for (const [id, tier, areaId, status] of places) {
      record(Station, { id, name: `synthetic ${id}`, tier, areaId });
      record(StationStatusRow, { id: `sts_${id}`, stationId: id, status, sequence: 1, ...dated('2026-01-01') });
    }
    record(Worker, { id: WORKER, stationId: STATION, roleName: '驻站社工', ...dated('2026-01-01') });
  });
}

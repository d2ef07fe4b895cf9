/** What rooms of the made-up network ordered from the menu of its station Meicheng in June 2022, and which sessions were held. */
import type { Recorder } from '../../shared/subgraph/index.js';
import {
  OrderAssigneeKind,
  OrderRejection,
  ServiceOrder,
  ServiceOrderState,
} from '../../subgraphs/stations/order/service-order.entity.js';
import {
  ServiceSession,
  ServiceSessionKind,
  ServiceSessionState,
} from '../../subgraphs/stations/order/service-session.entity.js';

const MEICHENG = 'stn_synthetic-meicheng';
const POST = 'stn_synthetic-post';
const [BAISHA, FUDONG, FUXI] = ['020', '024', '032'].map((digits) => `stn_room-330182001${digits}`) as [
  string,
  string,
  string,
];
const { ACCEPTED, CLOSED, RATED, REJECTED } = ServiceOrderState;

/** How many of the orders hold a place of their item. */
export const ORDERS_HELD: Readonly<Record<string, number>> = { talks: 1 };

export function recordSyntheticOrders({ record }: Recorder): void {
  const orders = [
    ['closed', 'visits', BAISHA, CLOSED, '2022-06-01', '2022-06-10', '2022-06-08', 'DAILY_LIFE', 5],
    ['rated', 'visits', FUDONG, RATED, '2022-06-10', '2022-06-20', '2022-06-21', 'DAILY_LIFE', 4],
    ['rejected', 'visits', FUXI, REJECTED, '2022-06-12', '2022-06-25', '2022-06-13', null, null],
    ['unfilled', 'talks', BAISHA, ACCEPTED, '2022-06-15', '2022-06-30', null, 'HOUSING', null],
  ] as const;
  for (const [slug, item, roomId, state, submittedOn, dueOn, endedOn, needKind, rating] of orders) {
    const id = `ord_synthetic-${slug}`;
    const delivered = rating !== null;
    record(ServiceOrder, {
      id,
      stationId: MEICHENG,
      itemId: `itm_synthetic-${item}`,
      roomId,
      state,
      submittedOn,
      dueOn,
      endedOn,
      needKind,
      rating,
      rejection: state === REJECTED ? OrderRejection.LACK_OF_CAPACITY : null,
      assigneeKind: delivered ? OrderAssigneeKind.TEAM : null,
      assigneeId: delivered ? 'vtm_synthetic-lantern' : null,
    });
    if (!delivered) continue;
    record(ServiceSession, {
      id: `ses_synthetic-${slug}`,
      stationId: MEICHENG,
      siteId: roomId,
      orderId: id,
      itemId: `itm_synthetic-${item}`,
      kind: slug === 'closed' ? ServiceSessionKind.CASE : ServiceSessionKind.GROUP,
      state: ServiceSessionState.HELD,
      heldOn: endedOn,
      attendance: 12,
      hours: 1.5,
    });
  }
  record(ServiceSession, {
    id: 'ses_synthetic-theme',
    stationId: POST,
    siteId: POST,
    themeId: 'thm_synthetic-2022-03',
    kind: ServiceSessionKind.EMPOWERMENT,
    state: ServiceSessionState.HELD,
    heldOn: '2022-03-18',
    attendance: 25,
    hours: 2,
  });
}

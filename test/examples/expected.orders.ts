/** What the examples about orders and sessions must say: three orders of visits, one of talks, three sessions held. */
import { any, holds, list, MEICHENG, nodes, POST, XINANJIANG } from './expected.words.js';

const VISITS = { title: 'synthetic visits' };
const TALKS = { title: 'synthetic talks' };
const BAISHA = { name: '白沙社区社会工作室' };
const FUXI = '府西社区社会工作室';

export const orderExamples: Record<string, unknown> = {
  'items-ordered-most': {
    // Delivered 7 and 11 days after they were placed; rated 5 and 4.
    serviceItems: holds(
      {
        ...VISITS,
        orderSummary: {
          placed: 3,
          accepted: 2,
          rejected: 1,
          delivered: 2,
          medianDaysToDelivery: 9,
          averageRating: 4.5,
        },
      },
      { ...TALKS, orderSummary: { placed: 1, accepted: 1, acceptanceRate: 1, delivered: 0, averageRating: null } },
    ),
  },
  'needs-never-ordered': {
    needs: any({ code: 'CHILDREN_EDUCATION' }, { code: 'PERSONAL_DEVELOPMENT' }),
    housing: { totalCount: 1 },
    childrenEducation: { totalCount: 0 },
    personalDevelopment: { totalCount: 0 },
    dailyLife: { totalCount: 2 },
  },
  'orders-rejected-for-lack-of-capacity': {
    serviceItems: nodes(
      { ...TALKS, capacity: 30, taken: 1, orderSummary: { rejectedForCapacity: 0 } },
      { ...VISITS, taken: 0, orderSummary: { rejectedForCapacity: 1 }, orders: list(1, { room: { name: FUXI } }) },
    ),
    rooms: holds({ name: FUXI, placedOrders: { totalCount: 1 } }),
  },
  'overdue-orders': {
    serviceOrders: list(1, { dueOn: '2022-06-30', state: 'ACCEPTED', item: TALKS, room: BAISHA, assignee: null }),
  },
  'sessions-by-kind-and-month': {
    stations: holds(
      {
        name: MEICHENG,
        sessionsByMonth: [
          { yearMonth: '2022-06', kind: 'CASE', sessions: 1, attendance: 12, hours: 1.5 },
          { yearMonth: '2022-06', kind: 'GROUP', sessions: 1 },
        ],
      },
      { name: POST, sessionsByMonth: [{ yearMonth: '2022-03', kind: 'EMPOWERMENT', attendance: 25, hours: 2 }] },
      { name: XINANJIANG, sessionsByMonth: [], figures: [{ value: 307 }] },
    ),
  },
  'teams-for-orders-not-yet-given': {
    policyOrders: list(1, { item: TALKS, room: BAISHA }),
    policyTeams: nodes(),
    counsellingOrders: { totalCount: 0 },
  },
};

/** Reads orders and sessions by key, under what they belong to and as lists. */
import { listsOf } from '../../../shared/listing/index.js';
import { perArguments } from '../../../shared/loader.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import type { MonthSpan } from '../service/service.loaders.js';
import { orderSummaries, type SummarySpan } from './order-summary.loaders.js';
import { serviceOrderList } from './service-order.input.js';
import { serviceSessionList } from './service-session.input.js';
import { sessionMonths } from './session-months.loaders.js';

export function makeOrderLoaders(reader: Reader) {
  return {
    serviceOrders: listsOf(reader, serviceOrderList),
    serviceSessions: listsOf(reader, serviceSessionList),
    orderSummariesIn: perArguments((span: SummarySpan) => orderSummaries(reader, span)),
    sessionMonthsIn: perArguments((span: MonthSpan) => sessionMonths(reader, span)),
  };
}

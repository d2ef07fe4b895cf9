/** What may be asked of sessions of service. */
import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../../shared/scalars/index.js';
import { defineStationNoun, StationBoundFilter } from '../list/station-bound.js';
import { ServiceSession, ServiceSessionKind, ServiceSessionState } from './service-session.entity.js';

@InputType({ description: 'Which sessions of service (服务场次筛选); conditions are joined by AND.' })
export class ServiceSessionFilter extends StationBoundFilter {
  @Field(() => [ServiceSessionKind], { nullable: true, description: 'Of any of these kinds (类型).' })
  kinds?: ServiceSessionKind[] | null;

  @Field(() => [ServiceSessionState], { nullable: true, description: 'In any of these states (状态).' })
  states?: ServiceSessionState[] | null;

  @Field(() => [ID], { nullable: true, description: 'Held at any of these rooms, posts or stations (服务点), by id.' })
  sites?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Giving any of these items of the menu (菜单项目), by id.' })
  items?: string[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Held on this day or later (不早于).' })
  heldFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Held on this day or earlier (不晚于).' })
  heldTo?: string | null;
}

export const serviceSessionList = defineStationNoun({
  node: ServiceSession,
  name: 'ServiceSession',
  plural: 'sessions of service',
  field: 'serviceSessions',
  filter: ServiceSessionFilter,
  order: {
    HELD_ON: { property: 'heldOn', type: 'text', description: 'Day on which it was held (日期).' },
    ATTENDANCE: { property: 'attendance', type: 'number', description: 'How many came (到场人数).' },
  },
  where: (filter, on) => [
    on.oneOf('kind', filter.kinds),
    on.oneOf('state', filter.states),
    on.oneOf('siteId', filter.sites),
    on.oneOf('itemId', filter.items),
    on.between('heldOn', ['heldFrom', filter.heldFrom], ['heldTo', filter.heldTo]),
  ],
});

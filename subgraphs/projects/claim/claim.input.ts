/** What may be asked of a list of claims. */
import { sql } from 'kysely';
import { Field, ID, InputType } from 'type-graphql';
import { defineNounList, filterInArea, type Condition, type Conditions } from '../../../shared/listing/index.js';
import { dayAsked } from '../../../shared/moment.js';
import { DateScalar } from '../../../shared/scalars/index.js';
import { Claim, ClaimState } from './claim.entity.js';

@InputType({ description: 'Which claims (认领筛选); conditions are joined by AND.' })
export class ClaimFilter extends filterInArea('Area of the room that claims (认领社工室所在区域)') {
  @Field(() => [ClaimState], { nullable: true, description: 'In any of these states on `asOf` (状态).' })
  states?: ClaimState[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of any of these rooms (社会工作室), `stn_…`.' })
  rooms?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Brokered by any of these stations (牵线的社工站), `stn_…`.' })
  brokeredBy?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of any of these projects (项目), `prj_…`.' })
  projects?: string[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Asked for on this day or later (申请日期起).' })
  requestedFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Asked for on this day or earlier (申请日期止).' })
  requestedTo?: string | null;
}

export const claimList = defineNounList<Claim, ClaimFilter>({
  node: Claim,
  name: 'Claim',
  field: 'claims',
  plural: 'claims',
  filter: ClaimFilter,
  takesMoment: true,
  areaProperty: 'roomAreaId',
  order: {
    REQUESTED_ON: { property: 'requestedOn', type: 'text', description: 'Day asked for (申请日期).' },
    CONFIRMED_ON: { property: 'confirmedOn', type: 'text', description: 'Day confirmed (确认日期).' },
  },
  where: (filter, on) => [
    inStates(filter.states, on),
    on.oneOf('roomId', filter.rooms),
    on.oneOf('brokeredById', filter.brokeredBy),
    on.oneOf('projectId', filter.projects),
    on.between('requestedOn', ['requestedFrom', filter.requestedFrom], ['requestedTo', filter.requestedTo]),
  ],
});

/** The same as `stateOn`, on the columns. */
function inStates(states: readonly ClaimState[] | null | undefined, on: Conditions): Condition {
  if (states == null) return undefined;
  const state = sql.ref(on.column('state'));
  const expiresOn = sql.ref(on.column('expiresOn'));
  const told = sql`case when ${state} = ${ClaimState.REQUESTED} and ${expiresOn} < ${dayAsked(on.moment)} then ${ClaimState.EXPIRED} else ${state} end`;
  return sql`${told} in (${sql.join(states)})`;
}

/** What may be asked of sessions of supervision. */
import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../../shared/scalars/index.js';
import { defineStationNoun, StationBoundFilter } from '../list/station-bound.js';
import { SupervisionFunction, SupervisionSession, SupervisionSubject } from './supervision.entity.js';

@InputType({ description: 'Which sessions of supervision (督导记录筛选); conditions are joined by AND.' })
export class SupervisionFilter extends StationBoundFilter {
  @Field(() => [SupervisionSubject], { nullable: true, description: 'Of any of these subjects (督导对象).' })
  subjects?: SupervisionSubject[] | null;

  @Field(() => [SupervisionFunction], { nullable: true, description: 'Serving any of these functions (督导功能).' })
  functions?: SupervisionFunction[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of the work of any of these workers (受督导社工), by id.' })
  workers?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'By any of these supervisors (督导), by id.' })
  supervisors?: string[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Held on this day or later (不早于).' })
  heldFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Held on this day or earlier (不晚于).' })
  heldTo?: string | null;
}

export const supervisionList = defineStationNoun({
  node: SupervisionSession,
  name: 'SupervisionSession',
  field: 'supervisionSessions',
  filter: SupervisionFilter,
  order: {
    HELD_ON: { property: 'heldOn', type: 'text', description: 'Day on which it was held (日期).' },
    HOURS: { property: 'hours', type: 'number', description: 'How long it took (督导时数).' },
  },
  where: ({ subjects, functions, workers, supervisors, heldFrom, heldTo }, on) => [
    on.oneOf('subject', subjects),
    on.holdsOneOf('functions', functions),
    on.oneOf('workerId', workers),
    on.oneOf('supervisorId', supervisors),
    on.between('heldOn', ['heldFrom', heldFrom], ['heldTo', heldTo]),
  ],
});

/** So many sessions of one kind in one month. */
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { YearMonthScalar } from '../../../shared/scalars/index.js';
import { ServiceSessionKind } from './service-session.entity.js';

@ObjectType({ description: 'Sessions of one kind in one month (每月服务场次).', simpleResolvers: true })
export class SessionMonth {
  @Field(() => YearMonthScalar, { description: 'The month (月份).' })
  yearMonth!: string;

  @Field(() => ServiceSessionKind, { description: 'What they were (类型).' })
  kind!: ServiceSessionKind;

  @Field(() => Int, { description: 'How many were held (场次).' })
  sessions!: number;

  @Field(() => Int, { description: 'How many came, counted per session (人次).' })
  attendance!: number;

  @Field(() => Float, { description: 'How many hours they took (时长).' })
  hours!: number;
}

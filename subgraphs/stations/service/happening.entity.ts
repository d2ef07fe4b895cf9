/** Rows for something that happened, with a date that may be known in part and the days that it may have been. */
import { Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { RecordedRow } from '../../../shared/record.entity.js';
import { parsePartialDate, PartialDate } from '../../../shared/scalars/index.js';

/** Closed set: whether something was held. */
export enum HoldingState {
  PLANNED = 'PLANNED',
  HELD = 'HELD',
  CANCELLED = 'CANCELLED',
}
registerEnumType(HoldingState, {
  name: 'HoldingState',
  description: 'Whether a training or an activity was held (举办状态).',
  valuesConfig: {
    PLANNED: { description: 'Planned, its day being told (计划中).' },
    HELD: { description: 'Held (已举办).' },
    CANCELLED: { description: 'Called off (已取消).' },
  },
});

/** A row of something that was held. Write it through `held(…)`, which works out the bounds. */
@ObjectType()
export abstract class HappeningRow extends RecordedRow {
  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it was held (时间); null when the source does not say.',
  })
  @Property({ type: 'string', nullable: true })
  heldOn?: string | null;

  /** The earliest day `heldOn` can mean; null when unknown. */
  @Property({ type: 'string', nullable: true })
  heldEarliest?: string | null;

  /** The latest day `heldOn` can mean; null when unknown. */
  @Property({ type: 'string', nullable: true })
  heldLatest?: string | null;
}

/** The columns of a date, bounds included: `{ id, ..., ...held('2022-05') }`. */
export function held(on: string): Pick<HappeningRow, 'heldOn' | 'heldEarliest' | 'heldLatest'> {
  const { text, earliest, latest } = parsePartialDate(on);
  return { heldOn: text, heldEarliest: earliest, heldLatest: latest };
}

/** The theme of a post's month, and the rule that a post works by one theme a month. */
import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { RecordedRow } from '../../../shared/record.entity.js';
import { NeedKindCode, YearMonthScalar } from '../../../shared/scalars/index.js';
import { Station } from '../station/station.entity.js';

@ObjectType({ description: 'Theme of a month (月度主题) at a post or station; one per month.', simpleResolvers: true })
@Entity({ tableName: 'monthly_theme' })
@Unique({
  name: 'monthly_theme_month_unique',
  properties: ['stationId', 'yearMonth'],
  where: 'superseded_at is null',
})
export class MonthlyTheme extends RecordedRow {
  @ManyToOne(() => Station, { mapToPk: true, fieldName: 'station_id' })
  stationId!: string;

  @Field(() => YearMonthScalar, { description: 'The month (月份).' })
  @Property({ type: 'string' })
  yearMonth!: string;

  @Field(() => String, { description: 'The theme (主题).' })
  @Property({ type: 'string' })
  title!: string;

  @Field(() => NeedKindCode, { nullable: true, description: 'The need it answers (需求类型); null when not assigned.' })
  @Property({ type: 'string', nullable: true })
  needKind?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many took part in the month, counted per session (人次); null when not recorded.',
  })
  @Property({ type: 'integer', nullable: true })
  attendance?: number | null;
}

@ObjectType({
  description: 'The rule that a station or post works by themes, such as one theme a month (一月一主题).',
  simpleResolvers: true,
})
@Entity({ tableName: 'monthly_theme_rule' })
@Unique({ name: 'monthly_theme_rule_unique', properties: ['stationId'], where: 'superseded_at is null' })
export class MonthlyThemeRule extends RecordedRow {
  @ManyToOne(() => Station, { mapToPk: true, fieldName: 'station_id' })
  stationId!: string;

  @Field(() => String, { description: 'Name of the rule as its users call it (名称).' })
  @Property({ type: 'string' })
  name!: string;

  @Field(() => Int, { description: 'How many themes each month has (每月主题数).' })
  @Property({ type: 'integer' })
  themesPerMonth!: number;
}

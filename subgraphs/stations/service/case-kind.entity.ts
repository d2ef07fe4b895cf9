/** A kind of casework by its public title: never a case, and nothing about anyone served. */
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { RecordedRow } from '../../../shared/record.entity.js';
import { ServiceTypeCode, TargetGroupCode } from '../../../shared/scalars/index.js';
import { Station } from '../station/station.entity.js';

@ObjectType({
  description:
    'A kind of case (个案类别) that a station works on, under its public title. Cases themselves are not shown here.',
  simpleResolvers: true,
})
@Entity({ tableName: 'case_kind' })
export class CaseKind extends RecordedRow {
  @ManyToOne(() => Station, { mapToPk: true, fieldName: 'station_id' })
  stationId!: string;

  @Field(() => String, { description: 'Public title (公开名称).' })
  @Property({ type: 'string' })
  title!: string;

  @Field(() => String, { description: 'The title in English (英文名称).' })
  @Property({ type: 'string' })
  titleEn!: string;

  @Field(() => [TargetGroupCode], { description: 'Groups it is for (服务对象); at most 20.' })
  @Property({ type: 'json' })
  targetGroups: string[] = [];

  @Field(() => [ServiceTypeCode], { description: 'Types of service it gives (服务类型), where known; at most 20.' })
  @Property({ type: 'json' })
  serviceTypes: string[] = [];

  @Field(() => Boolean, {
    description:
      'True when such a case rests on sensitive personal information (敏感个人信息), so that it needs separate consent (PIPL Art. 28–31).',
  })
  @Property({ type: 'boolean' })
  sensitive!: boolean;

  @Field(() => Boolean, { description: 'True when its source names it among others that it does not name (等).' })
  @Property({ type: 'boolean', default: false })
  openEnded: boolean = false;
}

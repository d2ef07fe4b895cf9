/** An area as the graph tells it. The rows are the shared `AreaRow`; everything that hangs on one is a field resolver. */
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import type { AreaKind as Kind, AreaLevel as Level } from '../../../shared/areas/area.rules.js';
import { connectionOf } from '../../../shared/paging/index.js';
import { AreaCode, DateScalar, PartialDate } from '../../../shared/scalars/index.js';
import { REFERENCE_DATA } from '../../../shared/subgraph/index.js';
import { AreaKind, AreaLevel } from './area.enums.js';

@ObjectType('Area', {
  description:
    'An area (区域): a row of the statistical code table (统计用区划代码), from province to community and village, or a functional zone without a code.',
})
@Directive(REFERENCE_DATA)
@Directive('@key(fields: "id")')
export class Area {
  @Field(() => ID, { description: '`area_<code>`, or a fixed slug for a zone without a code (编号).' })
  id!: string;

  @Field(() => AreaCode, {
    nullable: true,
    description: 'Code in its short form (区划代码); null for a zone without one.',
  })
  code!: string | null;

  @Field(() => String, { description: 'Name as in the code table (名称).' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'English name (英文名), for areas that are often asked for.' })
  nameEn!: string | null;

  @Field(() => AreaLevel, { description: 'Level in the code table (层级).' })
  level!: Level;

  @Field(() => AreaKind, { description: 'Kind of area (类型).' })
  kind!: Kind;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day that the edition of the code table describes from which the row was read (版本); null for a zone.',
  })
  edition!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'Since when the area exists (设立); null when not recorded.',
  })
  validFrom!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'Until when it existed (撤销), for a code that gave way to another; null while it exists.',
  })
  validTo!: string | null;
}

export const AreaConnection = connectionOf(Area, 'Area');

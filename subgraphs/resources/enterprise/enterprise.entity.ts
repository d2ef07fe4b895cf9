/** A firm, with the one public person that its source names in a role. */
import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ObjectType } from 'type-graphql';
import { CreditCode } from '../../../shared/scalars/index.js';
import { LocatedRow } from '../list/located.entity.js';

@ObjectType({ simpleResolvers: true, description: 'An enterprise (企业) that takes part: as host, funder or partner.' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'enterprise' })
@Unique({ name: 'enterprise_credit_code_unique', properties: ['creditCode'], where: 'superseded_at is null' })
export class Enterprise extends LocatedRow {
  @Field(() => CreditCode, {
    nullable: true,
    description: 'Unified social credit code (统一社会信用代码); null when not stated.',
  })
  @Property({ type: 'string', nullable: true, index: true })
  creditCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Public role of the person who spoke for it (代表人职务), such as 总经理; null when nobody is named.',
  })
  @Property({ type: 'string', nullable: true })
  representativeRole?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of that person as printed (代表人姓名): a public person in that role; null when not printed.',
  })
  @Property({ type: 'string', nullable: true })
  representativeName?: string | null;
}

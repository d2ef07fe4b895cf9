/** Where the money of projects comes from, and how much of it goes to which project. */
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';
import { RecordedRow } from '../../../shared/record.entity.js';
import { Money } from '../../../shared/scalars/index.js';
import { EnterpriseStub } from '../enterprise.stub.js';
import { moneyOrNull } from '../money.js';
import { SocialOrganizationStub } from '../social-organization.stub.js';
import { refer } from '../stub.js';
import { Project } from './project.entity.js';

export enum FundingKind {
  SPECIAL_FUND = 'SPECIAL_FUND',
  LOTTERY = 'LOTTERY',
  FISCAL = 'FISCAL',
  CHARITY = 'CHARITY',
  ENTERPRISE = 'ENTERPRISE',
  OTHER = 'OTHER',
}
registerEnumType(FundingKind, {
  name: 'FundingKind',
  description: 'Kind of money behind a project (资金来源类型).',
  valuesConfig: {
    SPECIAL_FUND: { description: 'A special fund (专项资金).' },
    LOTTERY: { description: 'Lottery public-welfare fund (福利彩票公益金).' },
    FISCAL: { description: 'Budget of a government (财政资金).' },
    CHARITY: { description: 'A charity or its donors (慈善资金).' },
    ENTERPRISE: { description: 'A firm, also one that adopts a project (企业资助, 认购).' },
    OTHER: { description: 'Any other source (其他).' },
  },
});

@ObjectType({ description: 'A source of money for projects (资金来源).' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'funding_source' })
export class FundingSource extends RecordedRow {
  @Field(() => FundingKind, { description: 'Kind of money (类型).' })
  @Enum({ items: () => FundingKind })
  kind!: FundingKind;

  @Field(() => String, { description: 'Name (名称).' })
  @Property({ type: 'string' })
  name!: string;

  @Index()
  @Property({ type: 'string', nullable: true })
  enterpriseId?: string | null;

  @Field(() => EnterpriseStub, { nullable: true, description: 'The firm behind it (企业), if it is one.' })
  get enterprise(): EnterpriseStub | null {
    return refer(EnterpriseStub, this.enterpriseId);
  }

  @Index()
  @Property({ type: 'string', nullable: true })
  organizationId?: string | null;

  @Field(() => SocialOrganizationStub, {
    nullable: true,
    description: 'The organisation behind it (社会组织), such as a charity, if it is one.',
  })
  get organization(): SocialOrganizationStub | null {
    return refer(SocialOrganizationStub, this.organizationId);
  }
}

@ObjectType({ description: "One source's part in one project (项目资金)." })
@Entity({ tableName: 'project_funding' })
export class ProjectFunding extends RecordedRow {
  @ManyToOne(() => Project, { mapToPk: true, fieldName: 'project_id' })
  projectId!: string;

  @ManyToOne(() => FundingSource, { mapToPk: true, fieldName: 'source_id' })
  sourceId!: string;

  @Property({ type: 'bigint', nullable: true })
  amountFen?: number | null;

  @Field(() => Money, { nullable: true, description: 'Amount (金额) in yuan; null when the source does not say.' })
  get amount(): Money | null {
    return moneyOrNull(this.amountFen);
  }
}

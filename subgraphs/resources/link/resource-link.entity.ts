/** A resource link: who is linked with whom, how, since when, and who says so. */
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType, Directive } from 'type-graphql';
import { AreaRow } from '../../../shared/areas/area.entity.js';
import { DatedRow } from '../../../shared/dated.entity.js';
import { LinkKind, OperatingModeCode, ServiceTypeCode } from '../../../shared/scalars/index.js';
import { areaOf, AreaStub } from '../area/area.stub.js';
import { ServiceFund } from '../fund/service-fund.entity.js';
import { PartyKindCode } from '../vocabulary/party-kind.scalar.js';

/** Closed set: which side of a link vouches for it. */
export enum LinkAsserter {
  FROM = 'FROM',
  TO = 'TO',
  BOTH = 'BOTH',
  THIRD_PARTY = 'THIRD_PARTY',
}
registerEnumType(LinkAsserter, {
  name: 'LinkAsserter',
  description: 'Which side vouches for a link (声明方).',
  valuesConfig: {
    FROM: { description: 'Its start (起点方).' },
    TO: { description: 'Its end (终点方).' },
    BOTH: { description: 'Both sides (双方).' },
    THIRD_PARTY: { description: 'Neither: someone else reports it, such as a newspaper (第三方).' },
  },
});

/** Closed set: how far a link is vouched for, and whether it still holds. */
export enum LinkState {
  REPORTED = 'REPORTED',
  ASSERTED = 'ASSERTED',
  CONFIRMED = 'CONFIRMED',
  ENDED = 'ENDED',
}
registerEnumType(LinkState, {
  name: 'LinkState',
  description: 'How far a link is vouched for, and whether it still holds (链接状态).',
  valuesConfig: {
    REPORTED: { description: 'Neither side vouches for it: someone else reports it (第三方报道).' },
    ASSERTED: { description: 'One side vouches for it (单方声明).' },
    CONFIRMED: { description: 'Both sides vouch for it (双方确认).' },
    ENDED: { description: 'It was ended (已终止).' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description:
    'A typed, directed and dated link between two parties (资源链接): residence, co-building, funding, referral, integration and the like. Who hosts, runs, leads or guides a station is told by the station itself.',
})
@Directive('@key(fields: "id")')
@Entity({ tableName: 'resource_link' })
@Index({ properties: ['fromId', 'kind'] })
@Index({ properties: ['toId', 'kind'] })
@Unique({ properties: ['liveKey'] })
export class ResourceLink extends DatedRow {
  @Field(() => LinkKind, { description: 'Kind of the link (链接类型): a code of `linkKinds`.' })
  @Property({ type: 'string', index: true })
  kind!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the source calls it (名称), such as 社企共建; null when it has no name of its own.',
  })
  @Property({ type: 'string', nullable: true })
  name?: string | null;

  @Property({ type: 'string' })
  fromId!: string;

  @Field(() => PartyKindCode, { description: 'Kind of the party at its start (起点类型): a code of `partyKinds`.' })
  @Property({ type: 'string' })
  fromKind!: string;

  @Property({ type: 'string' })
  toId!: string;

  @Field(() => PartyKindCode, { description: 'Kind of the party at its end (终点类型): a code of `partyKinds`.' })
  @Property({ type: 'string' })
  toKind!: string;

  @Field(() => LinkAsserter, { description: 'Which side vouches for it (声明方).' })
  @Enum({ items: () => LinkAsserter })
  assertedBy!: LinkAsserter;

  @Field(() => String, {
    nullable: true,
    description: 'Who that is, as a role or body (声明者); null when it is simply the party itself.',
  })
  @Property({ type: 'string', nullable: true })
  assertedByName?: string | null;

  @Field(() => OperatingModeCode, {
    nullable: true,
    description:
      'The operating mode of the station by which it works (运行机制): a code of `operatingModes`; null when none is named.',
  })
  @Property({ type: 'string', nullable: true })
  mechanism?: string | null;

  @Property({ type: 'json', name: 'service_types', nullable: true })
  services?: string[] | null;

  @Field(() => [ServiceTypeCode], {
    description:
      'Types of service that are given by it (服务类型), as of a resident; at most 20, none when not stated.',
  })
  get serviceTypes(): string[] {
    return this.services ?? [];
  }

  @Field(() => String, { nullable: true, description: 'Why it ended (终止原因); null while it holds.' })
  @Property({ type: 'text', nullable: true })
  endReason?: string | null;

  /** The same for any two links that must not both be live; null for one that was ended, or was there before links were made by mutations. */
  @Property({ type: 'string', nullable: true })
  liveKey?: string | null;

  @Field(() => LinkState, { description: 'How far it is vouched for, and whether it still holds (状态).' })
  get state(): LinkState {
    return stateOf(this);
  }

  @ManyToOne(() => ServiceFund, { mapToPk: true, fieldName: 'fund_id', nullable: true })
  fundId?: string | null;

  @ManyToOne(() => AreaRow, { mapToPk: true, fieldName: 'area_id', nullable: true })
  areaId?: string | null;

  @Field(() => AreaStub, {
    nullable: true,
    description: 'Where the link is at work (所在区域), as far as the source says; filters by area mean this one.',
  })
  get area(): AreaStub | null {
    return this.areaId == null ? null : areaOf(this.areaId);
  }
}

export function stateOf({ validTo, assertedBy }: Pick<ResourceLink, 'validTo' | 'assertedBy'>): LinkState {
  if (validTo != null) return LinkState.ENDED;
  if (assertedBy === LinkAsserter.BOTH) return LinkState.CONFIRMED;
  return assertedBy === LinkAsserter.THIRD_PARTY ? LinkState.REPORTED : LinkState.ASSERTED;
}

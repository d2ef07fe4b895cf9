/** What may be asked of a list of resource links, at the root and of one party. */
import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { LinkKind, OperatingModeCode } from '../../../shared/scalars/index.js';
import { DatedPageArgs, NounFilter } from '../list/noun-args.js';
import { orderingOf, type OrderInput } from '../list/ordering.js';
import { PartyKindCode } from '../vocabulary/party-kind.scalar.js';
import { LinkAsserter } from './resource-link.entity.js';

/** Closed set: which way a link is seen from one of its parties. */
export enum LinkDirection {
  OUTGOING = 'OUTGOING',
  INCOMING = 'INCOMING',
}
registerEnumType(LinkDirection, {
  name: 'LinkDirection',
  description: 'Which way a link is seen from one of its parties (方向). A symmetrical kind is found both ways.',
  valuesConfig: {
    OUTGOING: { description: 'The party is its start (由此出发).' },
    INCOMING: { description: 'The party is its end (指向此处).' },
  },
});

export const linkOrdering = orderingOf('ResourceLink', 'resource links', {
  KIND: { property: 'kind', type: 'text', description: 'Code of the kind (类型).' },
  VALID_FROM: { property: 'validFromLatest', type: 'text', description: 'Since when it surely holds (起始时间).' },
  RECORDED_AT: { property: 'recordedAt', type: 'text', description: 'When the hub recorded it (记录时间).' },
});

@InputType({ description: 'Which resource links (链接筛选); conditions are joined by AND.' })
export class ResourceLinkFilter extends NounFilter {
  @Field(() => [LinkKind], { nullable: true, description: 'Any of these kinds (链接类型).' })
  kinds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'One of these parties at either end (任一方).' })
  partyIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'One of these parties at its start (起点).' })
  fromIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'One of these parties at its end (终点).' })
  toIds?: string[] | null;

  @Field(() => [PartyKindCode], {
    nullable: true,
    description: 'Parties of any of these kinds at either end (主体类型).',
  })
  partyKinds?: string[] | null;

  @Field(() => [LinkAsserter], { nullable: true, description: 'Vouched for by any of these (声明方).' })
  assertedBy?: LinkAsserter[] | null;

  @Field(() => [OperatingModeCode], {
    nullable: true,
    description: 'At work by any of these operating modes (运行机制).',
  })
  mechanisms?: string[] | null;
}

@ArgsType()
export class ResourceLinkListArgs extends DatedPageArgs {
  @Field(() => ResourceLinkFilter, {
    nullable: true,
    description: 'Which links; all that hold as of `asOf` when left out.',
  })
  filter?: ResourceLinkFilter | null;

  @Field(() => linkOrdering.Input, { nullable: true, description: 'In which order; by kind when left out.' })
  orderBy?: OrderInput | null;
}

@ArgsType()
export class PartyLinkArgs extends DatedPageArgs {
  @Field(() => [LinkKind], { nullable: true, description: 'Only links of these kinds (链接类型); all when left out.' })
  kinds?: string[] | null;

  @Field(() => [PartyKindCode], {
    nullable: true,
    description: 'Only links whose other party is of one of these kinds (对方类型).',
  })
  partyKinds?: string[] | null;

  @Field(() => LinkDirection, {
    nullable: true,
    description: 'Only links that go this way (方向); both when left out.',
  })
  direction?: LinkDirection | null;

  @Field(() => linkOrdering.Input, { nullable: true, description: 'In which order; by kind when left out.' })
  orderBy?: OrderInput | null;
}

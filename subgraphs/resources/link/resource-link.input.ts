/** What may be asked of a list of resource links, at the root and of one party. */
import { sql } from 'kysely';
import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { filterContradictory } from '../../../shared/errors.js';
import {
  defineNounList,
  MomentPageArgs,
  orderArgument,
  type Condition,
  type Conditions,
  type ListOrder,
} from '../../../shared/listing/index.js';
import { LinkKind, OperatingModeCode } from '../../../shared/scalars/index.js';
import { NounFilter } from '../list/noun-filter.js';
import { PartyKindCode } from '../vocabulary/party-kind.scalar.js';
import { vocabulariesOf } from '../vocabulary/term.loaders.js';
import { LinkAsserter, ResourceLink } from './resource-link.entity.js';

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
    description:
      'At work by any of these operating modes (运行机制): codes of `operatingModes`; one that is not among them matches nothing.',
  })
  mechanisms?: string[] | null;
}

export const resourceLinkList = defineNounList<ResourceLink, ResourceLinkFilter>({
  node: ResourceLink,
  dated: true,
  textIn: ['name'],
  order: {
    KIND: { property: 'kind', type: 'text', description: 'Code of the kind (类型).' },
    VALID_FROM: { property: 'validFromLatest', type: 'text', description: 'Since when it surely holds (起始时间).' },
    RECORDED_AT: { property: 'recordedAt', type: 'text', description: 'When the hub recorded it (记录时间).' },
  },
  name: 'ResourceLink',
  field: 'resourceLinks',
  plural: 'resource links',
  filter: ResourceLinkFilter,
  async check(filter, reader) {
    const { partyIds, fromIds, toIds } = filter;
    if (partyIds && fromIds && toIds && ![...fromIds, ...toIds].some((id) => partyIds.includes(id)))
      throw filterContradictory('`partyIds` has none of the parties in `fromIds` and `toIds`');
    const { linkKinds, partyKinds } = vocabulariesOf(reader);
    await linkKinds.check(filter.kinds);
    await partyKinds.check(filter.partyKinds);
  },
  where: (filter, on) => [
    on.oneOf('kind', filter.kinds),
    on.oneOf('fromId', filter.fromIds),
    on.oneOf('toId', filter.toIds),
    eitherEnd('Id', filter.partyIds, on),
    eitherEnd('Kind', filter.partyKinds, on),
    on.oneOf('assertedBy', filter.assertedBy),
    on.oneOf('mechanism', filter.mechanisms),
  ],
});

function eitherEnd(part: 'Id' | 'Kind', values: readonly string[] | null | undefined, on: Conditions): Condition {
  return values == null ? undefined : sql`(${on.oneOf(`from${part}`, values)!} or ${on.oneOf(`to${part}`, values)!})`;
}

@ArgsType()
export class PartyLinkArgs extends MomentPageArgs {
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

  @orderArgument(resourceLinkList.ordering)
  orderBy?: ListOrder | null;
}

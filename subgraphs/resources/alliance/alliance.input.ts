/** What may be asked of a list of alliances. */
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PartyKindCode } from '../vocabulary/party-kind.scalar.js';
import { DatedPageArgs, NounFilter } from '../list/noun-args.js';
import { BY_NAME, orderingOf, type OrderInput } from '../list/ordering.js';

export const allianceOrdering = orderingOf('Alliance', 'alliances', { ...BY_NAME });

@InputType({ description: 'Which alliances (联盟平台筛选); conditions are joined by AND.' })
export class AllianceFilter extends NounFilter {
  @Field(() => [ID], { nullable: true, description: 'With any of these parties as of `asOf` (成员).' })
  partyIds?: string[] | null;

  @Field(() => [PartyKindCode], {
    nullable: true,
    description: 'With parties of all of these kinds as of `asOf` (成员类型).',
  })
  partyKinds?: string[] | null;
}

@ArgsType()
export class AllianceListArgs extends DatedPageArgs {
  @Field(() => AllianceFilter, { nullable: true, description: 'Which alliances; all when left out.' })
  filter?: AllianceFilter | null;

  @Field(() => allianceOrdering.Input, { nullable: true, description: 'In which order; by name when left out.' })
  orderBy?: OrderInput | null;
}

/** What may be asked of a list of alliances. */
import { Field, ID, InputType } from 'type-graphql';
import { NounFilter } from '../list/noun-filter.js';
import { PartyKindCode } from '../vocabulary/party-kind.scalar.js';

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

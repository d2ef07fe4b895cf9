/** What may be asked of a list of Party-mass centres. */
import { Field, InputType } from 'type-graphql';
import { LinkableFilter } from '../list/noun-filter.js';
import { PartyMassCentreKind } from './party-mass-centre.entity.js';

@InputType({ description: 'Which Party-mass centres (党群中心筛选); conditions are joined by AND.' })
export class PartyMassCentreFilter extends LinkableFilter {
  @Field(() => [PartyMassCentreKind], { nullable: true, description: 'Any of these kinds (类型).' })
  kinds?: PartyMassCentreKind[] | null;
}

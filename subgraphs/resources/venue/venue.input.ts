/** What may be asked of a list of venues. */
import { Field, InputType } from 'type-graphql';
import { VenueKindCode } from '../../../shared/scalars/index.js';
import { LinkableFilter } from '../list/noun-filter.js';

@InputType({ description: 'Which venues (场所筛选); conditions are joined by AND.' })
export class VenueFilter extends LinkableFilter {
  @Field(() => [VenueKindCode], { nullable: true, description: 'Any of these kinds (类型): codes of `venueKinds`.' })
  kinds?: string[] | null;
}

/** What may be asked of a list of venues. */
import { ArgsType, Field, InputType } from 'type-graphql';
import { VenueKindCode } from '../../../shared/scalars/index.js';
import { AreaNounArgs, DatedPageArgs, LinkableFilter } from '../list/noun-args.js';
import { BY_NAME, orderingOf, type OrderInput } from '../list/ordering.js';

export const venueOrdering = orderingOf('Venue', 'venues', { ...BY_NAME });

@InputType({ description: 'Which venues (场所筛选); conditions are joined by AND.' })
export class VenueFilter extends LinkableFilter {
  @Field(() => [VenueKindCode], { nullable: true, description: 'Any of these kinds (类型): codes of `venueKinds`.' })
  kinds?: string[] | null;
}

@ArgsType()
export class VenueListArgs extends DatedPageArgs {
  @Field(() => VenueFilter, { nullable: true, description: 'Which venues; all when left out.' })
  filter?: VenueFilter | null;

  @Field(() => venueOrdering.Input, { nullable: true, description: 'In which order; by name when left out.' })
  orderBy?: OrderInput | null;
}

@ArgsType()
export class AreaVenueArgs extends AreaNounArgs {
  @Field(() => VenueFilter, { nullable: true, description: 'Which venues; all when left out.' })
  filter?: VenueFilter | null;

  @Field(() => venueOrdering.Input, { nullable: true, description: 'In which order; by name when left out.' })
  orderBy?: OrderInput | null;
}

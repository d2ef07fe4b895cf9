/** What may be asked of a list of Party-mass centres. */
import { ArgsType, Field, InputType } from 'type-graphql';
import { AreaNounArgs, DatedPageArgs, LinkableFilter } from '../list/noun-args.js';
import { BY_NAME, orderingOf, type OrderInput } from '../list/ordering.js';
import { PartyMassCentreKind } from './party-mass-centre.entity.js';

export const centreOrdering = orderingOf('PartyMassCentre', 'Party-mass centres', { ...BY_NAME });

@InputType({ description: 'Which Party-mass centres (党群中心筛选); conditions are joined by AND.' })
export class PartyMassCentreFilter extends LinkableFilter {
  @Field(() => [PartyMassCentreKind], { nullable: true, description: 'Any of these kinds (类型).' })
  kinds?: PartyMassCentreKind[] | null;
}

@ArgsType()
export class PartyMassCentreListArgs extends DatedPageArgs {
  @Field(() => PartyMassCentreFilter, { nullable: true, description: 'Which Party-mass centres; all when left out.' })
  filter?: PartyMassCentreFilter | null;

  @Field(() => centreOrdering.Input, { nullable: true, description: 'In which order; by name when left out.' })
  orderBy?: OrderInput | null;
}

@ArgsType()
export class AreaPartyMassCentreArgs extends AreaNounArgs {
  @Field(() => PartyMassCentreFilter, { nullable: true, description: 'Which Party-mass centres; all when left out.' })
  filter?: PartyMassCentreFilter | null;

  @Field(() => centreOrdering.Input, { nullable: true, description: 'In which order; by name when left out.' })
  orderBy?: OrderInput | null;
}

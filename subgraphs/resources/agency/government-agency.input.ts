/** What may be asked of a list of government agencies. */
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { DatedPageArgs, LinkableFilter } from '../list/noun-args.js';
import { BY_NAME, orderingOf, type OrderInput } from '../list/ordering.js';

export const agencyOrdering = orderingOf('GovernmentAgency', 'government agencies', { ...BY_NAME });

@InputType({ description: 'Which government agencies (政府部门筛选); conditions are joined by AND.' })
export class GovernmentAgencyFilter extends LinkableFilter {
  @Field(() => [ID], { nullable: true, description: 'Right under any of these agencies (上级).' })
  parentIds?: string[] | null;
}

@ArgsType()
export class GovernmentAgencyListArgs extends DatedPageArgs {
  @Field(() => GovernmentAgencyFilter, { nullable: true, description: 'Which government agencies; all when left out.' })
  filter?: GovernmentAgencyFilter | null;

  @Field(() => agencyOrdering.Input, { nullable: true, description: 'In which order; by name when left out.' })
  orderBy?: OrderInput | null;
}

/** What may be asked of a list of government agencies. */
import { Field, ID, InputType } from 'type-graphql';
import { LinkableFilter } from '../list/noun-filter.js';

@InputType({ description: 'Which government agencies (政府部门筛选); conditions are joined by AND.' })
export class GovernmentAgencyFilter extends LinkableFilter {
  @Field(() => [ID], { nullable: true, description: 'Right under any of these agencies (上级).' })
  parentIds?: string[] | null;
}

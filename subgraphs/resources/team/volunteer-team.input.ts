/** What may be asked of a list of volunteer teams. */
import { Field, ID, InputType } from 'type-graphql';
import { ServiceTypeCode } from '../../../shared/scalars/index.js';
import { LinkableFilter } from '../list/noun-filter.js';
import { VolunteerTeamStatus } from './volunteer-team.entity.js';

@InputType({ description: 'Which volunteer teams (志愿服务队筛选); conditions are joined by AND.' })
export class VolunteerTeamFilter extends LinkableFilter {
  @Field(() => [ID], { nullable: true, description: 'Teams of any of these firms (所属企业).' })
  enterpriseIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Teams of any of these social organisations (所属社会组织).' })
  organizationIds?: string[] | null;

  @Field(() => [ServiceTypeCode], { nullable: true, description: 'Able to give any of these services (服务特长).' })
  skills?: string[] | null;

  @Field(() => [VolunteerTeamStatus], { nullable: true, description: 'In any of these states (状态).' })
  statuses?: VolunteerTeamStatus[] | null;
}

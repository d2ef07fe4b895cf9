/** What may be asked of a list of volunteer teams. */
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { AreaNounArgs, DatedPageArgs, LinkableFilter } from '../list/noun-args.js';
import { BY_NAME, orderingOf, type OrderInput } from '../list/ordering.js';

export const teamOrdering = orderingOf('VolunteerTeam', 'volunteer teams', { ...BY_NAME });

@InputType({ description: 'Which volunteer teams (志愿服务队筛选); conditions are joined by AND.' })
export class VolunteerTeamFilter extends LinkableFilter {
  @Field(() => [ID], { nullable: true, description: 'Teams of any of these firms (所属企业).' })
  enterpriseIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Teams of any of these social organisations (所属社会组织).' })
  organizationIds?: string[] | null;
}

@ArgsType()
export class VolunteerTeamListArgs extends DatedPageArgs {
  @Field(() => VolunteerTeamFilter, { nullable: true, description: 'Which volunteer teams; all when left out.' })
  filter?: VolunteerTeamFilter | null;

  @Field(() => teamOrdering.Input, { nullable: true, description: 'In which order; by name when left out.' })
  orderBy?: OrderInput | null;
}

@ArgsType()
export class AreaVolunteerTeamArgs extends AreaNounArgs {
  @Field(() => VolunteerTeamFilter, { nullable: true, description: 'Which volunteer teams; all when left out.' })
  filter?: VolunteerTeamFilter | null;

  @Field(() => teamOrdering.Input, { nullable: true, description: 'In which order; by name when left out.' })
  orderBy?: OrderInput | null;
}

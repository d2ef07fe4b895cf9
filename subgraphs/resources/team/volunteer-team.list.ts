/** Lists and loaders of volunteer teams. */
import { defineNounList, listsOf } from '../../../shared/listing/index.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import { linked } from '../link/resource-link.list.js';
import { LOCATED } from '../list/noun-filter.js';
import { VolunteerTeam } from './volunteer-team.entity.js';
import { VolunteerTeamFilter } from './volunteer-team.input.js';

export const teamList = defineNounList<VolunteerTeam, VolunteerTeamFilter>({
  ...LOCATED,
  node: VolunteerTeam,
  name: 'VolunteerTeam',
  field: 'volunteerTeams',
  plural: 'volunteer teams',
  filter: VolunteerTeamFilter,
  where: (filter, on) => [
    on.oneOf('enterpriseId', filter.enterpriseIds),
    on.oneOf('organizationId', filter.organizationIds),
    on.holdsOneOf('serviceTypes', filter.skills),
    on.oneOf('status', filter.statuses),
    linked(filter.linked, on),
  ],
});

export function makeTeamLoaders(reader: Reader) {
  return {
    volunteerTeams: listsOf(reader, teamList),
  };
}

/** Lists and loaders of volunteer teams. */
import { rowById } from '../../../shared/loader.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import { whereLinked } from '../link/resource-link.list.js';
import { makeAreaLists, type NounList } from '../list/noun-list.js';
import { VolunteerTeam } from './volunteer-team.entity.js';
import { teamOrdering, type VolunteerTeamFilter } from './volunteer-team.input.js';

export const teamList: NounList<VolunteerTeam, VolunteerTeamFilter> = {
  name: 'volunteerTeams',
  node: VolunteerTeam,
  ordering: teamOrdering,
  narrow(query, filter, moment, reader) {
    let narrowed = query;
    if (filter.enterpriseIds)
      narrowed = narrowed.where(reader.among('volunteer_team.enterprise_id', filter.enterpriseIds));
    if (filter.organizationIds)
      narrowed = narrowed.where(reader.among('volunteer_team.organization_id', filter.organizationIds));
    return filter.linked == null ? narrowed : whereLinked(narrowed, 'volunteer_team', filter.linked, moment);
  },
};

export function makeTeamLoaders(reader: Reader) {
  return {
    volunteerTeamById: rowById(reader, VolunteerTeam),
    volunteerTeamsOfArea: makeAreaLists(reader, teamList),
  };
}

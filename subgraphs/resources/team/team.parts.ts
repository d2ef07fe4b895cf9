/** What volunteer teams bring to the room. */
import type { Context } from '../context.js';
import { partyLinksOf } from '../link/party-links.resolver.js';
import { VolunteerTeam } from './volunteer-team.entity.js';
import { VolunteerTeamResolver } from './volunteer-team.resolver.js';

export const teamParts = {
  entities: [VolunteerTeam],
  resolvers: [VolunteerTeamResolver, partyLinksOf(VolunteerTeam)],
  orphanedTypes: [],
  references: {
    VolunteerTeam: ({ id }: { id: string }, { load }: Context) => load.volunteerTeams.byId.load(id),
  },
};

/** What volunteer teams bring to the room. */
import type { Context } from '../context.js';
import { partyLinksOf } from '../link/party-links.resolver.js';
import { teamRefusals } from './team.errors.js';
import { teamLife, volunteerServiceLife } from './team.rules.js';
import { teamWork } from './team.work.js';
import { VolunteerService } from './volunteer-service.entity.js';
import {
  StationVolunteeringResolver,
  TeamServicesResolver,
  VolunteerServiceResolver,
  VolunteerTotalResolver,
} from './volunteer-service.resolver.js';
import { volunteerServiceWork } from './volunteer-service.work.js';
import { VolunteerTeam } from './volunteer-team.entity.js';
import { VolunteerTeamResolver } from './volunteer-team.resolver.js';

export const teamParts = {
  entities: [VolunteerTeam, VolunteerService],
  resolvers: [
    VolunteerTeamResolver,
    VolunteerServiceResolver,
    VolunteerTotalResolver,
    TeamServicesResolver,
    StationVolunteeringResolver,
    partyLinksOf(VolunteerTeam),
    ...teamWork,
    ...volunteerServiceWork,
  ],
  orphanedTypes: [],
  refusals: teamRefusals,
  lifeCycles: [teamLife, volunteerServiceLife],
  references: {
    VolunteerTeam: ({ id }: { id: string }, { load }: Context) => load.volunteerTeams.byId.load(id),
  },
};

/** What can be done with volunteer teams: set one up, say what it can do, disband it. */
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { AreaRef, DateScalar, ServiceTypeCode } from '../../../shared/scalars/index.js';
import type { Outcome } from '../../../shared/subgraph/index.js';
import { EditInput, EntryInput, lifeResolvers, MoveInput, newId, Payload } from '../../../shared/work/index.js';
import { requireArea } from '../area/require-area.js';
import type { Context } from '../context.js';
import { endLinksOf } from '../link/link-ending.js';
import { takeParty } from '../link/link-party.js';
import { checkNotBefore } from '../organization/organization.rules.js';
import { teamOwnersTwo } from './team.errors.js';
import { teamLife } from './team.rules.js';
import { VolunteerTeam, VolunteerTeamStatus } from './volunteer-team.entity.js';

@InputType({ description: 'A new volunteer team (组建志愿服务队); its members are never told.' })
export class CreateTeamInput extends EntryInput {
  @Field(() => String, { description: 'Name (名称).' })
  name!: string;

  @Field(() => AreaRef, { description: 'Smallest area that holds it (所在区域): id or code.' })
  area!: string;

  @Field(() => ID, { nullable: true, description: 'The firm whose employees it gathers (所属企业), `ent_…`.' })
  enterprise?: string | null;

  @Field(() => ID, { nullable: true, description: 'The social organisation that leads it (所属社会组织), `org_…`.' })
  organization?: string | null;

  @Field(() => DateScalar, { description: 'Day on which it was set up (成立日期).' })
  establishedOn!: string;

  @Field(() => [ServiceTypeCode], {
    nullable: true,
    description: 'Types of service that it can give (服务特长): at most 20.',
  })
  skills?: string[] | null;
}

@InputType({ description: 'What a team can do (调整服务特长).' })
export class SetTeamSkillsInput extends EditInput {
  @Field(() => ID, { description: 'The team (志愿服务队), `vtm_…`.' })
  team!: string;

  @Field(() => [ServiceTypeCode], { description: 'Types of service that it can give (服务特长): at most 20.' })
  skills!: string[];
}

@InputType({ description: 'A team to disband (解散志愿服务队).' })
export class DisbandTeamInput extends MoveInput {
  @Field(() => ID, { description: 'The team (志愿服务队), `vtm_…`.' })
  team!: string;

  @Field(() => DateScalar, { description: 'Day on which it was disbanded (解散日期).' })
  on!: string;
}

@ObjectType({ description: 'What became of a change of a volunteer team (志愿服务队操作结果).', simpleResolvers: true })
export class VolunteerTeamPayload extends Payload {
  @Field(() => VolunteerTeam, { nullable: true, description: 'The team as it now stands (志愿服务队).' })
  team!: VolunteerTeam | null;
}

@Resolver()
export class TeamWork {
  @Mutation(() => VolunteerTeamPayload, { description: 'Sets up a volunteer team (组建志愿服务队).' })
  async createTeam(
    @Arg('input', () => CreateTeamInput) input: CreateTeamInput,
    @Ctx() context: Context,
  ): Promise<VolunteerTeamPayload> {
    const { name, enterprise = null, organization = null, skills, why } = input;
    const area = await requireArea(context, input.area);
    const written = await context.write({ name: 'createTeam', input }, async (work) => {
      work.markSynthetic(input.synthetic ?? false);
      const establishedOn = work.done('establishedOn', input.establishedOn);
      if (enterprise !== null && organization !== null) throw teamOwnersTwo();
      if (enterprise !== null) await takeParty(work, 'enterprise', ofType(enterprise, 'ent'), new Map());
      if (organization !== null) await takeParty(work, 'organization', ofType(organization, 'org'), new Map());
      const owners = { enterpriseId: enterprise, organizationId: organization };
      const row = { id: newId('vtm'), name, areaId: area.id, ...owners, establishedOn, serviceTypes: skills ?? null };
      return work.add(VolunteerTeam, { ...row, status: VolunteerTeamStatus.ACTIVE }, { action: 'CREATED', why });
    });
    return payload(context, written);
  }

  @Mutation(() => VolunteerTeamPayload, { description: teamLife.descriptionOf('setTeamSkills') })
  async setTeamSkills(
    @Arg('input', () => SetTeamSkillsInput) input: SetTeamSkillsInput,
    @Ctx() context: Context,
  ): Promise<VolunteerTeamPayload> {
    const written = await context.write({ name: 'setTeamSkills', input }, async (work) => {
      const team = await work.take(VolunteerTeam, input.team, input.expectedVersion);
      teamLife.move('setTeamSkills', team.status, {});
      return work.change(team, { serviceTypes: input.skills }, { action: 'SKILLS_SET', why: input.why });
    });
    return payload(context, written);
  }

  @Mutation(() => VolunteerTeamPayload, { description: teamLife.descriptionOf('disbandTeam') })
  async disbandTeam(
    @Arg('input', () => DisbandTeamInput) input: DisbandTeamInput,
    @Ctx() context: Context,
  ): Promise<VolunteerTeamPayload> {
    const written = await context.write({ name: 'disbandTeam', input }, async (work) => {
      const team = await work.take(VolunteerTeam, input.team, input.expectedVersion);
      const status = teamLife.move('disbandTeam', team.status, {}) as VolunteerTeamStatus;
      const disbandedOn = work.done('on', input.on);
      checkNotBefore('on', disbandedOn, /^\d{4}-\d\d-\d\d$/.exec(team.establishedOn ?? '')?.[0]);
      await endLinksOf(work, team.id, disbandedOn, `${team.name}: ${status}`);
      return work.change(team, { status, disbandedOn }, { action: 'DISBANDED', why: input.why });
    });
    return payload(context, written);
  }
}

/** An id of another type finds no party. */
function ofType(id: string, prefix: string): string {
  return id.startsWith(`${prefix}_`) ? id : '';
}

async function payload({ load }: Context, { id, event, replayed }: Outcome): Promise<VolunteerTeamPayload> {
  return { team: await load.volunteerTeams.byId.load(id), event, replayed };
}

export const teamWork = [
  TeamWork,
  ...lifeResolvers(
    () => VolunteerTeam,
    ({ status }) => teamLife.available(status, {}),
  ),
];

/** What can be done with the sites of a plan: nominate, look at and approve or turn down, build a station there, give up. */
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { areaUnknown } from '../../../shared/errors.js';
import { AreaRef } from '../../../shared/scalars/index.js';
import type { Outcome } from '../../../shared/subgraph/index.js';
import {
  EntryInput,
  lifeResolvers,
  MoveInput,
  newId,
  Payload,
  recordUnknown,
  type Work,
} from '../../../shared/work/index.js';
import type { Context } from '../context.js';
import { hostFact } from '../station/host.lookup.js';
import { addStation } from '../station/register-station.js';
import { StationHostKind } from '../station/station-host.entity.js';
import { StationStatus, StationTier } from '../station/station.entity.js';
import { BuildOutPlan } from './build-out-plan.entity.js';
import { BuildOutPlanStatus } from './build-out-plan.enums.js';
import { PLAN } from './plan.acts.js';
import { hostKindUnplanned, siteHostUnclear, siteTaken } from './plan.errors.js';
import { requireAreaOf, takePlan } from './plan-facts.js';
import { SitePlan, type SiteCheck } from './site-plan.entity.js';
import { SiteCriterion, SitePlanState } from './site-plan.enums.js';
import { requireChecks, requireMet, sitePlanLife, type SiteFacts } from './site-plan.rules.js';

@InputType({ description: 'A site for a station of a plan (提名选址).' })
export class NominateSiteInput extends EntryInput {
  @Field(() => ID, { description: PLAN })
  plan!: string;

  @Field(() => AreaRef, { description: 'The township where the station is to stand (所在乡镇).' })
  area!: string;

  @Field(() => String, { description: 'Name of the station that is to stand there (拟设站点名称).' })
  name!: string;

  @Field(() => StationHostKind, {
    nullable: true,
    description: 'Kind of the place that is to house it (依托单位类型).',
  })
  hostKind?: StationHostKind | null;

  @Field(() => ID, { nullable: true, description: 'That place (依托单位), such as a venue `ven_…`.' })
  host?: string | null;
}

@InputType({ description: 'A site to move on (选址操作).' })
export class MoveSiteInput extends MoveInput {
  @Field(() => ID, { description: 'The site (选址), `sit_…`.' })
  site!: string;
}

@InputType({ description: 'One thing that was looked at (核查项结果).' })
export class SiteCheckInput {
  @Field(() => SiteCriterion, { description: 'What was looked at (核查项).' })
  criterion!: SiteCriterion;

  @Field(() => Boolean, { description: 'Whether the site meets it (是否符合).' })
  met!: boolean;

  @Field(() => String, { nullable: true, description: 'What was found (说明).' })
  note?: string | null;
}

@InputType({ description: 'A site that was looked at, and is decided on (选址核准、否决).' })
export class DecideSiteInput extends MoveSiteInput {
  @Field(() => [SiteCheckInput], { description: 'What was looked at (便民利民核查): each criterion exactly once.' })
  checks!: SiteCheckInput[];

  @Field(() => String, { description: 'Which body decides (决定方): never a person.' })
  decidedBy!: string;
}

@ObjectType({ description: 'What became of a site (选址操作结果).', simpleResolvers: true })
export class SitePlanPayload extends Payload {
  @Field(() => SitePlan, { nullable: true, description: 'The site as it now stands (选址).' })
  site!: SitePlan | null;
}

@Resolver()
export class SitePlanWork {
  @Mutation(() => SitePlanPayload, { description: 'Names a site for a station of a plan (提名选址).' })
  async nominateSite(
    @Arg('input', () => NominateSiteInput) input: NominateSiteInput,
    @Ctx() context: Context,
  ): Promise<SitePlanPayload> {
    const { hostKind = null, host = null, name, why } = input;
    if ((hostKind === null) !== (host === null)) throw siteHostUnclear();
    const area = await context.load.areaByRef.load(input.area);
    if (!area) throw areaUnknown(input.area);
    const written = await context.writeKnowing(
      { name: 'nominateSite', input },
      async (lookups) => (hostKind === null ? null : hostFact(lookups, hostKind, host!)),
      async (work, fact) => {
        const plan = await takePlan(work, input.plan);
        work.markSynthetic(input.synthetic ?? false);
        await requireAreaOf(work, plan, area.id);
        requirePlannedKind(plan, fact?.kind ?? null);
        const given = [SitePlanState.REJECTED, SitePlanState.WITHDRAWN];
        const place = { planId: plan.id, areaId: area.id, name };
        const other = await work.em.findOne(SitePlan, { ...place, supersededAt: null, state: { $nin: given } });
        if (other) throw siteTaken(other.id);
        const site = { id: newId('sit'), ...place, state: SitePlanState.NOMINATED, hostKind, hostId: host, checks: [] };
        return work.add(SitePlan, site, { action: 'NOMINATED', why });
      },
    );
    return payload(context, written);
  }

  @Mutation(() => SitePlanPayload, { description: sitePlanLife.descriptionOf('approveSite') })
  approveSite(
    @Arg('input', () => DecideSiteInput) input: DecideSiteInput,
    @Ctx() context: Context,
  ): Promise<SitePlanPayload> {
    return move(context, 'approveSite', 'APPROVED', input, (work) => {
      requireMet(input.checks);
      return decided(work, input);
    });
  }

  @Mutation(() => SitePlanPayload, { description: sitePlanLife.descriptionOf('rejectSite') })
  rejectSite(
    @Arg('input', () => DecideSiteInput) input: DecideSiteInput,
    @Ctx() context: Context,
  ): Promise<SitePlanPayload> {
    return move(context, 'rejectSite', 'REJECTED', input, (work) => {
      requireChecks(input.checks);
      return decided(work, input);
    });
  }

  @Mutation(() => SitePlanPayload, { description: sitePlanLife.descriptionOf('withdrawSite') })
  withdrawSite(
    @Arg('input', () => MoveSiteInput) input: MoveSiteInput,
    @Ctx() context: Context,
  ): Promise<SitePlanPayload> {
    return move(context, 'withdrawSite', 'WITHDRAWN', input, () => ({}));
  }

  @Mutation(() => SitePlanPayload, { description: sitePlanLife.descriptionOf('buildSite') })
  buildSite(
    @Arg('input', () => MoveSiteInput) input: MoveSiteInput,
    @Ctx() context: Context,
  ): Promise<SitePlanPayload> {
    return move(context, 'buildSite', 'BUILDING', input, async (work, { name, areaId, hostKind, hostId }) => {
      const host = hostKind != null && hostId != null ? { host: { kind: hostKind, id: hostId } } : {};
      const begun = { tier: StationTier.STATION, status: StationStatus.PREPARING, parent: null };
      const { id: stationId } = await addStation(work, { name, areaId, ...begun, ...host, why: input.why });
      return { stationId };
    });
  }
}

function factsOf({ id, status }: BuildOutPlan): SiteFacts {
  return { planId: id, planEnded: status === BuildOutPlanStatus.ENDED };
}

function requirePlannedKind({ hostVenueKinds, hostVenueKindsOpenEnded }: BuildOutPlan, kind: string | null): void {
  if (kind !== null && !hostVenueKindsOpenEnded && !hostVenueKinds.includes(kind)) throw hostKindUnplanned(kind);
}

function decided(work: Work, { checks, decidedBy }: DecideSiteInput): Partial<SitePlan> {
  const kept = checks.map(({ criterion, met, note }): SiteCheck => ({ criterion, met, note: note ?? null }));
  return { checks: kept, decidedBy, decidedOn: work.today };
}

/** The plan is taken before its site. */
async function move(
  context: Context,
  name: 'approveSite' | 'rejectSite' | 'withdrawSite' | 'buildSite',
  action: string,
  input: MoveSiteInput,
  changes: (work: Work, site: SitePlan) => Partial<SitePlan> | Promise<Partial<SitePlan>>,
): Promise<SitePlanPayload> {
  const written = await context.write({ name, input }, async (work) => {
    const known = await work.em.findOne(SitePlan, { id: input.site, supersededAt: null });
    if (!known) throw recordUnknown(SitePlan.name, input.site);
    const plan = await work.take(BuildOutPlan, known.planId);
    const site = await work.take(SitePlan, input.site, input.expectedVersion);
    const state = sitePlanLife.move(name, site.state, factsOf(plan)) as SitePlanState;
    return work.change(site, { ...(await changes(work, site)), state }, { action, why: input.why });
  });
  return payload(context, written);
}

async function payload({ load }: Context, { id, event, replayed }: Outcome): Promise<SitePlanPayload> {
  return { site: await load.sitePlanById.load(id), event, replayed };
}

export const sitePlanWork = [
  SitePlanWork,
  ...lifeResolvers(
    () => SitePlan,
    async ({ state, planId }, { load }: Context) => {
      const plan = await load.buildOutPlans.byId.load(planId);
      return plan ? sitePlanLife.available(state, factsOf(plan)) : [];
    },
  ),
];

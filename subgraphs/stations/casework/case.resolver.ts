/** A case by its reference, what hangs on it, and what may be told of the cases of a station. */
import { Arg, Ctx, Field, FieldResolver, Float, ID, Int, Query, Resolver, Root, ArgsType, Args } from 'type-graphql';
import { checkRange } from '../../../shared/listing/index.js';
import type { Context } from '../context.js';
import { Station } from '../station/station.entity.js';
import { Supervisor } from '../worker/supervisor.entity.js';
import { Worker } from '../worker/worker.entity.js';
import { CaseAgeCount, CaseStageCount, CaseStatistics, CaseYear } from './case-statistics.type.js';
import { Case, CaseConsent } from './case.entity.js';

@ArgsType()
class YearArgs {
  @Field(() => Int, { nullable: true, description: 'First year (起始年份); the first with a case when left out.' })
  from?: number | null;

  @Field(() => Int, { nullable: true, description: 'Last year (截止年份); the last with a case when left out.' })
  to?: number | null;
}

@Resolver(() => Case)
export class CaseResolver {
  @Query(() => Case, {
    nullable: true,
    description:
      'A case (个案) by its reference, for whoever works on it; null when there is none. Cases are in no list.',
  })
  case(
    @Arg('id', () => ID, { description: 'Its reference, `cas_…`.' }) id: string,
    @Ctx() { load }: Context,
  ): Promise<Case | null> {
    return load.caseById.load(id);
  }

  @FieldResolver(() => Station, {
    nullable: true,
    description: 'The station, room or post that works on it (所属站点).',
  })
  station(@Root() { stationId }: Case, @Ctx() { load }: Context): Promise<Station | null> {
    return load.stationById.load(stationId);
  }

  @FieldResolver(() => Worker, { nullable: true, description: 'Who leads it (负责社工).' })
  lead(@Root() { leadId }: Case, @Ctx() { load }: Context): Promise<Worker | null> {
    return load.workers.byId.load(leadId);
  }

  @FieldResolver(() => Supervisor, { nullable: true, description: 'Who guides it (督导); null for nobody.' })
  supervisor(@Root() { supervisorId }: Case, @Ctx() { load }: Context): Promise<Supervisor | null> | null {
    return supervisorId == null ? null : load.supervisors.byId.load(supervisorId);
  }

  @FieldResolver(() => [CaseConsent], { description: 'Consents about it (同意书), withdrawn ones too; at most 100.' })
  consents(@Root() { id }: Case, @Ctx() { load }: Context): Promise<CaseConsent[]> {
    return load.consentsByCase.load(id);
  }

  @FieldResolver(() => Float, { description: 'Hours of supervision on it so far (督导时数).' })
  supervisionHours(@Root() { id }: Case, @Ctx() { load }: Context): Promise<number> {
    return load.supervisionHoursByCase.load(id);
  }
}

@Resolver(() => Station)
export class StationCasesResolver {
  @FieldResolver(() => CaseStatistics, {
    description: 'What may be told of its own cases, without those of its rooms (个案统计): aggregates only.',
  })
  caseStatistics(@Root() { id }: Station): CaseStatistics {
    return Object.assign(new CaseStatistics(), { stationId: id });
  }
}

@Resolver(() => CaseStatistics)
export class CaseStatisticsResolver {
  @FieldResolver(() => [CaseStageCount], {
    description: 'Cases by stage (按阶段), all stages in their order: at most 10.',
  })
  byStage(@Root() { stationId }: CaseStatistics, @Ctx() { load }: Context): Promise<CaseStageCount[]> {
    return load.casesByStage.load(stationId);
  }

  @FieldResolver(() => [CaseAgeCount], {
    description: 'Cases by age (按年龄段); those of clients under 14 by whether a guardian has consented: at most 5.',
  })
  byAge(@Root() { stationId }: CaseStatistics, @Ctx() { load }: Context): Promise<CaseAgeCount[]> {
    return load.casesByAge.load(stationId);
  }

  @FieldResolver(() => [CaseYear], {
    description: 'Cases opened and closed year by year (按年度): at most 200, years with none left out.',
  })
  async byYear(
    @Root() { stationId }: CaseStatistics,
    @Args(() => YearArgs) { from, to }: YearArgs,
    @Ctx() { load }: Context,
  ): Promise<CaseYear[]> {
    checkRange(['from', from], ['to', to]);
    const years = await load.casesByYear.load(stationId);
    return years.filter(({ year }) => (from == null || year >= from) && (to == null || year <= to));
  }
}

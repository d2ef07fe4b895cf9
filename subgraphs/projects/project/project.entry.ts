/** What makes a new project: its columns as an input gives them, with the area of its station as the room of stations tells it. */
import { Field, ID, InputType, Int } from 'type-graphql';
import { AreaRow } from '../../../shared/areas/area.entity.js';
import { areaUnknown } from '../../../shared/errors.js';
import { ProvenanceBasis } from '../../../shared/figures/index.js';
import { AreaRef, Decimal, TargetGroupCode } from '../../../shared/scalars/index.js';
import { EntryInput, newId, recordUnknown, type Lookups, type Work } from '../../../shared/work/index.js';
import type { Context } from '../context.js';
import { FundingSource, ProjectFunding } from './funding-source.entity.js';
import { Programme } from './programme.entity.js';
import { Project } from './project.entity.js';
import { OriginLevel, type ProjectKind, type ProjectStage } from './project.enums.js';
import { areaOf } from './project.payload.js';
import { fenOf } from './project.step.js';
import { ProjectTargetGroupRow } from './target-group.entity.js';

@InputType({ description: "One source's part in a new project (项目资金)." })
export class ProjectFundingInput {
  @Field(() => ID, { description: 'The source (资金来源), `fsr_…`.' })
  source!: string;

  @Field(() => Decimal, { nullable: true, description: 'Amount in yuan (金额); null when it is not known.' })
  amount?: string | null;
}

@InputType()
export abstract class NewProjectInput extends EntryInput {
  @Field(() => String, { description: 'Title (项目名称), without its title marks.' })
  title!: string;

  @Field(() => ID, { nullable: true, description: 'Programme it belongs to (项目计划), `prg_…`.' })
  programme?: string | null;

  @Field(() => Int, { nullable: true, description: 'Year of the programme (年度), four digits.' })
  programmeYear?: number | null;

  @Field(() => OriginLevel, { nullable: true, description: 'Level it comes from (来源层级).' })
  originLevel?: OriginLevel | null;

  @Field(() => AreaRef, { nullable: true, description: 'Area whose project it is (来源地).' })
  originArea?: string | null;

  @Field(() => ID, { nullable: true, description: 'Station where it is to be performed (实施站点), `stn_…`.' })
  performedAt?: string | null;

  @Field(() => AreaRef, {
    nullable: true,
    description: 'Area where it is to be performed, while there is no station yet (实施地).',
  })
  performedAtArea?: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Budget in yuan (预算), more than 0.' })
  budget?: string | null;

  @Field(() => [TargetGroupCode], { defaultValue: [], description: 'Groups of people it is for (服务对象).' })
  targetGroups!: string[];

  @Field(() => [ProjectFundingInput], {
    defaultValue: [],
    description: 'Where its money comes from (资金构成), at most 20.',
  })
  funding!: ProjectFundingInput[];
}

export interface Place {
  readonly performedAtId: string | null;
  readonly performedAtAreaId: string | null;
}

/** Where a new project is to be performed, by the room of stations. */
export async function placeOf(lookups: Lookups, input: NewProjectInput): Promise<Place> {
  if (input.performedAt == null) return { performedAtId: null, performedAtAreaId: null };
  const station = await lookups.one<{ area: { id: string } | null }>('Station', input.performedAt, '{ area { id } }');
  if (!station) throw recordUnknown('Station', input.performedAt);
  return { performedAtId: input.performedAt, performedAtAreaId: station.area?.id ?? null };
}

export interface NewAreas {
  readonly originAreaId: string | null;
  readonly performedAtAreaId: string | null;
}

export async function areasOf(context: Context, input: NewProjectInput): Promise<NewAreas> {
  return {
    originAreaId: await areaOf(context, input.originArea),
    performedAtAreaId: await areaOf(context, input.performedAtArea),
  };
}

/** Puts the project in, with its groups and its money. */
export async function addProject(
  work: Work,
  input: NewProjectInput,
  place: Place,
  areas: NewAreas,
  more: Partial<Project> & { kind: ProjectKind; stage: ProjectStage },
  action: string,
): Promise<Project> {
  work.markSynthetic(input.synthetic ?? false);
  if (input.programme != null) await mustExist(work, Programme, input.programme);
  for (const { source } of input.funding) await mustExist(work, FundingSource, source);
  const performedAtAreaId = place.performedAtAreaId ?? areas.performedAtAreaId;
  if (performedAtAreaId !== null && !(await work.em.findOne(AreaRow, { id: performedAtAreaId }))) {
    throw areaUnknown(performedAtAreaId);
  }
  const project = work.add(
    Project,
    {
      id: newId('prj'),
      title: input.title,
      kindBasis: ProvenanceBasis.STATED,
      programmeId: input.programme ?? null,
      programmeYear: input.programmeYear ?? null,
      originLevel: input.originLevel ?? null,
      originAreaId: areas.originAreaId,
      performedAtId: place.performedAtId,
      performedAtAreaId,
      budgetFen: input.budget == null ? null : Number(fenOf('budget', input.budget)),
      openEnded: false,
      ...more,
    },
    { action, why: input.why },
  );
  for (const targetGroup of new Set(input.targetGroups)) {
    work.add(ProjectTargetGroupRow, { id: newId('ptg'), projectId: project.id, targetGroup });
  }
  for (const { source, amount } of input.funding) {
    const amountFen = amount == null ? null : Number(fenOf('funding.amount', amount));
    work.add(ProjectFunding, { id: newId('pfd'), projectId: project.id, sourceId: source, amountFen });
  }
  return project;
}

async function mustExist(work: Work, entity: typeof Programme | typeof FundingSource, id: string): Promise<void> {
  const found = await work.em.findOne(entity as typeof Programme, { id, supersededAt: null });
  if (!found) throw recordUnknown(entity.name, id);
}

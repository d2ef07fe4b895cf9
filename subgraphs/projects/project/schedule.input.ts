/** What may be asked of lists of milestones and evaluations. */
import { sql } from 'kysely';
import { Field, ID, InputType } from 'type-graphql';
import { defineNounList, filterInArea, type Condition, type Conditions } from '../../../shared/listing/index.js';
import { dayAsked } from '../../../shared/moment.js';
import type { OrderTerm } from '../../../shared/paging/index.js';
import { DateScalar } from '../../../shared/scalars/index.js';
import { ProjectEvaluation, ProjectEvaluationKind } from './evaluation.entity.js';
import { Milestone, MilestoneKind } from './milestone.entity.js';
import { ofProject, ofProjectIn } from './project.list.js';

const DUE_ON: OrderTerm = { property: 'dueOn', type: 'text', descending: false };
const HELD_ON: OrderTerm = { property: 'heldOn', type: 'text', descending: false };

@InputType({ description: 'Which milestones (节点筛选); conditions are joined by AND.' })
export class MilestoneFilter extends filterInArea("Area of the project's performing station (实施站点所在区域)") {
  @Field(() => [MilestoneKind], { nullable: true, description: 'Any of these kinds (类型).' })
  kinds?: MilestoneKind[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Due on this day or later (截止日期起).' })
  dueFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Due on this day or earlier (截止日期止).' })
  dueTo?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that are done, or only those that are not (是否完成).',
  })
  done?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those done after their day or, on `asOf`, past it and not done (逾期); false gives all others.',
  })
  late?: boolean | null;
}

@InputType({ description: 'Which evaluations (评估筛选); conditions are joined by AND.' })
export class ProjectEvaluationFilter extends filterInArea(
  "Area of the project's performing station (实施站点所在区域)",
) {
  @Field(() => [ProjectEvaluationKind], { nullable: true, description: 'Any of these kinds (类型).' })
  kinds?: ProjectEvaluationKind[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of projects of any of these providers of record (承接主体).' })
  provider?: string[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Held on this day or later (评估日期起).' })
  heldFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Held on this day or earlier (评估日期止).' })
  heldTo?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Only those with the opinion of the people served on record, or only those without (有无服务对象意见).',
  })
  hasClientsOpinion?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those after which money was withheld (true), or none (false) (有无扣款).',
  })
  moneyWithheld?: boolean | null;
}

export const milestoneList = defineNounList<Milestone, MilestoneFilter>({
  node: Milestone,
  name: 'Milestone',
  field: 'milestones',
  plural: 'milestones',
  filter: MilestoneFilter,
  takesMoment: true,
  order: {
    DUE_ON: { property: 'dueOn', type: 'text', description: 'Day by which it has to be done (截止日期).' },
    DONE_ON: { property: 'doneOn', type: 'text', description: 'Day on which it was done (完成日期).', ties: [DUE_ON] },
  },
  inArea: ofProjectIn,
  where: (filter, on) => [
    on.oneOf('kind', filter.kinds),
    on.between('dueOn', ['dueFrom', filter.dueFrom], ['dueTo', filter.dueTo]),
    on.has('doneOn', filter.done),
    isLate(filter.late, on),
  ],
});

export const evaluationList = defineNounList<ProjectEvaluation, ProjectEvaluationFilter>({
  node: ProjectEvaluation,
  name: 'ProjectEvaluation',
  field: 'projectEvaluations',
  plural: 'evaluations',
  filter: ProjectEvaluationFilter,
  takesMoment: true,
  order: {
    HELD_ON: { property: 'heldOn', type: 'text', description: 'Day held (评估日期).' },
    PUBLISHED_ON: {
      property: 'publishedOn',
      type: 'text',
      description: 'Day the result was published (结果公告日期).',
    },
    SCORE: { property: 'score', type: 'number', description: 'Score (得分).', ties: [HELD_ON] },
    WITHHELD: { property: 'withheldFen', type: 'number', description: 'Money withheld (扣留金额).', ties: [HELD_ON] },
  },
  inArea: ofProjectIn,
  where: (filter, on) => [
    on.oneOf('kind', filter.kinds),
    on.between('heldOn', ['heldFrom', filter.heldFrom], ['heldTo', filter.heldTo]),
    ofProject(on, (projects) => [projects.oneOf('providerId', filter.provider)]),
    on.has('clientsOpinion', filter.hasClientsOpinion),
    wasWithheld(filter.moneyWithheld, on),
  ],
});

function isLate(wanted: boolean | null | undefined, on: Conditions): Condition {
  if (wanted == null) return undefined;
  const done = sql`coalesce(${sql.ref(on.column('doneOn'))}, ${dayAsked(on.moment)})`;
  const due = sql.ref(on.column('dueOn'));
  const late = sql<boolean>`(${done} > ${due} and (${sql.ref(on.column('doneOn'))} is not null or not ${sql.ref(on.column('suspended'))}))`;
  return wanted ? late : sql<boolean>`not ${late}`;
}

function wasWithheld(wanted: boolean | null | undefined, on: Conditions): Condition {
  if (wanted == null) return undefined;
  const withheld = sql`coalesce(${sql.ref(on.column('withheldFen'))}, 0)`;
  return wanted ? sql`${withheld} > 0` : sql`${withheld} = 0`;
}

/** What may be asked of lists of milestones and evaluations. */
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { AreaRef, DateScalar } from '../../../shared/scalars/index.js';
import { MomentPageArgs } from '../lists.js';
import { ProjectEvaluationKind } from './evaluation.entity.js';
import { MilestoneKind } from './milestone.entity.js';

@InputType({ description: 'Which milestones (节点筛选); conditions are joined by AND.' })
export class MilestoneFilter {
  @Field(() => AreaRef, {
    nullable: true,
    description: "Area of the project's performing station (实施站点所在区域), by id or code.",
  })
  area?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With `area`: also areas below it by ADMINISTRATIVE parents (含下级). False when left out.',
  })
  includeDescendants?: boolean | null;

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

@ArgsType()
export class MilestoneListArgs extends MomentPageArgs {
  @Field(() => MilestoneFilter, { nullable: true, description: 'Which milestones; all when left out, by due day.' })
  filter?: MilestoneFilter | null;
}

@InputType({ description: 'Which evaluations (评估筛选); conditions are joined by AND.' })
export class ProjectEvaluationFilter {
  @Field(() => AreaRef, {
    nullable: true,
    description: "Area of the project's performing station (实施站点所在区域), by id or code.",
  })
  area?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With `area`: also areas below it by ADMINISTRATIVE parents (含下级). False when left out.',
  })
  includeDescendants?: boolean | null;

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
    description: 'Only those after which money was withheld (true), or none (false).',
  })
  moneyWithheld?: boolean | null;
}

@ArgsType()
export class ProjectEvaluationListArgs extends MomentPageArgs {
  @Field(() => ProjectEvaluationFilter, {
    nullable: true,
    description: 'Which evaluations; all when left out, by day held.',
  })
  filter?: ProjectEvaluationFilter | null;
}

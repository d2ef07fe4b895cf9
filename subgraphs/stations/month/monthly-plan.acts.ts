/** What goes into the mutations of monthly plans, and what comes out. */
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { YearMonthScalar } from '../../../shared/scalars/index.js';
import { EditInput, EntryInput, MoveInput, Payload } from '../../../shared/work/index.js';
import { MonthlyPlan, MonthlyPlanItem } from '../service/monthly-plan.entity.js';

const TITLE = 'What is planned (内容).';
const SESSIONS = 'How many sessions are planned in the month (计划场次), 1 or more.';

@InputType({ description: 'A new monthly plan (开启月度计划).' })
export class OpenMonthlyPlanInput extends EntryInput {
  @Field(() => ID, { description: 'The station that plans (站点), `stn_…`.' })
  station!: string;

  @Field(() => YearMonthScalar, { description: 'The month it is for (月份).' })
  yearMonth!: string;
}

@InputType({ description: 'A monthly plan to move on (月度计划操作).' })
export class MoveMonthlyPlanInput extends MoveInput {
  @Field(() => ID, { description: 'The plan (月度计划), `mpl_…`.' })
  plan!: string;
}

@InputType({ description: 'A new line of a monthly plan (提议计划项目).' })
export class ProposePlanItemInput extends EntryInput {
  @Field(() => ID, { description: 'The plan (月度计划), `mpl_…`.' })
  plan!: string;

  @Field(() => String, { description: TITLE })
  title!: string;

  @Field(() => Int, { description: SESSIONS })
  plannedSessions!: number;

  @Field(() => ID, {
    nullable: true,
    description:
      "The item of the station's menu that is planned (菜单项目), `itm_…`; null when it is not from the menu.",
  })
  item?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Room or post it is to be held at (服务点), `stn_…`; null when left open.',
  })
  site?: string | null;
}

@InputType({ description: 'What a line of a monthly plan says, anew (修改计划项目).' })
export class ChangePlanItemInput extends EditInput {
  @Field(() => ID, { description: 'The line (计划项目), `mpi_…`.' })
  line!: string;

  @Field(() => String, { description: TITLE })
  title!: string;

  @Field(() => Int, { description: SESSIONS })
  plannedSessions!: number;
}

@InputType({ description: 'A line of a monthly plan to take out (撤回计划项目).' })
export class WithdrawPlanItemInput extends MoveInput {
  @Field(() => ID, { description: 'The line (计划项目), `mpi_…`.' })
  line!: string;
}

@ObjectType({ description: 'What became of a monthly plan (月度计划操作结果).', simpleResolvers: true })
export class MonthlyPlanPayload extends Payload {
  @Field(() => MonthlyPlan, { nullable: true, description: 'The plan as it now stands (月度计划).' })
  plan!: MonthlyPlan | null;
}

@ObjectType({ description: 'What became of a line of a monthly plan (计划项目操作结果).', simpleResolvers: true })
export class MonthlyPlanItemPayload extends Payload {
  @Field(() => MonthlyPlanItem, {
    nullable: true,
    description: 'The line as it now stands (计划项目); one that was withdrawn as it was.',
  })
  line!: MonthlyPlanItem | null;
}

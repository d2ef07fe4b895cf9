/** What goes into the mutations of figures, and what comes out. */
import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import {
  Explanation,
  FigureKind,
  FigureQualifier,
  Reconciliation,
  ReportedFigure,
} from '../../../shared/figures/index.js';
import { AreaRef, DateScalar, Metric, PartialDate } from '../../../shared/scalars/index.js';
import { EntryInput, KeyInput, Payload } from '../../../shared/work/index.js';

const STATION = 'The station that it is about (站点), `stn_…`.';
const AREA = 'The area that it is about (区域).';
const PLAN = 'The plan that it is about (规划), `bop_…`.';

@InputType({ description: 'A figure as it is reported (填报数字): about exactly one of station, area and plan.' })
export class ReportFigureInput extends EntryInput {
  @Field(() => ID, { nullable: true, description: STATION })
  station?: string | null;

  @Field(() => AreaRef, { nullable: true, description: AREA })
  area?: string | null;

  @Field(() => ID, { nullable: true, description: PLAN })
  plan?: string | null;

  @Field(() => Metric, { description: 'What is counted or measured (指标): a code of `metrics`.' })
  metric!: string;

  @Field(() => Float, { nullable: true, description: 'The number (数值); left out only when UNSPECIFIED.' })
  value?: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end of a RANGE (上限).' })
  upperValue?: number | null;

  @Field(() => FigureQualifier, {
    defaultValue: FigureQualifier.EXACT,
    description: 'How exactly it is stated (限定).',
  })
  qualifier!: FigureQualifier;

  @Field(() => Float, { nullable: true, description: 'One unit of the last stated digit (精度).' })
  precision?: number | null;

  @Field(() => FigureKind, {
    defaultValue: FigureKind.ACTUAL,
    description: 'Whether it tells what is or what is to be (性质).',
  })
  kind!: FigureKind;

  @Field(() => PartialDate, { nullable: true, description: 'When it held (截至), for a stock.' })
  asOf?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'For a plan or target: by when (期限).' })
  dueOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day of the period that it covers (起), for a flow.' })
  periodStart?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of that period (止).' })
  periodEnd?: string | null;

  @Field(() => String, { nullable: true, description: 'What exactly was counted (口径); for a ratio, over what.' })
  definition?: string | null;

  @Field(() => String, { description: 'Who claims it (陈述者): a role or body, never a person.' })
  claimedBy!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The figure that it corrects (更正对象), `fig_…`, of the same subject and metric; that one stays readable.',
  })
  corrects?: string | null;
}

@InputType({
  description:
    'An explanation for what does not add up (核对认定); neither the reported nor the derived figure is changed by it.',
})
export class ReconcileInput extends KeyInput {
  @Field(() => ID, { nullable: true, description: STATION })
  station?: string | null;

  @Field(() => AreaRef, { nullable: true, description: AREA })
  area?: string | null;

  @Field(() => ID, { nullable: true, description: PLAN })
  plan?: string | null;

  @Field(() => Metric, { description: 'The metric that both figures speak of (指标).' })
  metric!: string;

  @Field(() => FigureKind, { description: 'The kind that both are of (性质).' })
  kind!: FigureKind;

  @Field(() => String, {
    description: 'Kind of explanation (解释类型), an open vocabulary: OVERLAP, QUOTA, ROUNDING, DEFINITION_MISSING, ….',
  })
  explanationKind!: string;

  @Field(() => String, { description: 'The explanation (说明).' })
  text!: string;

  @Field(() => [ID], {
    description: 'What speaks for it (依据): ids of facts of the page, figures `fig_…` or documents `doc_…`, 1 to 20.',
  })
  evidence!: string[];

  @Field(() => String, { description: 'Who decides so (认定者): a role or body, never a person.' })
  decidedBy!: string;
}

@ObjectType({ description: 'What became of a figure (填报结果).', simpleResolvers: true })
export class FigurePayload extends Payload {
  @Field(() => ReportedFigure, { nullable: true, description: 'The figure as recorded (公布数字).' })
  figure!: ReportedFigure | null;
}

@ObjectType({ description: 'What became of an explanation (核对结果).', simpleResolvers: true })
export class ReconcilePayload extends Payload {
  @Field(() => Explanation, { nullable: true, description: 'The explanation as recorded (解释).' })
  explanation!: Explanation | null;

  @Field(() => [Reconciliation], {
    description: 'The reconciliations of this metric and kind with it (核对): at most 100.',
  })
  reconciliations!: Reconciliation[];
}

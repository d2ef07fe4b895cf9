/** Coverage of an area by stations of a tier: distinct units over a stated denominator, and what was asked. */
import { ArgsType, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { FigureKind } from '../../../shared/figures/index.js';
import { MomentArgs } from '../../../shared/moment-args.js';
import { DateScalar } from '../../../shared/scalars/index.js';
import { StationTier } from '../station/station.entity.js';
import { DENOMINATORS, type DenominatorCode } from './coverage.rules.js';

export const CoverageDenominator = Object.fromEntries(Object.keys(DENOMINATORS).map((code) => [code, code])) as {
  readonly [Code in DenominatorCode]: Code;
};
registerEnumType(CoverageDenominator, {
  name: 'CoverageDenominator',
  description: 'What a coverage is over (分母口径). Each fits one tier.',
  valuesConfig: Object.fromEntries(
    Object.entries(DENOMINATORS).map(([code, { tier, definition }]) => [
      code,
      { description: `${definition} For tier ${tier}.` },
    ]),
  ),
});

@ArgsType()
export class CoverageArgs extends MomentArgs {
  @Field(() => StationTier, { description: 'Stations of which tier (层级); posts (社工驿站) cover no areas.' })
  tier!: StationTier;

  @Field(() => [CoverageDenominator], {
    description: 'Over which units (分母); at least one, since a coverage without a denominator says nothing.',
  })
  denominators!: DenominatorCode[];
}

@ObjectType({
  description:
    'How far an area would be covered if what is aimed at or planned came about (规划覆盖率): an upper bound over the same denominator.',
  simpleResolvers: true,
})
export class PlannedCoverage {
  @Field(() => FigureKind, { description: 'TARGET (目标) or PLANNED (计划).' })
  kind!: FigureKind;

  @Field(() => Float, { description: 'How many stations of the tier there are to be (计划站点数).' })
  stations!: number;

  @Field(() => DateScalar, { nullable: true, description: 'By which day (期限); null when not said.' })
  dueOn!: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      '`stations` over the `total` of the coverage (计划比率上限), 1 at most: as if each stood in another unit; null when the total is not known.',
  })
  ratioAtMost!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'How the hub adds the stations up from reported figures (公式); null when the number itself is reported.',
  })
  formula!: string | null;

  @Field(() => [ID], { description: 'Reported figures that it rests on (依据数字); at most 10.' })
  inputs!: string[];
}

@ObjectType({
  description:
    'How far an area is covered by stations of a tier (覆盖率): distinct units over a stated denominator, counted over the stations on record. Beside the actual ratio stand its bounds, and what plans would make of it.',
  simpleResolvers: true,
})
export class Coverage {
  @Field(() => StationTier, { description: 'Stations of which tier (层级).' })
  tier!: StationTier;

  @Field(() => CoverageDenominator, { description: 'Over which units (分母).' })
  denominator!: DenominatorCode;

  @Field(() => String, { description: 'What exactly the denominator counts (口径).' })
  definition!: string;

  @Field(() => Int, {
    description:
      'Units in which at least one such station on record surely was in operation on the day, or, for guidance centres, set up (已覆盖): units, not stations. A lower bound wherever `ratio` is null.',
  })
  covered!: number;

  @Field(() => Int, {
    description:
      'Further units in which such a station on record may have been in operation on the day, but need not: the date of a step leaves it open (可能已覆盖).',
  })
  perhapsCovered!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Units in all (总数); null, never 0, when not known: the area is not loaded whole, and no figure was reported.',
  })
  total!: number | null;

  @Field(() => Boolean, {
    description:
      'True when as many stations are on record as the area was last reported, exactly, to have by the day (在册完整). Else there may be others that the hub knows nothing of.',
  })
  recordsComplete!: boolean;

  @Field(() => Float, {
    nullable: true,
    description:
      '`covered` over `total` (比率), 1 for the whole; null, never 0, when it is not known: the total is not, `recordsComplete` is false, or `perhapsCovered` is not 0. Then see `ratioAtLeast` and `ratioAtMost`.',
  })
  ratio!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      '`covered` over `total` as a lower bound (比率下限): what the stations on record surely cover; null when the total is not known.',
  })
  ratioAtLeast!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      '`reportedStations` over `total` (比率上限), 1 at most: the coverage if each of them stood in another unit, hence an upper bound.',
  })
  ratioAtMost!: number | null;

  @Field(() => Int, {
    description:
      'Such stations on record that surely were in operation on the day, or, for guidance centres, set up (在册运营站点数).',
  })
  stationsOnRecord!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'How many such stations the area was last reported to have by the day (公布站点数); null when none was reported.',
  })
  reportedStations!: number | null;

  @Field(() => [PlannedCoverage], {
    description:
      'What the targets and plans of the area would make of it (规划覆盖率): each reported one, and the sum of what stands and what is planned where the hub derives it; in that order, at most 10.',
  })
  planned!: PlannedCoverage[];

  @Field(() => [ID], {
    description: 'Reported figures that went into the total or into `reportedStations` (输入); at most 10.',
  })
  inputs!: string[];

  @Field(() => [String], { description: 'Why it must be read with care (注意); at most 5.' })
  caveats!: string[];
}

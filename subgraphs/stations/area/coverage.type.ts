/** Coverage of an area by stations of a tier: distinct units over a stated denominator, and what was asked. */
import { ArgsType, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MomentArgs } from '../../../shared/moment-args.js';
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
  description: 'How far an area is covered by stations of a tier (覆盖率): distinct units over a stated denominator.',
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
      'Units in which at least one such station on record was in operation on the day, or, for guidance centres, set up (已覆盖): units, not stations.',
  })
  covered!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Units in all (总数); null, never 0, when not known: the area is not loaded whole, and no figure was reported.',
  })
  total!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      '`covered` over `total` (比率), 1 for the whole; null, never 0, when the total is not known, or when more stations are reported than are on record.',
  })
  ratio!: number | null;

  @Field(() => Int, {
    description:
      'Such stations on record that were in operation on the day, or, for guidance centres, set up (在册运营站点数).',
  })
  stationsOnRecord!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'How many such stations the area was last reported to have by the day (公布站点数); null when none was reported.',
  })
  reportedStations!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      '`reportedStations` over `total` (比率上限): the coverage if each of them stood in another unit, hence an upper bound.',
  })
  ratioAtMost!: number | null;

  @Field(() => [ID], {
    description: 'Reported figures that went into the total or into `reportedStations` (输入); at most 10.',
  })
  inputs!: string[];

  @Field(() => [String], { description: 'Why it must be read with care (注意); at most 5.' })
  caveats!: string[];
}

/** What goes into the mutations about what a station has and does: spaces, operating modes, its feature, its titles. */
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { AreaRef, OperatingModeCode, PartialDate } from '../../../shared/scalars/index.js';
import { ActInput } from '../../../shared/work/index.js';
import { DesignationKind, DesignationLevel } from './station-designation.entity.js';
import { SpaceKindCode } from './station-space.entity.js';
import { STATION } from './station.acts.js';

@InputType()
abstract class StationDetailInput extends ActInput {
  @Field(() => ID, { description: STATION })
  station!: string;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'From when (起始日期), as far as known; today when left out.',
  })
  on?: string | null;
}

@InputType({ description: 'A room or corner that a station gains (新增空间).' })
export class AddSpaceInput extends StationDetailInput {
  @Field(() => SpaceKindCode, { description: 'Its use (空间类型): a code of `spaceKinds`.' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'Name as the station uses it (名称).' })
  name?: string | null;

  @Field(() => Float, { nullable: true, description: 'Floor area in square metres (面积，平方米).' })
  floorArea?: number | null;
}

@InputType({ description: 'An operating mode that a station adopts or gives up (运行机制).' })
export class OperatingModeInput extends StationDetailInput {
  @Field(() => OperatingModeCode, { description: 'The mode (运行机制): a code of `operatingModes`.' })
  mode!: string;
}

@InputType({ description: 'What a station is to be known for (一社区一特色).' })
export class SetFeatureInput extends StationDetailInput {
  @Field(() => String, { description: 'Name of the feature (特色).' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The problem it solves (解决的难题).' })
  solvesProblem?: string | null;
}

@InputType({ description: 'A title that an authority gives a station (授予称号).' })
export class DesignateInput extends StationDetailInput {
  @Field(() => DesignationKind, { description: 'Kind of the title (称号类型).' })
  kind!: DesignationKind;

  @Field(() => DesignationLevel, { description: 'Level of government whose title it is (称号级别).' })
  level!: DesignationLevel;

  @Field(() => String, { description: 'Name of the body that gives it (授予单位).' })
  issuedBy!: string;

  @Field(() => AreaRef, { nullable: true, description: 'Area whose title it is (称号所属区域).' })
  area?: string | null;

  @Field(() => Int, { nullable: true, description: 'For a star rating: how many stars (星级), 1 to 5.' })
  rating?: number | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when it is given (有效期至); open when left out.' })
  until?: string | null;
}

@InputType({ description: 'A space or title that a station no longer has (终止记录).' })
export class EndStationDetailInput extends ActInput {
  @Field(() => ID, { description: 'The space `spc_…` or title `dsg_…` (空间、称号).' })
  id!: string;

  @Field(() => PartialDate, { nullable: true, description: 'Until when it held (终止日期); today when left out.' })
  on?: string | null;
}

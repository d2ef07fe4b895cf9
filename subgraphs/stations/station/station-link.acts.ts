/** What goes into the mutations that link a station: to who leads it, who houses and runs it, who guides it and who has authority. */
import { Field, ID, InputType } from 'type-graphql';
import { PartialDate } from '../../../shared/scalars/index.js';
import { ActInput, EntryInput } from '../../../shared/work/index.js';
import { StationHostKind } from './station-host.entity.js';
import { STATION } from './station.acts.js';

const FROM = 'From when (起始日期), as far as known; today when left out. What held before ends then.';
const UNTIL = 'Until when it held (终止日期), as far as known; today when left out.';

@InputType()
abstract class StationLinkInput extends ActInput {
  @Field(() => ID, { description: STATION })
  station!: string;

  @Field(() => PartialDate, { nullable: true, description: FROM })
  on?: string | null;
}

@InputType({ description: 'Which station is to lead another (调整上级站点).' })
export class ChangeParentInput extends StationLinkInput {
  @Field(() => ID, { description: 'The station that is to lead it (上级站点), `stn_…`.' })
  parent!: string;
}

@InputType({ description: 'Who houses a station (依托单位).' })
export class LinkHostPlaceInput extends StationLinkInput {
  @Field(() => StationHostKind, { description: 'Kind of the host (依托单位类型).' })
  hostKind!: StationHostKind;

  @Field(() => ID, { description: 'The host (依托单位): `ven_…`, `ent_…`, … of that kind.' })
  host!: string;
}

@InputType({ description: 'Who runs a station (运营机构).' })
export class AssignOperatorInput extends StationLinkInput {
  @Field(() => ID, { description: 'The social organisation (社会组织), `org_…`.' })
  organization!: string;
}

@InputType({ description: 'Which agency has authority over a station (主管部门).' })
export class AssignAuthorityInput extends StationLinkInput {
  @Field(() => ID, { description: 'The agency (政府部门), `gov_…`.' })
  agency!: string;
}

@InputType({ description: 'A link of a station that no longer holds (终止关联).' })
export class EndStationLinkInput extends ActInput {
  @Field(() => ID, { description: STATION })
  station!: string;

  @Field(() => PartialDate, { nullable: true, description: UNTIL })
  on?: string | null;
}

@InputType({ description: 'Which station guides another (指定指导站点).' })
export class AssignGuidanceInput extends StationLinkInput {
  @Field(() => ID, { description: 'The station that guides it (指导方), `stn_…`.' })
  guide!: string;
}

@InputType({ description: 'A guidance that ends (终止指导).' })
export class EndGuidanceInput extends EndStationLinkInput {
  @Field(() => ID, { description: 'The station that guided it (指导方), `stn_…`.' })
  guide!: string;
}

@InputType({ description: 'A visit on which a station guided another (指导走访).' })
export class RecordGuidanceVisitInput extends EntryInput {
  @Field(() => ID, { description: 'The station that was visited (被指导站点), `stn_…`.' })
  station!: string;

  @Field(() => ID, { description: 'The station that guided (指导方), `stn_…`.' })
  guide!: string;

  @Field(() => PartialDate, { nullable: true, description: 'When (日期), as far as known; today when left out.' })
  on?: string | null;

  @Field(() => String, { nullable: true, description: 'What it was about (内容), without personal data.' })
  topic?: string | null;
}

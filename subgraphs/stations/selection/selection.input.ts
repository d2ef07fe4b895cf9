/** What may be sent in about a selection of outstanding work. */
import { Field, Float, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../../shared/scalars/index.js';
import { EntryInput, MoveInput } from '../../../shared/work/index.js';
import { SelectionKind } from '../service/selection-round.entity.js';

@InputType({ description: 'A new selection (发起评选); it begins with its call.' })
export class OpenSelectionInput extends EntryInput {
  @Field(() => ID, { description: 'The station that holds it (主办站点), `stn_…`.' })
  station!: string;

  @Field(() => String, { description: 'Title (名称).' })
  title!: string;

  @Field(() => [SelectionKind], { description: 'What is selected (评选类别); at least one.' })
  kinds!: SelectionKind[];
}

@InputType({ description: 'A step of a selection (评选操作).' })
export class MoveSelectionInput extends MoveInput {
  @Field(() => ID, { description: 'The selection (评选), `sel_…`.' })
  selection!: string;
}

@InputType({ description: 'A case or a group to nominate (提名).' })
export class NominateInput extends EntryInput {
  @Field(() => ID, { description: 'The selection (评选), `sel_…`.' })
  selection!: string;

  @Field(() => String, { description: 'Public title (公开名称); nobody served can be told from it.' })
  title!: string;

  @Field(() => ID, { nullable: true, description: 'The case (个案), `cas_…`; or else a group.' })
  case?: string | null;

  @Field(() => ID, { nullable: true, description: 'The group (小组), `grp_…`; or else a case.' })
  group?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'True when everything that could tell a person has been taken out (已匿名化); else a case needs a consent with scope PUBLICATION.',
  })
  anonymised!: boolean;
}

@InputType({ description: 'A nomination to take back (撤回提名).' })
export class WithdrawNominationInput extends MoveInput {
  @Field(() => ID, { description: 'The nomination (提名), `nom_…`.' })
  nomination!: string;
}

@InputType({ description: "A reviewer's word on a nomination (评分)." })
export class ScoreInput extends EntryInput {
  @Field(() => ID, { description: 'The nomination (提名), `nom_…`.' })
  nomination!: string;

  @Field(() => String, { description: 'Opaque reference of the reviewer (评委代号), such as `R-07`; never a name.' })
  reviewer!: string;

  @Field(() => Float, { nullable: true, description: 'Points from 0 to 100 (分数); null for who stands back.' })
  points?: number | null;

  @Field(() => Boolean, { defaultValue: false, description: 'True for a reviewer who stands back (回避).' })
  recused!: boolean;
}

@InputType({ description: 'A shortlist to make public (公示).' })
export class PublishShortlistInput extends MoveSelectionInput {
  @Field(() => [ID], { description: 'Nominations on it (入围提名), `nom_…`: each scored by three reviewers or more.' })
  nominations!: string[];

  @Field(() => DateScalar, { description: 'Last day for objections (公示截止日期), after today.' })
  noticeUntil!: string;
}

@InputType({ description: 'Those of the shortlist that are awarded (表彰).' })
export class AwardInput extends MoveSelectionInput {
  @Field(() => [ID], { description: 'Nominations awarded (获评提名), `nom_…`.' })
  nominations!: string[];
}

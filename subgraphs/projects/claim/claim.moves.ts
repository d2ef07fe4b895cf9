/** What is sent in about a claim that has been made, and what comes back. */
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../shared/scalars/index.js';
import { EntryInput, MoveInput, Payload } from '../../../shared/work/index.js';
import { Project } from '../project/project.entity.js';
import { Claim } from './claim.entity.js';

@InputType({ description: 'A claim to make (认领申请).' })
export class ClaimProjectInput extends EntryInput {
  @Field(() => ID, { description: 'The project (项目), `prj_…`.' })
  project!: string;

  @Field(() => ID, {
    description: 'The room that claims (认领的社会工作室), `stn_…`: in operation, inside the eligible area.',
  })
  room!: string;

  @Field(() => ID, { nullable: true, description: 'The station that brokers it (牵线的社工站), `stn_…`.' })
  brokeredBy?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which it is asked for (申请日期), today or earlier; today when left out.',
  })
  requestedOn?: string | null;
}

@InputType({ description: 'A claim to move on (认领操作).' })
export class MoveClaimInput extends MoveInput {
  @Field(() => ID, { description: 'The claim (认领), `clm_…`.' })
  claim!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which it happened (发生日期), today or earlier; today when left out.',
  })
  on?: string | null;
}

@InputType({ description: 'A claim to end for a reason (认领终止).' })
export class EndClaimInput extends MoveClaimInput {
  @Field(() => String, { description: 'Reason (原因).' })
  declare why: string;
}

@InputType({ description: 'Requests past their term to end (认领过期处理).' })
export class ExpireClaimsInput extends MoveInput {
  @Field(() => ID, { description: 'The project whose claims are meant (项目), `prj_…`.' })
  project!: string;
}

@ObjectType({ description: 'What became of a claim (认领操作结果).', simpleResolvers: true })
export class ClaimPayload extends Payload {
  @Field(() => Claim, { nullable: true, description: 'The claim as it now stands (认领).' })
  claim!: Claim | null;
}

@ObjectType({ description: 'What became of the claims of a project (认领过期处理结果).', simpleResolvers: true })
export class ClaimsPayload extends Payload {
  @Field(() => Project, { nullable: true, description: 'The project, with its places as they now are (项目).' })
  project!: Project | null;
}

/** The proposal behind a venture or grant: who applies with whom, how it was chosen, and what was agreed and paid. One row a project. */
import { Check, Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Float, ObjectType } from 'type-graphql';
import { RecordedRow } from '../../../shared/record.entity.js';
import { DateScalar, Money, moneyOfFen } from '../../../shared/scalars/index.js';
import { moneyOrNull } from '../money.js';
import { Project } from '../project/project.entity.js';
import { SocialOrganizationStub } from '../social-organization.stub.js';
import { refer } from '../stub.js';

@ObjectType({ description: 'What was applied for, chosen, agreed and paid in a venture or grant (申报与协议).' })
@Entity({ tableName: 'venture_proposal' })
@Unique({ properties: ['projectId'] })
@Check({ name: 'venture_proposal_paid_check', expression: 'paid_fen <= agreed_fen' })
export class VentureProposal extends RecordedRow {
  @ManyToOne(() => Project, { mapToPk: true, fieldName: 'project_id' })
  projectId!: string;

  @Field(() => Boolean, {
    description:
      'Whether an organisation that is only filed needs a registered co-applicant here (备案组织须联合登记组织申报).',
  })
  @Property({ type: 'boolean', default: false })
  filedNeedsPartner: boolean = false;

  @Property({ type: 'string', nullable: true })
  applicantId?: string | null;

  @Field(() => SocialOrganizationStub, { nullable: true, description: 'Who applies (申报组织).' })
  get applicant(): SocialOrganizationStub | null {
    return refer(SocialOrganizationStub, this.applicantId);
  }

  @Property({ type: 'string', nullable: true })
  coApplicantId?: string | null;

  @Field(() => SocialOrganizationStub, {
    nullable: true,
    description: 'The registered body that applies with it (联合申报组织).',
  })
  get coApplicant(): SocialOrganizationStub | null {
    return refer(SocialOrganizationStub, this.coApplicantId);
  }

  @Field(() => DateScalar, { nullable: true, description: 'Day of the application (申报日期).' })
  @Property({ type: 'string', nullable: true })
  appliedOn?: string | null;

  @Property({ type: 'bigint', nullable: true })
  askedFen?: number | null;

  @Field(() => Money, { nullable: true, description: 'What was applied for (申报金额) in yuan.' })
  get asked(): Money | null {
    return moneyOrNull(this.askedFen);
  }

  @Field(() => Float, { nullable: true, description: 'Score of the review (评审得分), 0 to 100.' })
  @Property({ type: 'double', nullable: true })
  score?: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the public notice (公示截止日期).' })
  @Property({ type: 'string', nullable: true })
  noticeUntil?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day the agreement was signed (协议签订日期).' })
  @Property({ type: 'string', nullable: true })
  agreedOn?: string | null;

  @Property({ type: 'bigint', nullable: true })
  agreedFen?: number | null;

  @Field(() => Money, { nullable: true, description: 'What was agreed (协议金额) in yuan.' })
  get agreed(): Money | null {
    return moneyOrNull(this.agreedFen);
  }

  @Field(() => DateScalar, { nullable: true, description: 'First day of the project (实施期限起).' })
  @Property({ type: 'string', nullable: true })
  termStart?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the project, included (实施期限止).' })
  @Property({ type: 'string', nullable: true })
  termEnd?: string | null;

  /** Kept here so that the database holds payments to what was agreed. */
  @Property({ type: 'bigint', default: 0 })
  paidFen: number = 0;

  @Field(() => Money, { description: 'What the hub knows to be paid (已拨金额) in yuan.' })
  get paid(): Money {
    return moneyOfFen(Number(this.paidFen));
  }
}

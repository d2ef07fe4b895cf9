/** What may be asked of a list of social organisations. */
import { Field, InputType } from 'type-graphql';
import { CreditCode, DateScalar } from '../../../shared/scalars/index.js';
import { LinkableFilter } from '../list/noun-filter.js';
import { RegistrationKind, SocialOrganizationKind, SocialOrganizationStatus } from './social-organization.entity.js';

@InputType({ description: 'Which social organisations (社会组织筛选); conditions are joined by AND.' })
export class SocialOrganizationFilter extends LinkableFilter {
  @Field(() => [SocialOrganizationKind], { nullable: true, description: 'Any of these kinds (类型).' })
  kinds?: SocialOrganizationKind[] | null;

  @Field(() => RegistrationKind, {
    nullable: true,
    description: 'On record in this way as of `asOf` (登记方式).',
  })
  registrationKind?: RegistrationKind | null;

  @Field(() => Boolean, { nullable: true, description: 'A charity as of `asOf`, or known not to be one (慈善组织).' })
  isCharity?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Qualified as of `asOf` to raise funds in public, or known not to be (公开募捐资格).',
  })
  publicFundraising?: boolean | null;

  @Field(() => [SocialOrganizationStatus], { nullable: true, description: 'Any of these states (状态).' })
  statuses?: SocialOrganizationStatus[] | null;

  @Field(() => CreditCode, { nullable: true, description: 'With this credit code (统一社会信用代码).' })
  creditCode?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Converted from filed to registered (备案转登记) on this day or later: its registration surely began then, after a filing.',
  })
  convertedFrom?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Converted from filed to registered (备案转登记) on this day or earlier.',
  })
  convertedTo?: string | null;
}

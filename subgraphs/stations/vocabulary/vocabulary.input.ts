/** What may be asked of lists of terms. */
import { ArgsType, Field, ID } from 'type-graphql';
import { HasText } from '../../../shared/listing/index.js';

@ArgsType()
export class TermArgs {
  @Field(() => ID, {
    nullable: true,
    description: 'Only terms of this vocabulary (词表), by id; of all vocabularies of the kind when left out.',
  })
  vocabulary?: string | null;

  @Field(() => [String], { nullable: true, description: 'Only terms with one of these codes (代码).' })
  codes?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only terms in use (启用, true) or no longer in use (false).' })
  active?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only terms that are sensitive personal information (敏感个人信息, true) or not (false).',
  })
  sensitive?: boolean | null;

  @HasText('Part of the code or of either label (文字包含)')
  text?: string | null;
}

@ArgsType()
export class TargetGroupArgs extends TermArgs {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Only groups that a fund covers (true) or that stand outside it (false), as far as their source says (资金保障范围).',
  })
  coveredByFund?: boolean | null;
}

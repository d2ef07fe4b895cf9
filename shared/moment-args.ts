/** The two arguments of every dated field: the day a question is about, and what the hub knew when. */
import { ArgsType, Field } from 'type-graphql';
import { DateScalar, DateTimeScalar } from './scalars/date.js';

@ArgsType()
export class MomentArgs {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day the answer is about (截至日期); today when left out. What surely held on that day counts.',
  })
  asOf?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Answer by what the hub had recorded at this moment (UTC); by what it knows now when left out.',
  })
  knownAt?: string | null;
}

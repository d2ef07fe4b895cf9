/** The two arguments of every dated field: the day a question is about, and what the hub knew when. */
import { ArgsType, Field } from 'type-graphql';
import type { Moment } from './moment.js';
import { DateScalar, DateTimeScalar } from './scalars/date.js';

/** Ends the description of every argument that is a day to ask of. */
export const TODAY = 'today in China (UTC+8) when left out';

export const AsOf = (
  description = `The day the answer is about (截至日期); ${TODAY}. What surely held on that day counts.`,
): PropertyDecorator => Field(() => DateScalar, { nullable: true, description }) as PropertyDecorator;

export const KnownAt = (
  description = 'Answer by what the hub had recorded at this moment (UTC); by what it knows now when left out.',
): PropertyDecorator => Field(() => DateTimeScalar, { nullable: true, description }) as PropertyDecorator;

@ArgsType()
export class MomentArgs implements Moment {
  @AsOf()
  asOf?: string | null;

  @KnownAt()
  knownAt?: string | null;
}

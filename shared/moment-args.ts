/** The two arguments of every dated field: the day a question is about, and what the hub knew when. */
import { ArgsType, Field } from 'type-graphql';
import type { Moment } from './moment.js';
import { DateScalar, DateTimeScalar } from './scalars/date.js';

/** Ends the description of every argument that is a day to ask of. */
export const TODAY = 'today in China (UTC+8) when left out';

export const AsOf = (
  description = `The day the answer is about (截至日期); ${TODAY}. What surely held on that day counts.`,
): PropertyDecorator => Field(() => DateScalar, { nullable: true, description });

/** The options of the argument `knownAt` where a field takes no other. */
export const KNOWN_AT = {
  nullable: true,
  description:
    'Answer by what the hub had recorded at this moment (知悉时点, UTC); by what it knows now when left out.',
} as const;

export const KnownAt = (description: string = KNOWN_AT.description): PropertyDecorator =>
  Field(() => DateTimeScalar, { nullable: true, description });

@ArgsType()
export class MomentArgs implements Moment {
  @AsOf()
  asOf?: string | null;

  @KnownAt()
  knownAt?: string | null;
}

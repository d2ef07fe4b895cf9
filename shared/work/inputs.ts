/** What the inputs and the outcomes of mutations have in common. */
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { RecordEvent } from './history.js';

/** Any mutation: a key against doing it twice. Where no free text may be kept, as about a case, this alone is extended. */
@InputType()
export abstract class KeyInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Key of this one wish (幂等键), 8 to 200 characters such as a UUID: a repeat with the same key and input gets the first outcome and changes nothing. Kept 30 days.',
  })
  idempotencyKey?: string | null;
}

/** And a reason for the history. */
@InputType()
export abstract class ActInput extends KeyInput {
  @Field(() => String, { nullable: true, description: 'Reason, told in the history (原因).' })
  why?: string | null;
}

/** A mutation that makes a record. */
@InputType()
export abstract class EntryInput extends ActInput {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'True for what is made up, for tests and demonstrations (合成数据); what is made from a synthetic record is synthetic too.',
  })
  synthetic?: boolean | null;
}

/** A mutation that moves a record on; its state says whether that may be. */
@InputType()
export abstract class MoveInput extends ActInput {
  @Field(() => Int, {
    nullable: true,
    description:
      'Version of the record that the caller has seen (版本); when given, another one is refused with `STALE_WRITE`.',
  })
  expectedVersion?: number | null;
}

/** A mutation that overwrites what a record says: whoever does so must have seen it. */
@InputType()
export abstract class EditInput extends ActInput {
  @Field(() => Int, {
    description: 'Version of the record that the caller has seen (版本); another one is refused with `STALE_WRITE`.',
  })
  expectedVersion!: number;
}

/** The outcome of a mutation, beside the record itself. */
@ObjectType({ simpleResolvers: true })
export abstract class Payload {
  @Field(() => RecordEvent, { description: 'The change as the history tells it (变更记录).' })
  event!: RecordEvent;

  @Field(() => Boolean, {
    description: 'True when the same wish had been carried out before, and nothing was changed now (重复请求).',
  })
  replayed!: boolean;
}

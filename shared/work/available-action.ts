/** What may be done with a record now, and why the rest may not. */
import { Directive, Field, ObjectType } from 'type-graphql';
import type { Availability } from './life-cycle.js';

@ObjectType({
  description: 'A mutation that concerns a record (可用操作), and whether it may be done now.',
  simpleResolvers: true,
})
@Directive('@shareable')
export class AvailableAction {
  @Field(() => String, { description: 'Name of the mutation (操作).' })
  action!: string;

  @Field(() => Boolean, {
    description: 'Whether it may be done now (是否可行); what the input must hold is not known here.',
  })
  allowed!: boolean;

  @Field(() => [String], {
    description:
      'States to which it leads from here (目标状态), also while something else stands in its way: at most 20, none when it does not fit the state.',
  })
  to!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: 'Code of the refusal that it would get (拒绝代码); null when it may be done.',
  })
  code?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it may not be done, and what to do (原因); null when it may be done.',
  })
  why?: string | null;
}

export function availableActions(available: readonly Availability[]): AvailableAction[] {
  return available.map(({ action, to, refusal }) => ({
    action,
    allowed: refusal === null,
    to,
    code: (refusal?.extensions['code'] as string | undefined) ?? null,
    why: refusal?.message ?? null,
  }));
}

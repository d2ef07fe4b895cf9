/** Who delivers an order: a worker of this room, or an organisation or team of which it knows the key. */
import { createUnionType, Directive, Field, ID, ObjectType } from 'type-graphql';
import type { Context } from '../context.js';
import { SocialOrganizationStub } from '../station/host.stub.js';
import { Worker } from '../worker/worker.entity.js';
import { OrderAssigneeKind, type ServiceOrder } from './service-order.entity.js';

@ObjectType('VolunteerTeam')
@Directive('@key(fields: "id")')
export class VolunteerTeamStub {
  @Field(() => ID)
  id!: string;
}

const TYPES = [Worker, SocialOrganizationStub, VolunteerTeamStub] as const;

export type Assignee = InstanceType<(typeof TYPES)[number]>;

export const OrderAssignee = createUnionType({
  name: 'OrderAssignee',
  description: 'Who delivers an order (承接方): a worker, a resident organisation or a volunteer team.',
  types: () => TYPES,
  resolveType: (assignee: Assignee) => TYPES.find((type) => assignee instanceof type),
});

export async function assigneeOf(
  { assigneeKind, assigneeId }: ServiceOrder,
  { load }: Context,
): Promise<Assignee | null> {
  if (assigneeId == null) return null;
  if (assigneeKind === OrderAssigneeKind.WORKER) return load.workers.byId.load(assigneeId);
  const stub = assigneeKind === OrderAssigneeKind.TEAM ? VolunteerTeamStub : SocialOrganizationStub;
  return Object.assign(new stub(), { id: assigneeId });
}

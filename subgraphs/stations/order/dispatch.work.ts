/** To whom an order is given, and to whom anew: a worker, a resident organisation or a volunteer team, exactly one of them. */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { recordUnknown, type Lookups, type Work } from '../../../shared/work/index.js';
import type { Context } from '../context.js';
import { Worker } from '../worker/worker.entity.js';
import { holdsOn } from './order-facts.js';
import { moveTaken, orderPayload, takeOrder } from './order-move.js';
import { DispatchOrderInput, ReassignDispatchInput, ServiceOrderPayload } from './service-order.acts.js';
import { OrderAssigneeKind, ServiceOrderState, type ServiceOrder } from './service-order.entity.js';
import { assigneeGone, assigneeUnclear, organizationNotResident, workerElsewhere } from './service-order.errors.js';
import { serviceOrderLife } from './service-order.rules.js';

interface Named {
  readonly kind: OrderAssigneeKind;
  readonly id: string;
}

/** What other rooms know of who was named: whether there is such a party, in what state, and for an organisation where it is resident today. */
interface Known extends Named {
  readonly found: boolean;
  readonly status: string | null;
  readonly residentIn: readonly string[];
}

interface PartyFact extends Record<string, unknown> {
  readonly status: string | null;
}

interface OrganizationFact extends PartyFact {
  readonly resourceLinks: { readonly nodes: readonly { readonly to: { readonly id?: string } | null }[] } | null;
}

const RESIDENCES =
  '{ id status resourceLinks(kinds: [RESIDENT_IN], direction: OUTGOING, first: 1000) { nodes { to { ... on Station { id } } } } }';

@Resolver()
export class DispatchWork {
  @Mutation(() => ServiceOrderPayload, { description: serviceOrderLife.descriptionOf('dispatchOrder') })
  async dispatchOrder(
    @Arg('input', () => DispatchOrderInput) input: DispatchOrderInput,
    @Ctx() context: Context,
  ): Promise<ServiceOrderPayload> {
    const named = partiesIn(input);
    if (named.length !== 1) throw assigneeUnclear(named.length);
    return give(context, 'dispatchOrder', 'DISPATCHED', input, named[0]);
  }

  @Mutation(() => ServiceOrderPayload, { description: serviceOrderLife.descriptionOf('reassignDispatch') })
  async reassignDispatch(
    @Arg('input', () => ReassignDispatchInput) input: ReassignDispatchInput,
    @Ctx() context: Context,
  ): Promise<ServiceOrderPayload> {
    const named = partiesIn(input);
    if (named.length > 1) throw assigneeUnclear(named.length);
    return give(context, 'reassignDispatch', named.length === 1 ? 'REASSIGNED' : 'TAKEN_BACK', input, named[0]);
  }
}

function partiesIn({ worker, organization, team }: DispatchOrderInput): Named[] {
  const named = [
    { kind: OrderAssigneeKind.WORKER, id: worker },
    { kind: OrderAssigneeKind.ORGANIZATION, id: organization },
    { kind: OrderAssigneeKind.TEAM, id: team },
  ];
  return named.filter((one): one is Named => one.id != null);
}

async function give(
  context: Context,
  name: 'dispatchOrder' | 'reassignDispatch',
  action: string,
  input: DispatchOrderInput,
  named: Named | undefined,
): Promise<ServiceOrderPayload> {
  const written = await context.writeKnowing(
    { name, input },
    (lookups) => (named ? know(lookups, named) : Promise.resolve(null)),
    async (work, known) => {
      const taken = await takeOrder(work, input.order, input.expectedVersion);
      const order = await moveTaken(work, taken, {
        name,
        action,
        why: input.why,
        to: named ? ServiceOrderState.DISPATCHED : ServiceOrderState.ACCEPTED,
        changes: { assigneeKind: named?.kind ?? null, assigneeId: named?.id ?? null },
      });
      if (known) await requireAssignee(work, order, known);
      return order;
    },
  );
  return orderPayload(context, written);
}

/** Organisations and teams are facts of another room; workers are this room's own, looked at inside the transaction. */
async function know(lookups: Lookups, named: Named): Promise<Known> {
  const { kind, id } = named;
  if (kind === OrderAssigneeKind.WORKER) return { ...named, found: true, status: null, residentIn: [] };
  if (kind === OrderAssigneeKind.TEAM) {
    const team = await lookups.one<PartyFact>('VolunteerTeam', id, '{ id status }');
    return { ...named, found: team !== null, status: team?.status ?? null, residentIn: [] };
  }
  const fact = await lookups.one<OrganizationFact>('SocialOrganization', id, RESIDENCES);
  const residentIn = (fact?.resourceLinks?.nodes ?? []).flatMap(({ to }) => to?.id ?? []);
  return { ...named, found: fact !== null, status: fact?.status ?? null, residentIn };
}

async function requireAssignee(work: Work, order: ServiceOrder, known: Known): Promise<void> {
  const { kind, id, found, status, residentIn } = known;
  if (!found) throw recordUnknown(kind === OrderAssigneeKind.TEAM ? 'VolunteerTeam' : 'SocialOrganization', id);
  if (status !== null && status !== 'ACTIVE') throw assigneeGone(id, status);
  const places = [order.stationId, order.roomId];
  if (kind === OrderAssigneeKind.WORKER) {
    const worker = await work.em.findOne(Worker, { id, supersededAt: null });
    if (!worker) throw recordUnknown(Worker.name, id);
    if (!places.includes(worker.stationId) || !holdsOn(worker, work.today)) throw workerElsewhere(id);
  }
  if (kind === OrderAssigneeKind.ORGANIZATION && !residentIn.some((place) => places.includes(place))) {
    throw organizationNotResident(id);
  }
}

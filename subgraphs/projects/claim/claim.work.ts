/** What rooms and owners do with claims: ask for a project, get it, deliver it, give it back; never more of them than there are places. */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { findAncestors } from '../../../shared/areas/area.query.js';
import { areaUnknown } from '../../../shared/errors.js';
import { today } from '../../../shared/moment.js';
import type { Outcome } from '../../../shared/subgraph/index.js';
import { lifeResolvers, newId, recordUnknown, type Lookups, type Work } from '../../../shared/work/index.js';
import { AreaRow } from '../../../shared/areas/area.entity.js';
import type { Context } from '../context.js';
import { notBefore } from '../days.js';
import type { Stage } from '../project/facts.rules.js';
import { checkStillToCome } from '../project/project.rules.js';
import { Project } from '../project/project.entity.js';
import { addDays } from '../purchase/purchase.rules.js';
import { Claim, ClaimState } from './claim.entity.js';
import {
  claimerNotARoom,
  claimRepeated,
  noClaimPastTerm,
  notOpenForClaim,
  roomNotOperating,
  roomOutsideArea,
} from './claim.errors.js';
import {
  ClaimPayload,
  ClaimProjectInput,
  ClaimsPayload,
  EndClaimInput,
  ExpireClaimsInput,
  MoveClaimInput,
} from './claim.moves.js';
import { holdersOf, moveTo } from './claim.places.js';
import { claimLife, freeSlot } from './claim.rules.js';

interface Room {
  readonly [field: string]: unknown;
  readonly tier: string;
  readonly status: string | null;
  readonly area: { readonly id: string } | null;
}

/** What the room of stations says of a room on a day. */
const askRoom = (lookups: Lookups, id: string, day: string): Promise<Room | null> =>
  lookups.one<Room>('Station', id, `{ tier status(asOf: "${day}") area { id } }`);

@Resolver()
export class ClaimWork {
  @Mutation(() => ClaimPayload, {
    description: 'A room asks for a project, and holds one of its places at once (认领项目).',
  })
  async claimProject(
    @Arg('input', () => ClaimProjectInput) input: ClaimProjectInput,
    @Ctx() context: Context,
  ): Promise<ClaimPayload> {
    const ids = [input.room, ...(input.brokeredBy == null ? [] : [input.brokeredBy])];
    const day = today(context.now().getTime());
    const written = await context.writeKnowing(
      { name: 'claimProject', input },
      (lookups) => lookups.all<Room>('Station', ids, `{ tier status(asOf: "${day}") area { id } }`),
      async (work, [room, broker]) => {
        if (!room) throw recordUnknown('Station', input.room);
        if (broker === null) throw recordUnknown('Station', input.brokeredBy!);
        if (room.tier !== 'ROOM') throw claimerNotARoom(input.room, room.tier);
        if (room.status !== 'OPERATING') throw roomNotOperating(input.room, room.status, day);
        return claim(work, input, room.area?.id ?? null);
      },
    );
    return payload(context, written);
  }

  @Mutation(() => ClaimPayload, { description: claimLife.descriptionOf('confirmClaim') })
  confirmClaim(
    @Arg('input', () => MoveClaimInput) input: MoveClaimInput,
    @Ctx() context: Context,
  ): Promise<ClaimPayload> {
    return move(context, 'confirmClaim', 'CONFIRMED', input, (on) => ({ confirmedOn: on }));
  }

  @Mutation(() => ClaimPayload, { description: claimLife.descriptionOf('declineClaim') })
  declineClaim(
    @Arg('input', () => EndClaimInput) input: EndClaimInput,
    @Ctx() context: Context,
  ): Promise<ClaimPayload> {
    return move(context, 'declineClaim', 'DECLINED', input, ended);
  }

  @Mutation(() => ClaimPayload, { description: claimLife.descriptionOf('withdrawClaim') })
  withdrawClaim(
    @Arg('input', () => MoveClaimInput) input: MoveClaimInput,
    @Ctx() context: Context,
  ): Promise<ClaimPayload> {
    return move(context, 'withdrawClaim', 'WITHDRAWN', input, ended);
  }

  @Mutation(() => ClaimsPayload, { description: claimLife.descriptionOf('expireClaims') })
  async expireClaims(
    @Arg('input', () => ExpireClaimsInput) input: ExpireClaimsInput,
    @Ctx() context: Context,
  ): Promise<ClaimsPayload> {
    const { id, ...outcome } = await context.write({ name: 'expireClaims', input }, async (work) => {
      const project = await work.take(Project, input.project, input.expectedVersion);
      const told = work.events.length;
      await holdersOf(work, project);
      if (work.events.length === told) throw noClaimPastTerm();
      work.tell(project, { action: 'CLAIMS_EXPIRED', why: input.why });
      return project;
    });
    return { project: await context.load.projects.byId.load(id), ...outcome };
  }

  @Mutation(() => ClaimPayload, { description: claimLife.descriptionOf('startClaimDelivery') })
  async startClaimDelivery(
    @Arg('input', () => MoveClaimInput) input: MoveClaimInput,
    @Ctx() context: Context,
  ): Promise<ClaimPayload> {
    const day = input.on ?? today(context.now().getTime());
    const claimed = await context.load.claims.byId.load(input.claim);
    if (!claimed) throw recordUnknown('Claim', input.claim);
    const written = await context.writeKnowing(
      { name: 'startClaimDelivery', input },
      (lookups) => askRoom(lookups, claimed.roomId, day),
      (work, room) =>
        moved(work, 'startClaimDelivery', 'DELIVERY_STARTED', input, (on) => {
          if (room?.status !== 'OPERATING') throw roomNotOperating(claimed.roomId, room?.status ?? null, on);
          return { startedOn: on };
        }),
    );
    return payload(context, written);
  }

  @Mutation(() => ClaimPayload, { description: claimLife.descriptionOf('fulfilClaim') })
  fulfilClaim(
    @Arg('input', () => MoveClaimInput) input: MoveClaimInput,
    @Ctx() context: Context,
  ): Promise<ClaimPayload> {
    return move(context, 'fulfilClaim', 'FULFILLED', input, ended);
  }

  @Mutation(() => ClaimPayload, { description: claimLife.descriptionOf('releaseClaim') })
  releaseClaim(
    @Arg('input', () => EndClaimInput) input: EndClaimInput,
    @Ctx() context: Context,
  ): Promise<ClaimPayload> {
    return move(context, 'releaseClaim', 'RELEASED', input, ended);
  }

  @Mutation(() => ClaimPayload, { description: claimLife.descriptionOf('failClaim') })
  failClaim(@Arg('input', () => EndClaimInput) input: EndClaimInput, @Ctx() context: Context): Promise<ClaimPayload> {
    return move(context, 'failClaim', 'FAILED', input, ended);
  }
}

/** The claim itself, on the locked project: it takes the lowest place that is free. */
async function claim(work: Work, input: ClaimProjectInput, areaId: string | null): Promise<Claim> {
  const project = await work.take(Project, input.project);
  work.markSynthetic(input.synthetic ?? false);
  const requestedOn = work.done('requestedOn', input.requestedOn ?? work.today);
  checkStillToCome(project.stage);
  if (project.openForClaim !== true || project.claimSlots == null) throw notOpenForClaim(project.id);
  await requireInside(work, input.room, areaId, project.eligibleAreaId ?? null);
  const holders = await holdersOf(work, project);
  if (holders.some(({ roomId }) => roomId === input.room)) throw claimRepeated(input.room);
  const slot = freeSlot(
    project.claimSlots,
    holders.map((holder) => holder.slot),
  );
  return work.add(
    Claim,
    {
      id: newId('clm'),
      projectId: project.id,
      roomId: input.room,
      roomAreaId: areaId,
      state: ClaimState.REQUESTED,
      slot,
      holderId: input.room,
      requestedOn,
      expiresOn: project.claimTermDays == null ? null : addDays(work.today, project.claimTermDays),
      brokeredById: input.brokeredBy ?? null,
    },
    { action: 'REQUESTED', why: input.why },
  );
}

async function requireInside(work: Work, room: string, areaId: string | null, eligible: string | null): Promise<void> {
  if (areaId !== null && !(await work.em.findOne(AreaRow, { id: areaId }))) throw areaUnknown(areaId);
  if (eligible === null || areaId === eligible) return;
  if (areaId === null) throw roomOutsideArea(room, eligible);
  const above = (await findAncestors(work.em.getKysely(), [areaId], { asOf: work.today })).get(areaId) ?? [];
  if (!above.some(({ id }) => id === eligible)) throw roomOutsideArea(room, eligible);
}

type Move = Exclude<(typeof claimLife.actions)[number], 'expireClaims'>;
type Changes = (on: string, claim: Claim) => Partial<Claim>;
const ended: Changes = (on) => ({ endedOn: on });

async function move(
  context: Context,
  name: Move,
  action: string,
  input: MoveClaimInput,
  changes: Changes,
): Promise<ClaimPayload> {
  return payload(context, await context.write({ name, input }, (work) => moved(work, name, action, input, changes)));
}

/** The project first, then its claim, as a claim being made takes them. */
async function moved(work: Work, name: Move, action: string, input: MoveClaimInput, changes: Changes): Promise<Claim> {
  const found = await work.em.findOne(Claim, { id: input.claim });
  if (!found) throw recordUnknown('Claim', input.claim);
  const { stage = null } = await work.take(Project, found.projectId);
  const claim = await work.take(Claim, input.claim, input.expectedVersion);
  const on = work.done('on', input.on ?? work.today);
  const state = claimLife.move(name, claim.state, factsOf(claim, work.today, stage)) as ClaimState;
  notBefore('on', on, 'the day before it', claim.startedOn ?? claim.confirmedOn ?? claim.requestedOn);
  return moveTo(work, claim, state, { action, why: input.why }, changes(on, claim));
}

const factsOf = ({ expiresOn }: Claim, day: string, stage: Stage | null) => ({
  expiresOn: expiresOn ?? null,
  today: day,
  stage,
});

async function payload({ load }: Context, { id, event, replayed }: Outcome): Promise<ClaimPayload> {
  return { claim: await load.claims.byId.load(id), event, replayed };
}

export const claimWork = [
  ClaimWork,
  ...lifeResolvers(
    () => Claim,
    async (claim, { load, now }: Context) => {
      const project = await load.projects.byId.load(claim.projectId);
      return claimLife.available(claim.state, factsOf(claim, today(now().getTime()), project?.stage ?? null));
    },
  ),
];

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Claim } from '../../subgraphs/projects/claim/claim.entity.js';
import { holdsPlace } from '../../subgraphs/projects/claim/claim.rules.js';
import { Milestone } from '../../subgraphs/projects/project/milestone.entity.js';
import { Project } from '../../subgraphs/projects/project/project.entity.js';
import { stageFits } from '../../subgraphs/projects/project/project.rules.js';
import { ProjectContract } from '../../subgraphs/projects/purchase/contract.entity.js';
import { ContractSupplement, ProjectPayment } from '../../subgraphs/projects/purchase/settlement.entity.js';
import { projects } from '../../subgraphs/projects/subgraph.js';
import { VentureProposal } from '../../subgraphs/projects/venture/proposal.entity.js';
import { EventRow } from '../../shared/event.entity.js';
import { startRoom, type StartedRoom } from '../databases.js';
import { purchaseAt, type Steps } from './purchase-steps.js';

const STEPS = 400;
/** A fixed seed: the same walk each time, so that a failure can be looked into. */
const SEED = 20220614;
const rooms = ['stn_a', 'stn_b', 'stn_c'];
const facts = {
  ...Object.fromEntries(rooms.map((id) => [id, { tier: 'ROOM', status: 'OPERATING', area: { id: 'area_330182001' } }])),
  org_synthetic: { id: 'org_synthetic', status: 'ACTIVE', registrationKind: 'REGISTERED' },
};
const TODAY = '2024-05-06';
const INPUTS: Readonly<Record<string, (amount: number) => object>> = {
  recordNeedSurvey: () => ({ surveyedOn: TODAY, publicAsked: true }),
  budgetProcurement: () => ({ budget: '1000', budgetedOn: TODAY }),
  publishIntention: () => ({ publishedOn: TODAY }),
  setProcurementMethod: (amount) => ({
    method: amount % 2 ? 'OPEN_TENDER' : 'OTHER',
    aboveThreshold: amount % 3 > 0,
    setOn: TODAY,
  }),
  issueNotice: () => ({ noticeOn: TODAY, bidsUntil: TODAY }),
  openBids: () => ({ openedOn: TODAY, received: 5 }),
  evaluateBids: (amount) => ({ evaluatedOn: TODAY, qualified: amount % 6 }),
  reportEvaluation: () => ({ reportedOn: TODAY }),
  awardContract: () => ({
    providerKind: 'ENTERPRISE',
    providerName: 'synthetic',
    amount: '1000',
    decidedOn: TODAY,
    awardedOn: TODAY,
  }),
  signContract: () => ({ amount: '1000', signedOn: TODAY, termStart: TODAY, termEnd: '2025-05-05' }),
  renewProject: () => ({ amount: '1000', signedOn: TODAY, termStart: '2025-05-06', termEnd: '2026-05-05' }),
  publishContract: () => ({ doneOn: TODAY }),
  fileContract: () => ({ doneOn: TODAY }),
  addSupplement: (amount) => ({ amount: String(amount), signedOn: TODAY }),
  recordPayment: (amount) => ({ amount: String(amount * 5), paidOn: TODAY }),
  evaluateMidterm: (amount) => ({ heldOn: TODAY, passed: amount % 2 === 0 }),
  evaluatePerformance: () => ({ heldOn: TODAY, passed: true }),
  evaluateFinal: () => ({ heldOn: TODAY, passed: true }),
  recordAcceptance: (amount) => ({ heldOn: TODAY, passed: amount % 2 === 0 }),
  publishAcceptance: () => ({ publishedOn: TODAY }),
  addMilestone: () => ({ kind: 'REPORT', dueOn: TODAY }),
  raiseChallenge: (amount) => ({ raisedOn: TODAY, suspends: amount % 4 === 0 }),
  fileComplaint: () => ({ raisedOn: TODAY }),
  submitApplication: () => ({ applicant: 'org_synthetic', appliedOn: TODAY }),
  announceSelection: () => ({ noticeUntil: '2024-05-05' }),
  signAgreement: () => ({ amount: '1000', agreedOn: TODAY, termStart: TODAY, termEnd: TODAY }),
  payFirstTranche: (amount) => ({ amount: String(amount * 10), paidOn: TODAY }),
  payFinalTranche: (amount) => ({ amount: String(amount * 10), paidOn: TODAY }),
  stopPayment: (amount) => ({ withheld: String(amount) }),
};
const GIVEN = [
  'failBid',
  'cancelProcurement',
  'orderRectification',
  'terminateProject',
  'rejectApplication',
  'stopPayment',
];

let hub: StartedRoom;
let steps: Steps;
beforeAll(async () => {
  hub = await startRoom(projects, 'sqlite', { facts, now: () => new Date(`${TODAY}T02:00:00Z`) });
  steps = purchaseAt(hub, () => undefined);
}, 60_000);
afterAll(() => hub.stop());

it('keeps its sums, its places and its stages, whatever is done in whatever order', async () => {
  const walk = fc.sample(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 99 })), { numRuns: STEPS, seed: SEED });
  const ids = await Promise.all([
    ...[1, 2, 3].map(() => steps.launch()),
    ...['VENTURE', 'GRANT', 'VENTURE'].map(async (kind) => {
      const { data } = await hub.ask(
        'mutation ($input: PublishProjectInput!) { publishProject(input: $input) { project { id } } }',
        {
          input: { title: 'synthetic', synthetic: true, kind, claimSlots: 2 },
        },
      );
      return data.publishProject.project.id as string;
    }),
  ]);
  let done = 0;
  for (const [which, choice, amount] of walk) {
    const id = ids[which % ids.length]!;
    if (choice % 4 === 0) done += await workOnClaims(id, choice, amount);
    else {
      const { availableActions } = await steps.read(id, 'availableActions { action allowed }');
      const allowed = availableActions.filter((one: { allowed: boolean }) => one.allowed);
      // What is not allowed is tried now and then as well.
      const offered = choice % 10 === 1 || allowed.length === 0 ? availableActions : allowed;
      const { action } = offered[Math.floor(choice / 4) % offered.length];
      const why = GIVEN.includes(action) ? { why: 'synthetic' } : {};
      const outcome = await steps.try(action, id, { ...INPUTS[action]?.(amount), ...why });
      expect(outcome).not.toBe('INTERNAL_SERVER_ERROR');
      expect(outcome).not.toBe('BAD_USER_INPUT');
      if (typeof outcome === 'object') done += 1;
    }
  }
  expect(done).toBeGreaterThan(STEPS / 4);
  await checkAll();
}, 120_000);

async function workOnClaims(project: string, choice: number, amount: number): Promise<number> {
  const room = rooms[amount % rooms.length]!;
  const { data } = await hub.ask(`query ($id: ID!) { project(id: $id) { claims { nodes { id } } } }`, { id: project });
  const claims = data.project.claims.nodes as { id: string }[];
  const moves = ['confirmClaim', 'startClaimDelivery', 'fulfilClaim', 'releaseClaim', 'failClaim', 'declineClaim'];
  const move = moves[Math.floor(choice / 4) % moves.length]!;
  const claim = claims[amount % Math.max(1, claims.length)];
  const ends = /^(release|fail|decline)/.test(move);
  const answer =
    choice % 8 === 0 || !claim
      ? await hub.ask('mutation ($input: ClaimProjectInput!) { claimProject(input: $input) { replayed } }', {
          input: { project, room },
        })
      : await hub.ask(
          `mutation ($input: ${ends ? 'EndClaim' : 'MoveClaim'}Input!) { ${move}(input: $input) { replayed } }`,
          {
            input: { claim: claim.id, ...(ends && { why: 'synthetic' }) },
          },
        );
  const code: unknown = answer.errors?.[0].extensions.code;
  expect(code).not.toBe('INTERNAL_SERVER_ERROR');
  expect(code).not.toBe('BAD_USER_INPUT');
  return answer.errors ? 0 : 1;
}

async function checkAll(): Promise<void> {
  const em = hub.orm.em.fork();
  const payments = await em.find(ProjectPayment, {});
  const supplements = await em.find(ContractSupplement, {});
  const sum = (rows: readonly { amountFen: number }[]): bigint =>
    rows.reduce((total, { amountFen }) => total + BigInt(amountFen), 0n);
  for (const contract of await em.find(ProjectContract, {})) {
    const added = sum(supplements.filter(({ contractId }) => contractId === contract.id));
    const paid = sum(payments.filter(({ contractId }) => contractId === contract.id));
    expect([BigInt(contract.supplementFen), BigInt(contract.paidFen)]).toEqual([added, paid]);
    expect(paid <= BigInt(contract.amountFen!) + added).toBe(true);
    if (contract.aboveThreshold !== false) expect(added * 10n <= BigInt(contract.amountFen!)).toBe(true);
  }
  for (const proposal of await em.find(VentureProposal, { agreedFen: { $ne: null } })) {
    const paid = sum(payments.filter(({ projectId }) => projectId === proposal.projectId));
    expect(BigInt(proposal.paidFen)).toBe(paid);
    expect(paid <= BigInt(proposal.agreedFen!)).toBe(true);
  }
  const claims = await em.find(Claim, {});
  for (const project of await em.find(Project, {})) {
    expect(stageFits(project.kind, project.stage)).toBe(true);
    const held = claims.filter(({ projectId, state }) => projectId === project.id && holdsPlace(state));
    expect(held.length).toBeLessThanOrEqual(project.claimSlots ?? 0);
    expect(new Set(held.map(({ slot }) => slot)).size).toBe(held.length);
    const last = await em.findOne(EventRow, { subjectId: project.id }, { orderBy: { seq: 'desc' } });
    expect(last?.version ?? 1).toBe(project.version);
    expect(last?.toState ?? null).toBe(project.stage ?? null);
  }
  const kept = (await em.find(Milestone, { dutyKey: { $ne: null } })).map(
    ({ projectId, dutyKey }) => `${projectId} ${dutyKey}`,
  );
  expect(new Set(kept).size).toBe(kept.length);
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { HubError } from '../../shared/errors.js';
import type { LifeCycle } from '../../shared/work/index.js';
import {
  afterWithdrawal,
  caseLife,
  checkOutcome,
  consentTo,
  type CaseFacts,
  type Stage,
} from '../../subgraphs/stations/casework/case.rules.js';
import { CaseOutcome, ConsentGiver, ConsentScope } from '../../subgraphs/stations/casework/case.enums.js';
import { groupLife } from '../../subgraphs/stations/groupwork/group.rules.js';
import { activityLife, trainingLife } from '../../subgraphs/stations/learning/learning.rules.js';
import { checkReviewers, nominationLife, selectionLife } from '../../subgraphs/stations/selection/selection.rules.js';
import { checkSupervision } from '../../subgraphs/stations/supervision/supervision.rules.js';
import { addMonths, registrationTime } from '../../subgraphs/stations/worker/worker.rules.js';
import { stations } from '../../subgraphs/stations/subgraph.js';
import { startRoom, type StartedRoom } from '../databases.js';
import { ask, casework, STATION, type Casework } from './casework-asked.js';

/** Actions in any order, some with a target chosen among all states, most with none. */
function walks<S extends string, A extends string, F>(life: LifeCycle<S, A, F>) {
  const states = Object.keys(life.states) as S[];
  return fc.array(
    fc.record({
      action: fc.constantFrom(...life.actions),
      to: fc.option(fc.constantFrom(...states), { nil: undefined, freq: 1 }),
    }),
    { maxLength: 60 },
  );
}

function tried<T>(act: () => T): T | HubError {
  try {
    return act();
  } catch (error) {
    return error as HubError;
  }
}

const DAY = fc.date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
const day = DAY.map((date) => date.toISOString().slice(0, 10));

describe('by the rules alone', () => {
  const consents = fc.array(
    fc.record({
      scope: fc.constantFrom(...Object.values(ConsentScope)),
      givenBy: fc.constantFrom(...Object.values(ConsentGiver)),
      withdrawnOn: fc.constantFrom(null, '2022-01-01'),
    }),
    { maxLength: 6 },
  );
  const facts: fc.Arbitrary<CaseFacts> = fc.record({
    guided: fc.boolean(),
    sensitive: fc.boolean(),
    ageBand: fc.constantFrom('UNDER_14' as const, 'FROM_14_TO_17' as const, 'FROM_60' as const),
    consents,
  });

  it('a case never reaches a state that is not declared, and is worked on only guided and with consent', () => {
    let steps = 0;
    fc.assert(
      fc.property(walks(caseLife), fc.array(facts, { minLength: 60, maxLength: 60 }), (walk, known) => {
        let stage: Stage = 'INTAKE';
        walk.forEach(({ action, to }, turn) => {
          const given = known[turn]!;
          const next = tried(() => caseLife.move(action, stage, given, to));
          if (typeof next !== 'string') return expect(next.extensions['code']).toMatch(/^[A-Z_]+$/);
          steps += 1;
          expect(Object.keys(caseLife.states)).toContain(next);
          if (action === 'advanceCase' || action === 'reopenCase') {
            expect(given.guided).toBe(true);
            if (given.sensitive) expect(consentTo('SENSITIVE', given)).toBeNull();
          }
          if (action === 'referCase') expect(consentTo('REFERRAL', given)).toBeNull();
          expect(['TERMINATED', 'NOT_ACCEPTED'].includes(stage) && next !== stage).toBe(false);
          stage = caseLife.final.includes(next) ? 'INTAKE' : next;
        });
      }),
      { numRuns: 1000 },
    );
    expect(steps).toBeGreaterThan(1000);
  });

  it('a consent that was withdrawn lets nothing be shared, and under 14 only that of a guardian counts', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...Object.values(ConsentScope)), (given, scope) => {
        const holding = given.consents.filter((one) => one.scope === scope && one.withdrawnOn === null);
        const enough = holding.some(({ givenBy }) => given.ageBand !== 'UNDER_14' || givenBy === 'GUARDIAN');
        expect(consentTo(scope, given) === null).toBe(enough);
        expect(afterWithdrawal('REFERRED', given) === 'REFERRED').toBe(consentTo('REFERRAL', given) === null);
      }),
    );
  });

  it('only a referred case is taken over', () => {
    for (const outcome of Object.values(CaseOutcome)) {
      for (const stage of ['EVALUATION', 'REFERRED'] as const) {
        const refused = tried(() => checkOutcome(stage, outcome)) !== undefined;
        expect(refused).toBe((stage === 'REFERRED') !== (outcome === 'TAKEN_OVER'));
      }
    }
  });

  it('a group closes only when it has met, and neither a closed nor a dissolved one goes on', () => {
    fc.assert(
      fc.property(walks(groupLife), fc.array(fc.nat(1), { minLength: 60, maxLength: 60 }), (walk, met) => {
        let stage: keyof typeof groupLife.states = 'PREPARATION';
        walk.forEach(({ action, to }, turn) => {
          const next = tried(() => groupLife.move(action, stage, { sessions: met[turn]! }, to));
          if (typeof next !== 'string') return;
          expect(groupLife.final).not.toContain(stage);
          if (next === 'CLOSED') expect(met[turn]).toBeGreaterThan(0);
          stage = next;
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('a selection is awarded only after its notice, and only what was nominated', () => {
    const round = fc.record({ nominations: fc.nat(2), today: day, noticeUntil: fc.option(day) });
    fc.assert(
      fc.property(walks(selectionLife), fc.array(round, { minLength: 60, maxLength: 60 }), (walk, known) => {
        let stage: keyof typeof selectionLife.states = 'CALL';
        walk.forEach(({ action, to }, turn) => {
          const given = known[turn]!;
          const next = tried(() => selectionLife.move(action, stage, given, to));
          if (typeof next !== 'string') return;
          if (next === 'AWARDED') {
            expect(stage).toBe('PUBLIC_NOTICE');
            expect(given.nominations).toBeGreaterThan(0);
            if (given.noticeUntil !== null) expect(given.today > given.noticeUntil).toBe(true);
          }
          stage = next;
        });
      }),
      { numRuns: 1000 },
    );
    expect(selectionLife.final).toEqual(['AWARDED', 'CANCELLED']);
    expect(nominationLife.final).toEqual(['WITHDRAWN']);
    expect([trainingLife.final, activityLife.final]).toEqual([
      ['HELD', 'CANCELLED'],
      ['HELD', 'CANCELLED'],
    ]);
  });

  it('three scores are enough and two are not, however many stand back', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(100)), { maxLength: 10 }), (points) => {
        const given = points.filter((point) => point !== null).length;
        expect(tried(() => checkReviewers(points)) === undefined).toBe(given >= 3);
      }),
    );
  });

  it('nobody supervises what they deliver', () => {
    const someone = fc.constantFrom('wrk_a', 'wrk_b', null);
    fc.assert(
      fc.property(someone, fc.array(someone, { maxLength: 3 }), (supervisingWorker, deliveredBy) => {
        const session = { hours: 1, functions: ['EDUCATIONAL'], supervisingWorker, deliveredBy };
        const own = supervisingWorker !== null && deliveredBy.includes(supervisingWorker);
        expect(tried(() => checkSupervision(session)) === undefined).toBe(!own);
      }),
    );
  });

  it('a registration lasts three years, and one in time begins where the last one ends', () => {
    fc.assert(
      fc.property(day, fc.option(day), (on, last) => {
        const time = registrationTime(on, last);
        if (!('from' in time)) return expect(on < addMonths(last!, -3)).toBe(true);
        expect(time.to).toBe(addMonths(time.from, 36));
        expect(time.from).toBe(last !== null && on <= last ? last : on);
      }),
    );
    expect([addMonths('2024-05-31', -3), addMonths('2024-02-29', 36)]).toEqual(['2024-02-29', '2027-02-28']);
  });
});

describe('by the room', () => {
  let room: StartedRoom;
  let of: Casework;

  beforeAll(async () => {
    room = await startRoom(stations, 'sqlite', { now: () => new Date('2022-06-14T02:00:00Z') });
    of = await casework(room);
  }, 60_000);
  afterAll(() => room.stop());

  it('some hundred random mutations leave no case without its stay, none shared without consent, no nomination twice', async () => {
    const { selection } = await ask(
      room,
      'openSelection',
      { station: STATION, title: 'synthetic selection', kinds: ['FEATURED_CASE'], synthetic: true },
      'selection { id }',
    );
    await ask(room, 'openNominations', { selection: selection.id }, 'replayed');
    const cases: string[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      cases.push(await of.opened({ ageBand: turn % 2 ? 'UNDER_14' : 'FROM_60', on: '2022-01-01' }));
    }
    const [steps] = fc.sample(
      fc.array(
        fc.record({
          which: fc.nat(3),
          action: fc.constantFrom(
            ...caseLife.actions,
            'recordConsent',
            'advanceCase',
            'nominate',
            'withdrawNomination',
          ),
          scope: fc.constantFrom(...Object.values(ConsentScope)),
          givenBy: fc.constantFrom(...Object.values(ConsentGiver)),
          to: fc.constantFrom('EVALUATION', 'INTERVENTION', undefined),
        }),
        { minLength: 400, maxLength: 400 },
      ),
      { numRuns: 1, seed: 20220614 },
    );
    const outcomes = new Map<string, number>();
    for (const { which, action, scope, givenBy, to } of steps!) {
      const outcome = await act(cases[which]!, action, { scope, givenBy, to }, selection.id);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (['TERMINATED', 'NOT_ACCEPTED'].includes((await of.read(cases[which]!)).state)) {
        cases[which] = await of.opened({ ageBand: which % 2 ? 'UNDER_14' : 'FROM_60', on: '2022-01-01' });
      }
      await check();
    }
    expect(outcomes.get('done')).toBeGreaterThan(100);
    expect([...outcomes.keys()].every((outcome) => /^(done|none|[A-Z_]+)$/.test(outcome))).toBe(true);
    expect(outcomes.has('INTERNAL_SERVER_ERROR')).toBe(false);
  }, 120_000);

  interface Choice {
    readonly scope: string;
    readonly givenBy: string;
    readonly to: string | undefined;
  }

  async function act(id: string, action: string, { scope, givenBy, to }: Choice, selection: string): Promise<string> {
    const rows = async (query: string, given: unknown[]): Promise<{ id: string }[]> =>
      room.orm.em.getConnection().execute(query, given);
    const first = async (query: string): Promise<string | undefined> => (await rows(query, [id]))[0]?.id;
    const outcome = async (mutation: string, input: object): Promise<string> =>
      (await ask(room, mutation, { ...input }, 'replayed')).code ?? 'done';
    switch (action) {
      case 'assignCase': {
        const { version } = await of.read(id);
        return outcome(action, { case: id, expectedVersion: version, lead: of.lead });
      }
      case 'withdrawConsent': {
        const consent = await first(`select id from case_consent where case_id = ? and withdrawn_on is null`);
        return consent === undefined ? 'none' : outcome(action, { consent });
      }
      case 'nominate':
        return outcome(action, { selection, title: 'synthetic', case: id });
      case 'withdrawNomination': {
        const nomination = await first(`select id from nomination where case_id = ? and state <> 'WITHDRAWN'`);
        return nomination === undefined ? 'none' : outcome(action, { nomination });
      }
      default:
        return outcome(action, { case: id, ...MORE[action]?.({ scope, givenBy, to }) });
    }
  }

  const MORE: Readonly<Record<string, (choice: Choice) => object>> = {
    advanceCase: ({ to }) => ({ to }),
    closeCase: () => ({ outcome: 'GOALS_ACHIEVED' }),
    declineCase: () => ({ reason: 'OTHER' }),
    terminateCase: () => ({ reason: 'OTHER' }),
    referCase: () => ({ to: 'MEDICAL' }),
    recordConsent: ({ scope, givenBy }) => ({ scope, givenBy, purpose: 'SERVICE' }),
    recordCaseSession: () => ({ hours: 1 }),
  };

  /** What must hold of the tables at any time. */
  async function check(): Promise<void> {
    const none = async (query: string): Promise<void> =>
      expect(await room.orm.em.getConnection().execute(query)).toEqual([]);
    const consent = (scope: string): string => `exists (select 1 from case_consent as given
      where given.case_id = one.id and given.scope = '${scope}' and given.withdrawn_on is null
      and (one.age_band <> 'UNDER_14' or given.given_by = 'GUARDIAN'))`;
    await none(`select one.id from case_work as one where
      (select count(*) from case_stay where case_id = one.id and left_on is null and stage = one.state) <> 1`);
    await none(`select one.id from case_work as one where state = 'REFERRED' and not ${consent('REFERRAL')}`);
    await none(`select one.id from case_work as one join nomination on nomination.case_id = one.id
      where nomination.state <> 'WITHDRAWN' and not ${consent('PUBLICATION')}`);
    await none(
      `select case_id from nomination where state <> 'WITHDRAWN' group by round_id, case_id having count(*) > 1`,
    );
    await none(
      `select id from case_work where (referred_to is not null) <> (state = 'REFERRED') and state <> 'CLOSED'`,
    );
  }
});

/** The steps of a made-up purchase, one mutation each, so that a test can begin at any of them; all that is launched is marked synthetic. */
import { expect } from '@jest/globals';
import type { StartedRoom } from '../databases.js';

/** Day on which the first purchase of a test is signed, a Friday. */
export const START = '2022-04-29';

// oxlint-disable-next-line typescript/no-explicit-any -- an answer has the shape of its query
type Answer = any;
export type Steps = ReturnType<typeof purchaseAt>;

const TYPES: Readonly<Record<string, string>> = {
  publishContract: 'ContractDuty',
  fileContract: 'ContractDuty',
  evaluateMidterm: 'EvaluateProject',
  evaluatePerformance: 'EvaluateProject',
  evaluateFinal: 'EvaluateProject',
  raiseChallenge: 'RaiseDispute',
  fileComplaint: 'RaiseDispute',
  payFirstTranche: 'PayTranche',
  payFinalTranche: 'PayTranche',
};
const PLAIN = [
  'startDelivery',
  'closeProject',
  'publishTopics',
  'startInitialReview',
  'passInitialReview',
  'optimiseProject',
  'mendProject',
];
const ENDING = ['cancelProcurement', 'failBid', 'orderRectification', 'terminateProject', 'rejectApplication'];

const inputOf = (name: string): string =>
  TYPES[name] ??
  (PLAIN.includes(name)
    ? 'MoveProject'
    : ENDING.includes(name)
      ? 'EndProject'
      : name[0]!.toUpperCase() + name.slice(1));

interface Round {
  readonly method?: string;
  readonly ground?: string;
  readonly addOnTo?: string;
  readonly aboveThreshold?: boolean;
  readonly received?: number;
  readonly qualified?: number;
}

export function purchaseAt(hub: StartedRoom, setDay: (day: string) => void) {
  /** The answer of a mutation, or the code of its refusal. */
  const send = async (name: string, input: object, back: string, type = inputOf(name)): Promise<Answer> => {
    const { data, errors } = await hub.ask(`mutation ($input: ${type}Input!) { ${name}(input: $input) { ${back} } }`, {
      input,
    });
    return errors ? errors[0].extensions.code : data[name];
  };
  const BACK = 'project { id stage version } event { action fromState toState why } replayed';
  const attempt = (name: string, project: string, input: object = {}) => send(name, { project, ...input }, BACK);
  const carryOut = async (name: string, project: string, input: object = {}, on?: string): Promise<Answer> => {
    if (on) setDay(on);
    const outcome = await attempt(name, project, input);
    expect([name, typeof outcome === 'string' ? outcome : 'done']).toEqual([name, 'done']);
    return outcome;
  };
  const steps = {
    try: attempt,
    do: carryOut,
    async launch(more: object = {}): Promise<string> {
      const purchaser = { purchaserKind: 'COUNTY_CIVIL_AFFAIRS', purchaserBasis: 'STATUTORY' };
      const outcome = await send(
        'launchProcurement',
        { title: 'synthetic purchase', synthetic: true, ...purchaser, ...more },
        BACK,
      );
      return typeof outcome === 'string' ? outcome : outcome.project.id;
    },
    async read(id: string, fields: string): Promise<Answer> {
      const { data, errors } = await hub.ask(`query ($id: ID!) { project(id: $id) { ${fields} } }`, { id });
      expect(errors).toBeUndefined();
      return data.project;
    },
    award: (id: string, more: object = {}) =>
      attempt('awardContract', id, {
        providerKind: 'SOCIAL_ORGANIZATION',
        provider: 'org_synthetic',
        amount: '300000',
        decidedOn: '2022-04-25',
        awardedOn: '2022-04-25',
        ...more,
      }),
    sign(id: string, more: object = {}, on?: string) {
      if (on) setDay(on);
      const term = { signedOn: START, termStart: '2022-05-01', termEnd: '2023-04-30' };
      return attempt('signContract', id, { amount: '300000', ...term, ...more });
    },
    settle: (name: string, dispute: string, more: object = {}) =>
      send(
        name,
        { dispute, settledOn: '2022-05-06', upheld: false, ...more },
        'dispute { state upheld } project { challenged }',
        'SettleDispute',
      ),
    complete: (milestone: string, doneOn: string) =>
      send('completeMilestone', { milestone, doneOn }, 'milestone { doneOn }'),
    /** Leads a purchase that was launched to a stage, every term kept. */
    async until(id: string, stage: string, round: Round = {}): Promise<void> {
      const {
        method = 'OPEN_TENDER',
        ground = null,
        addOnTo = null,
        aboveThreshold = true,
        received = 4,
        qualified = 3,
      } = round;
      setDay(START);
      const path: readonly (readonly [string, string, () => Promise<Answer>])[] = [
        [
          'NEED_SURVEY',
          'recordNeedSurvey',
          () => attempt('recordNeedSurvey', id, { surveyedOn: '2022-01-05', publicAsked: true }),
        ],
        [
          'BUDGETED',
          'budgetProcurement',
          () => attempt('budgetProcurement', id, { budget: '320000', budgetedOn: '2022-01-20' }),
        ],
        [
          'INTENTION_PUBLISHED',
          'publishIntention',
          () => attempt('publishIntention', id, { publishedOn: '2022-02-10' }),
        ],
        [
          'METHOD_SET',
          'setProcurementMethod',
          () => attempt('setProcurementMethod', id, { method, ground, addOnTo, aboveThreshold, setOn: '2022-03-15' }),
        ],
        [
          'NOTICE',
          'issueNotice',
          () => attempt('issueNotice', id, { noticeOn: '2022-03-31', bidsUntil: '2022-04-21' }),
        ],
        ['BIDDING', 'openBids', () => attempt('openBids', id, { openedOn: '2022-04-21', received })],
        ['EVALUATION', 'evaluateBids', () => attempt('evaluateBids', id, { evaluatedOn: '2022-04-21', qualified })],
        ['EVALUATION', 'reportEvaluation', () => attempt('reportEvaluation', id, { reportedOn: '2022-04-22' })],
        ['AWARDED', 'awardContract', () => steps.award(id)],
        ['CONTRACTED', 'signContract', () => steps.sign(id)],
      ];
      const last = path.findLastIndex(([reached]) => reached === stage);
      for (const [, name, step] of path.slice(0, last + 1)) {
        const outcome = await step();
        expect([name, typeof outcome === 'string' ? outcome : 'done']).toEqual([name, 'done']);
      }
    },
  };
  return steps;
}

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ProvenanceBasis } from '../../shared/figures/index.js';
import { loadOnce } from '../../shared/subgraph/index.js';
import { Project } from '../../subgraphs/projects/project/project.entity.js';
import { ProjectKind, ProjectStage } from '../../subgraphs/projects/project/project.enums.js';
import { projects } from '../../subgraphs/projects/subgraph.js';
import { onEachDatabase, startRoom, type StartedRoom } from '../databases.js';
import { purchaseAt, START, type Steps } from './purchase-steps.js';

const UNTOLD = 'prj_synthetic-untold';

onEachDatabase('bids that do not count up, and a contract that nobody told of', (dialect) => {
  let hub: StartedRoom;
  let steps: Steps;
  let day = START;
  beforeAll(async () => {
    hub = await startRoom(projects, dialect, { now: () => new Date(`${day}T02:00:00Z`) });
    steps = purchaseAt(hub, (next) => void (day = next));
    const change = { at: '2022-01-01T00:00:00.000Z', actor: 'synthetic', synthetic: true };
    await loadOnce(hub.orm, 'synthetic-untold', change, async ({ record }) => {
      const purchase = { kind: ProjectKind.GOVERNMENT_PURCHASE, kindBasis: ProvenanceBasis.STATED };
      record(Project, { id: UNTOLD, title: 'synthetic', stage: ProjectStage.CONTRACTED, ...purchase });
    });
  }, 60_000);
  afterAll(() => hub.stop());

  it('fewer than no bids cannot come in, nor more be found fit than came in', async () => {
    const id = await steps.launch();
    await steps.until(id, 'NOTICE');
    const opened = { openedOn: '2022-04-21' };
    expect(await steps.try('openBids', id, { ...opened, received: -1 })).toBe('BIDDERS_MISCOUNTED');
    await steps.do('openBids', id, { ...opened, received: 4 });
    const evaluated = { evaluatedOn: '2022-04-21' };
    for (const qualified of [5, -1]) {
      expect(await steps.try('evaluateBids', id, { ...evaluated, qualified })).toBe('BIDDERS_MISCOUNTED');
    }
    expect((await steps.read(id, 'stage version')).stage).toBe('BIDDING');
    await steps.do('evaluateBids', id, { ...evaluated, qualified: 4 });
  });

  it('nothing is added to a contract that is not on record', async () => {
    const before = await steps.read(UNTOLD, 'version stage history { action }');
    expect(await steps.try('publishContract', UNTOLD, { doneOn: START })).toBe('CONTRACT_MISSING');
    expect(await steps.try('fileContract', UNTOLD, { doneOn: START })).toBe('CONTRACT_MISSING');
    expect(await steps.try('addSupplement', UNTOLD, { amount: '1', signedOn: START })).toBe('CONTRACT_MISSING');
    expect(await steps.try('recordPayment', UNTOLD, { amount: '1', paidOn: START })).toBe('CONTRACT_MISSING');
    expect(await steps.read(UNTOLD, 'version stage history { action }')).toEqual(before);
  });
});

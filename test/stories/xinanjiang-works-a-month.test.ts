import { expect, it } from '@jest/globals';
import { inEachWay } from './story.js';

const STATION = 'stn_xinanjiang';

inEachWay(
  "Xin'anjiang works a month: planned, ordered by eleven rooms, delivered, rated; a case, a group, a selection, a claim",
  '2022-06-20',
  (story) => {
    const ids: Record<string, string> = {};
    let rooms: string[] = [];
    let orders: string[] = [];

    it('the month is planned, talked over, approved and published; what is planned is on the menu', async () => {
      const { station } = await story.ask(
        `{ station(id: "${STATION}") { children(tiers: [ROOM], first: 20) { nodes { id } } } }`,
      );
      rooms = station.children.nodes.map(({ id }: { id: string }) => id);
      expect(rooms).toHaveLength(11);
      const { item } = await story.act(
        'addServiceItem',
        {
          station: STATION,
          title: '独居老人陪聊',
          targetGroups: ['ELDERLY_LIVING_ALONE'],
          capacity: 11,
          synthetic: true,
        },
        'item { id }',
      );
      ids['item'] = item.id;
      const { plan } = await story.act(
        'openMonthlyPlan',
        { station: STATION, yearMonth: '2022-07', synthetic: true },
        'plan { id }',
      );
      ids['plan'] = plan.id;
      await story.act('proposePlanItem', { plan: plan.id, item: item.id, title: '独居老人陪聊', plannedSessions: 11 });
      expect(await story.refused('openMonthlyPlan', { station: STATION, yearMonth: '2022-07' })).toBeDefined();
      for (const step of ['consultMonthlyPlan', 'approveMonthlyPlan', 'publishMonthlyPlan'])
        await story.act(step, { plan: plan.id });
      await story.act('publishServiceItem', { item: item.id });
    });

    it('eleven rooms order at once; the twelfth place is not there', async () => {
      story.day = '2022-07-01';
      await story.act('startMonthlyPlan', { plan: ids['plan'] });
      const placed = await Promise.all(
        rooms.map((room) =>
          story.act('submitServiceOrder', { room, item: ids['item'], dueOn: '2022-07-20' }, 'order { id state }'),
        ),
      );
      orders = placed.map(({ order }) => order.id);
      expect(placed.map(({ order }) => order.state)).toEqual(Array(11).fill('SUBMITTED'));
      expect(
        await story.refused('submitServiceOrder', { room: rooms[0], item: ids['item'], dueOn: '2022-07-20' }),
      ).toBe('ITEM_FULL');
    });

    it('they are given out, delivered, rated and closed; the plan tells what became of it', async () => {
      const { worker } = await story.act(
        'hireWorker',
        { station: STATION, roleName: '专职社工', from: '2022-01-01', synthetic: true },
        'worker { id }',
      );
      ids['worker'] = worker.id;
      await story.act('recordCertificate', { worker: worker.id, level: 'SOCIAL_WORKER', year: 2021 });
      for (const order of orders) {
        await story.act('acceptOrder', { order });
        await story.act('dispatchOrder', { order, worker: worker.id });
      }
      story.day = '2022-07-10';
      for (const order of orders) {
        const { session } = await story.act('checkInSession', { order, kind: 'CASE' }, 'session { id }');
        await story.act('checkOutSession', { session: session.id, attendance: 4, hours: 1.5 });
        await story.act('completeOrder', { order });
        await story.act('rateOrder', { order, rating: 5 });
        await story.act('closeOrder', { order });
      }
      const { serviceItem } = await story.ask(
        `{ serviceItem(id: "${ids['item']}") { taken orders(first: 20) { totalCount nodes { state rating room { id } } } } }`,
      );
      expect(serviceItem).toMatchObject({ taken: 0, orders: { totalCount: 11 } });
      expect(
        new Set(
          serviceItem.orders.nodes.map(({ state, rating }: { state: string; rating: number }) => `${state} ${rating}`),
        ),
      ).toEqual(new Set(['CLOSED 5']));
      await story.act('reviewMonthlyPlan', { plan: ids['plan'] });
    });

    it('a case goes from intake to its close under a certified worker, a group through its stages', async () => {
      const { case: opened } = await story.act(
        'openCase',
        {
          station: STATION,
          lead: ids['worker'],
          targetGroup: 'ELDERLY_LIVING_ALONE',
          ageBand: 'FROM_60',
          synthetic: true,
        },
        'case { id }',
      );
      ids['case'] = opened.id;
      await story.act('recordConsent', { case: opened.id, givenBy: 'CLIENT', purpose: 'SERVICE', scope: 'SENSITIVE' });
      for (const to of ['ASSESSMENT', 'PLANNING', 'INTERVENTION', 'EVALUATION'])
        await story.act('advanceCase', { case: opened.id, to });
      await story.act('closeCase', { case: opened.id, outcome: 'GOALS_ACHIEVED' });
      const { group } = await story.act(
        'formGroup',
        {
          station: STATION,
          title: '银龄互助小组',
          kind: 'MUTUAL_HELP',
          lead: ids['worker'],
          isFeatured: true,
          synthetic: true,
        },
        'group { id }',
      );
      ids['group'] = group.id;
      for (let stage = 0; stage < 4; stage += 1) await story.act('advanceGroup', { group: group.id });
      await story.act('recordGroupSession', { group: group.id, attendance: 9, hours: 2 });
    });

    it('outstanding work is selected by three reviewers and awarded after its public notice', async () => {
      const { selection } = await story.act(
        'openSelection',
        { station: STATION, title: '特色小组优秀评选', kinds: ['FEATURED_GROUP'], synthetic: true },
        'selection { id }',
      );
      await story.act('openNominations', { selection: selection.id });
      const { nomination } = await story.act(
        'nominate',
        { selection: selection.id, group: ids['group'], title: '银龄互助小组', anonymised: true },
        'nomination { id }',
      );
      await story.act('beginReview', { selection: selection.id });
      const shortlist = { selection: selection.id, nominations: [nomination.id], noticeUntil: '2022-07-20' };
      await story.act('score', { nomination: nomination.id, reviewer: 'R-01', points: 90 });
      expect(await story.refused('publishShortlist', shortlist)).toBeDefined();
      for (const reviewer of ['R-02', 'R-03'])
        await story.act('score', { nomination: nomination.id, reviewer, points: 88 });
      await story.act('publishShortlist', shortlist);
      story.day = '2022-07-21';
      await story.act('award', { selection: selection.id, nominations: [nomination.id] });
    });

    it('a room claims a project that its station brokered, and delivers it', async () => {
      const { project } = await story.act(
        'publishProject',
        { title: '社区助老创投', kind: 'VENTURE', claimSlots: 1, eligibleArea: '330182001', synthetic: true },
        'project { id }',
      );
      const claims = await Promise.allSettled(
        rooms
          .slice(0, 4)
          .map((room) => story.act('claimProject', { project: project.id, room, brokeredBy: STATION }, 'claim { id }')),
      );
      const asked = claims.flatMap((claim) => (claim.status === 'fulfilled' ? [claim.value.claim.id] : []));
      const confirmed = await Promise.allSettled(
        asked.map((claim) => story.act('confirmClaim', { claim }, 'claim { id state }')),
      );
      const winners = confirmed.flatMap((one) => (one.status === 'fulfilled' ? [one.value.claim.id] : []));
      expect(winners).toHaveLength(1);
      for (const step of ['startClaimDelivery', 'fulfilClaim']) await story.act(step, { claim: winners[0] });
      const { project: told } = await story.ask(
        `{ project(id: "${project.id}") { claims(filter: { states: [FULFILLED] }) { nodes { room { name parent { name } } brokeredBy { name } } } } }`,
      );
      expect(told.claims.nodes).toMatchObject([{ brokeredBy: { name: '新安江街道社会工作站' } }]);
    });
  },
);

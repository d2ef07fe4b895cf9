import { expect, it } from '@jest/globals';
import { inEachWay } from './story.js';

const TOWNSHIP = '410305001';

inEachWay(
  'Luoyang builds a year: planned, bought by the rules, opened, counted and reconciled',
  '2022-01-10',
  (story) => {
    let plan = '';
    let site = '';
    let project = '';
    let station = '';

    const step = async (day: string, mutation: string, input: object = {}): Promise<void> => {
      story.day = day;
      await story.act(mutation, { project, ...input });
    };

    it('the city plans a year with its targets, and adopts it', async () => {
      const made = await story.act(
        'createPlan',
        {
          area: '4103',
          baseYear: 2021,
          policyTitle: '示例建设方案',
          principles: ['便民利民，共建共享'],
          hostVenueKinds: ['PARTY_MASS_SERVICE_CENTRE'],
          synthetic: true,
        },
        'plan { id }',
      );
      plan = made.plan.id;
      const target = {
        plan,
        metric: 'NEW_STATIONS',
        year: 2022,
        kind: 'PLANNED',
        qualifier: 'EXACT',
        claimedBy: '推进会',
      };
      await story.act('setTarget', { ...target, value: 2, area: '4103' });
      await story.act('adoptPhase', { plan, name: '两年铺开', yearOffset: 2 });
      await story.act('adoptPlan', { plan });
    });

    it('a site is named, and approved only by the principle of the plan', async () => {
      const named = await story.act('nominateSite', { plan, area: TOWNSHIP, name: '示例街道社工站' }, 'site { id }');
      site = named.site.id;
      const check = (criterion: string, met = true) => ({ criterion, met });
      const checks = ['NEAR_RESIDENTS', 'EASY_ACCESS', 'HOURS_THAT_SUIT', 'SHARED_PLACE'].map((criterion) =>
        check(criterion),
      );
      expect(
        await story.refused('approveSite', { site, decidedBy: '市民政局', checks: checks.slice(1) }),
      ).toBeDefined();
      await story.act('approveSite', { site, decidedBy: '市民政局', checks });
      const built = await story.act('buildSite', { site }, 'site { station { id } }');
      station = built.site.station.id;
    });

    it('the service is bought step by step, and what is late is told with its article', async () => {
      const launched = await story.act(
        'launchProcurement',
        {
          title: '社工站服务项目',
          purchaserKind: 'COUNTY_CIVIL_AFFAIRS',
          purchaserBasis: 'STATUTORY',
          purchaserName: '涧西区民政局',
          performedAt: station,
          programmeYear: 2022,
          synthetic: true,
        },
        'project { id stage }',
      );
      project = launched.project.id;
      await step('2022-01-10', 'recordNeedSurvey', { publicAsked: true, surveyedOn: '2022-01-08' });
      await step('2022-01-12', 'budgetProcurement', { budget: '300000.00', budgetedOn: '2022-01-12' });
      await step('2022-01-14', 'publishIntention', { publishedOn: '2022-01-14' });
      await step('2022-02-16', 'setProcurementMethod', {
        method: 'OPEN_TENDER',
        aboveThreshold: true,
        setOn: '2022-02-16',
      });
      await step('2022-02-18', 'issueNotice', { noticeOn: '2022-02-18', bidsUntil: '2022-03-11' });
      await step('2022-03-11', 'openBids', { openedOn: '2022-03-11', received: 4 });
      await step('2022-03-14', 'evaluateBids', { evaluatedOn: '2022-03-14', qualified: 3 });
      const registered = await story.act(
        'registerOrganization',
        {
          name: '示例社会工作服务中心',
          kind: 'SOCIAL_SERVICE_AGENCY',
          creditCode: '52330182MJ8000012F',
          area: '410305',
          registeredOn: '2020-03-01',
          synthetic: true,
        },
        'organization { id }',
      );
      await step('2022-03-16', 'awardContract', {
        amount: '288000.00',
        decidedOn: '2022-03-16',
        awardedOn: '2022-03-16',
        providerKind: 'SOCIAL_ORGANIZATION',
        provider: registered.organization.id,
      });
      await step('2022-04-01', 'signContract', {
        amount: '288000.00',
        signedOn: '2022-04-01',
        termStart: '2022-04-01',
        termEnd: '2023-03-31',
      });
      // Two working days to announce it are over: told as late, with the article; the work goes on.
      story.day = '2022-04-15';
      const { project: told } = await story.ask(
        `{ project(id: "${project}") { stage duties(asOf: "2022-04-15") { code status dueOn article } } }`,
      );
      expect(told.duties).toContainEqual(
        expect.objectContaining({ status: 'LATE', article: expect.stringContaining('第五十条') }),
      );
      await step('2022-04-15', 'publishContract', { doneOn: '2022-04-15' });
      await step('2022-04-15', 'fileContract', { doneOn: '2022-04-15' });
      await step('2022-04-16', 'startDelivery');
    });

    it('the station opens, and counts from that day on', async () => {
      story.day = '2022-05-01';
      await story.act('openStation', { station, on: '2022-05-01' });
      const { before, after } = await story.ask(
        `{ before: stations(filter: { area: "${TOWNSHIP}", statuses: [OPERATING], asOf: "2022-04-30" }) { totalCount }
         after: stations(filter: { area: "${TOWNSHIP}", statuses: [OPERATING], asOf: "2022-05-01" }) { totalCount } }`,
      );
      expect([before.totalCount, after.totalCount]).toEqual([0, 1]);
      const { buildOutPlan } = await story.ask(
        `{ buildOutPlan(id: "${plan}") { sites(first: 5) { nodes { state station { id } } } } }`,
      );
      expect(buildOutPlan.sites.nodes).toEqual([{ state: 'OPENED', station: { id: station } }]);
    });

    it('what is reported stands beside what is counted; where they part, somebody settles why, and the year is closed', async () => {
      story.day = '2022-12-31';
      const reported = await story.act(
        'reportFigure',
        {
          plan,
          metric: 'OPERATING_STATIONS',
          value: 2,
          kind: 'ACTUAL',
          qualifier: 'EXACT',
          asOf: '2022-12-31',
          claimedBy: '市民政局',
        },
        'figure { id value }',
      );
      expect(reported.figure.value).toBe(2);
      const settled = await story.act(
        'reconcile',
        {
          plan,
          metric: 'OPERATING_STATIONS',
          kind: 'TARGET',
          decidedBy: '市民政局',
          explanationKind: 'TIMING',
          text: '一个站点在年后才录入。',
          evidence: [reported.figure.id],
        },
        'reconciliations { status reported { value } explanations { text } }',
      );
      expect(settled.reconciliations.length).toBeGreaterThan(0);
      story.day = '2023-01-05';
      await story.act('closeYear', { plan, year: 2022, closedBy: '市民政局' });
      const again = {
        plan,
        metric: 'NEW_STATIONS',
        year: 2022,
        value: 5,
        kind: 'PLANNED',
        qualifier: 'EXACT',
        area: '4103',
        claimedBy: '推进会',
      };
      expect(await story.refused('setTarget', again)).toBeDefined();
    });
  },
);

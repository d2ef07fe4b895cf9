import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { onEachDatabase } from '../databases.js';
import { aName, CITY, openStationDesk, type StationDesk } from './station-desk.js';

const COUNTY = '330723';
const COVERAGE = 'covered total ratioAtLeast stationsOnRecord';

// oxlint-disable-next-line typescript/no-explicit-any -- an answer has the shape of its query
type Given = any;

onEachDatabase('questions are answered by what was done since', (dialect) => {
  let desk: StationDesk;
  beforeAll(async () => {
    desk = await openStationDesk(dialect);
  }, 60_000);
  afterAll(() => desk.stop());

  const on = (day: string) => `asOf: "2024-${day}"`;
  const within = `area: "${COUNTY}", includeDescendants: true`;
  const count = async (filter: string): Promise<number> =>
    (await desk.read(`{ stations(filter: { ${filter} }) { totalCount } }`)).stations.totalCount;
  const gapOf = async (day: string, tier = 'STATION', under = COUNTY): Promise<{ code: string; id: string }[]> => {
    const levels = tier === 'STATION' ? ', levels: [TOWNSHIP]' : '';
    const { areas } = await desk.read(
      `{ areas(filter: { under: "${under}", includeDescendants: true${levels}, ${on(day)}, withoutStation: { tier: ${tier}, ${on(day)} } }, first: 1000, orderBy: { field: CODE }) { nodes { id code } } }`,
    );
    return areas.nodes;
  };

  it('how many operate on a day, by tier, with what opened and closed between (Q1)', async () => {
    const operating = (day: string, tier: string) =>
      count(`${within}, tiers: [${tier}], statuses: [OPERATING], ${on(day)}`);
    const came = (status: string) =>
      count(`${within}, tiers: [STATION], cameInto: { statuses: [${status}], from: "2024-01-01", to: "2024-02-29" }`);
    const before = await operating('01-01', 'STATION');
    const [one, two] = await Promise.all(
      ['01-10', '02-01'].map((day) => desk.station({ area: COUNTY, on: `2024-${day}` })),
    );
    const third = await desk.station({ area: COUNTY, status: 'PREPARING' });
    const post = await desk.act('proposePost', { station: one, name: aName(), host: 'ent_one', on: '2024-01-15' });
    await desk.act('closeStation', { station: two, on: '2024-02-20' });
    expect(await operating('01-10', 'STATION')).toBe(before + 1);
    expect(await operating('02-01', 'STATION')).toBe(before + 2);
    expect(await operating('02-29', 'STATION')).toBe(before + (await came('OPERATING')) - (await came('CLOSED')));
    expect([await came('OPERATING'), await came('CLOSED')]).toEqual([2, 1]);
    await desk.act('suspendStation', { station: one, on: '2024-03-01' });
    await desk.act('openStation', { station: third, on: '2024-03-10' });
    expect(await operating('03-01', 'STATION')).toBe(before);
    expect(await operating('03-10', 'STATION')).toBe(before + 1);
    expect(await operating('03-10', 'POST')).toBe(await operating('01-01', 'POST'));
    expect(await count(`${within}, tiers: [POST], statuses: [PREPARING], ${on('03-10')}, parent: "${one}"`)).toBe(1);
    expect(post.station.status).toBe('PREPARING');
  });

  it('which townships have no station, and how many of their communities a room (Q2, Q5)', async () => {
    const before = await gapOf('02-01');
    const [town] = before;
    const coverageOn = async (code: string, day: string, tier: string, of: string) =>
      (
        await desk.read(
          `{ area(code: "${code}") { coverage(tier: ${tier}, denominators: [${of}], ${on(day)}) { ${COVERAGE} } } }`,
        )
      ).area.coverage[0];
    const covered = await coverageOn(COUNTY, '02-01', 'STATION', 'TOWNSHIPS');
    const station = await desk.station({ area: town!.code, on: '2024-02-02' });
    await desk.station({ area: town!.code, on: '2024-02-02' });
    expect(await gapOf('02-01')).toEqual(before);
    expect(await gapOf('02-02')).toEqual(before.slice(1));
    const now = await coverageOn(COUNTY, '02-02', 'STATION', 'TOWNSHIPS');
    expect([now.covered, now.stationsOnRecord]).toEqual([covered.covered + 1, covered.stationsOnRecord + 2]);

    const [unit] = await gapOf('03-10', 'ROOM', '330182001');
    const rooms = (day: string) => coverageOn('330182001', day, 'ROOM', 'COMMUNITIES_AND_VILLAGES');
    const none = await rooms('02-09');
    const room = await desk.station({ tier: 'ROOM', parent: station, area: unit!.code, on: '2024-02-10' });
    expect((await rooms('02-09')).covered).toBe(none.covered);
    expect((await rooms('02-10')).covered).toBe(none.covered + 1);
    await desk.act('suspendStation', { station: room, on: '2024-03-01' });
    expect((await rooms('03-01')).covered).toBe(none.covered);
    const { station: read } = await desk.read(
      `{ station(id: "${station}") { before: children(${on('02-09')}, tiers: [ROOM]) { totalCount } rooms: children(${on('02-10')}, tiers: [ROOM]) { totalCount } } }`,
    );
    expect(read).toEqual({ before: { totalCount: 0 }, rooms: { totalCount: 1 } });
  });

  it('which have a feature, a space of a kind, a title, a host of a kind, on a day (Q17, Q18, Q20, Q26)', async () => {
    const id = await desk.station({ area: COUNTY });
    const listed = async (condition: string, day: string): Promise<boolean> => {
      const { stations } = await desk.read(
        `{ stations(filter: { ${within}, ${condition}, ${on(day)} }, first: 1000) { nodes { id } } }`,
      );
      return stations.nodes.some((one: { id: string }) => one.id === id);
    };
    const ends: [condition: string, begun: Given, ended: (made: Given) => Given][] = [
      [
        'spaceKinds: [CAFE]',
        ['addSpace', { kind: 'CAFE', floorArea: 25 }],
        (made) => ['removeSpace', { id: made.station.spaces[0].id }],
      ],
      [
        'designations: [DEMONSTRATION]',
        ['designate', { kind: 'DEMONSTRATION', level: 'COUNTY', issuedBy: '县民政局' }],
        (made) => ['revokeDesignation', { id: made.station.designations[0].id }],
      ],
      [
        'hostKinds: [VENUE]',
        ['linkHostPlace', { hostKind: 'VENUE', host: 'ven_home' }],
        () => ['endHosting', { station: id }],
      ],
      [
        'hasHost: true',
        ['linkHostPlace', { hostKind: 'VENUE', host: 'ven_home' }],
        () => ['endHosting', { station: id }],
      ],
      [
        'operatingModes: [SUPERVISION]',
        ['adoptOperatingMode', { mode: 'SUPERVISION' }],
        () => ['dropOperatingMode', { station: id, mode: 'SUPERVISION' }],
      ],
    ];
    for (const [index, [condition, [mutation, input], ending]] of ends.entries()) {
      // The second hosting begins when the first has ended.
      const [from, to] = index === 3 ? ['02-20', '03-05'] : ['02-01', '02-20'];
      const made = await desk.act(
        mutation,
        { station: id, on: `2024-${from}`, ...input },
        `station { spaces(${on(from)}) { id floorArea } designations(${on(from)}) { id } }`,
      );
      const [end, about] = ending(made);
      await desk.act(end, { ...about, on: `2024-${to}` });
      const days = index === 3 ? ['02-20', '03-04', '03-05'] : ['01-31', '02-01', '02-19', '02-20'];
      const expected = index === 3 ? [true, true, false] : [false, true, true, false];
      expect([condition, await Promise.all(days.map((day) => listed(condition, day)))]).toEqual([condition, expected]);
    }
    await desk.act('setFeature', { station: id, title: '银龄互助', on: '2024-02-01' });
    expect([
      await listed('hasFeature: true', '01-31'),
      await listed('hasFeature: true', '02-01'),
      await listed('hasFeature: false', '02-01'),
    ]).toEqual([false, true, false]);
  });

  it('how far a plan is, at what rate it goes on, in which phase it is, and where its figures part (Q21, Q23, Q24, Q25)', async () => {
    const { plan } = await desk.act('createPlan', {
      area: CITY,
      policyTitle: aName('示例方案'),
      baseYear: 2023,
      synthetic: true,
    });
    for (const yearOffset of [1, 2])
      await desk.act('adoptPhase', { plan: plan.id, yearOffset, name: `第${yearOffset}年` });
    const targets = { plan: plan.id, year: 2024, kind: 'TARGET', value: 8, metric: 'OPERATING_STATIONS' };
    await desk.act('setTarget', targets);
    await desk.act('setTarget', { ...targets, metric: 'NEW_GUIDANCE_CENTRES', value: 2, kind: 'PLANNED' });
    const report = {
      area: CITY,
      metric: 'OPERATING_STATIONS',
      asOf: '2024-02-01',
      value: 4,
      claimedBy: '市民政局',
      synthetic: true,
    };
    const { figure } = await desk.act('reportFigure', report);
    const before = desk.moment;
    const told = async (at: string) => {
      const { buildOutPlan } = await desk.read(
        `{ buildOutPlan(id: "${plan.id}") { progress(${at}) { metric reached target ratio } } }`,
      );
      return buildOutPlan.progress.map(({ metric, reached, target, ratio }: Given) => [metric, reached, target, ratio]);
    };
    const centres = ['NEW_GUIDANCE_CENTRES', null, 2, null];
    expect(await told(on('02-01'))).toEqual([['OPERATING_STATIONS', 4, 8, 0.5], centres]);
    desk.day = '2024-03-11';
    await desk.act('reportFigure', { ...report, value: 6, corrects: figure.id });
    expect(await told(on('02-01'))).toEqual([['OPERATING_STATIONS', 6, 8, 0.75], centres]);
    expect(await told(`${on('02-01')}, knownAt: "${before}"`)).toEqual([['OPERATING_STATIONS', 4, 8, 0.5], centres]);

    const opened = (month: string) =>
      count(
        `area: "${CITY}", includeDescendants: true, tiers: [STATION], cameInto: { statuses: [OPERATING], from: "2024-${month}-01", to: "2024-${month}-28" }`,
      );
    const townships = (day: string) =>
      desk.read(`{ buildOutPlan(id: "${plan.id}") { townshipCoverage(${on(day)}) { ${COVERAGE} } } }`);
    const { buildOutPlan: none } = await townships('02-04');
    await desk.station({ area: '410305001', on: '2024-02-05' });
    await desk.station({ area: '410305001', on: '2024-02-06' });
    await desk.station({ area: '410305002', on: '2024-03-01' });
    expect([await opened('01'), await opened('02'), await opened('03')]).toEqual([0, 2, 1]);
    expect((await townships('02-06')).buildOutPlan.townshipCoverage.covered).toBe(none.townshipCoverage.covered + 1);
    expect((await townships('03-01')).buildOutPlan.townshipCoverage.covered).toBe(none.townshipCoverage.covered + 2);

    const { buildOutPlan } = await desk.read(
      `{ buildOutPlan(id: "${plan.id}") { y2023: phase(asOf: "2023-06-01") { name } y2024: phase(asOf: "2024-06-01") { name } y2025: phase(asOf: "2025-06-01") { name } targets { dueOn } } }`,
    );
    expect(buildOutPlan).toEqual({
      y2023: { name: '第1年' },
      y2024: { name: '第2年' },
      y2025: null,
      targets: [{ dueOn: '2024-12-31' }, { dueOn: '2024-12-31' }],
    });

    const parted = async () =>
      (
        await desk.read(
          `{ area(code: "${CITY}") { reconciliations(metrics: [OPERATING_STATIONS], kinds: [TARGET], asOf: "2022-12-31") { delta reported { value } explanations { text } } } }`,
        )
      ).area.reconciliations as Given[];
    const [page] = (await parted()).filter(({ reported }) => reported.value === 110);
    await desk.act('reconcile', {
      area: CITY,
      metric: 'OPERATING_STATIONS',
      kind: 'TARGET',
      explanationKind: 'TIMING',
      text: '口径不同。',
      evidence: ['L06'],
      decidedBy: '市民政局',
    });
    const [after] = (await parted()).filter(({ reported }) => reported.value === 110);
    expect(after).toEqual({
      ...page,
      explanations: expect.arrayContaining([...page.explanations, { text: '口径不同。' }]),
    });
    desk.day = '2024-03-10';
  });

  it('which posts stand in firms, unveiled when, and which first (Q48)', async () => {
    const leader = await desk.station({ area: COUNTY });
    const unveiled = async (day: string, host: string): Promise<string> => {
      const { station } = await desk.act('proposePost', {
        station: leader,
        name: aName('示例驿站'),
        host,
        on: '2024-01-02',
      });
      for (const mutation of ['recordSurvey', 'discussPost', 'decidePost'])
        await desk.act(mutation, { station: station.id, on: '2024-01-03' });
      await desk.act('unveilPost', { station: station.id, on: `2024-${day}` });
      return station.id;
    };
    const [second, first] = [await unveiled('02-10', 'ent_one'), await unveiled('02-01', 'ent_two')];
    const asked = `{ stations(filter: { ${within}, tiers: [POST], hostKinds: [ENTERPRISE], parent: "${leader}", ${on('03-10')} }, orderBy: { field: UNVEILED_ON }) { nodes { id unveiledOn host(${on('03-10')}) { ... on Enterprise { id } } } } }`;
    const posts = (await desk.read(asked)).stations.nodes;
    expect(posts).toEqual([
      { id: first, unveiledOn: '2024-02-01', host: { id: 'ent_two' } },
      { id: second, unveiledOn: '2024-02-10', host: { id: 'ent_one' } },
    ]);
    const { station } = await desk.read(`{ station(id: "${second}") { statusHistory { id version status } } }`);
    const step = station.statusHistory.find(({ status }: Given) => status === 'UNVEILED');
    await desk.act('correctStatus', { step: step.id, expectedVersion: step.version, on: '2024-01-20' });
    expect((await desk.read(asked)).stations.nodes.map(({ id }: Given) => id)).toEqual([second, first]);
    await desk.act('linkHostPlace', { station: first, hostKind: 'VENUE', host: 'ven_home', on: '2024-03-05' });
    expect((await desk.read(asked)).stations.nodes.map(({ id }: Given) => id)).toEqual([second]);
  });

  it('what is said of a station by whom, and what the hub said of it on another day (Q85, Q87)', async () => {
    const id = await desk.station({ area: COUNTY, on: '2024-01-01' });
    const unknown = desk.moment;
    const stated = { station: id, claimedBy: '站长', asOf: '2024-02-01' };
    desk.day = '2024-03-11';
    const full = await desk.act('reportFigure', { ...stated, metric: 'FULLTIME_WORKERS', value: 10 });
    await desk.act('reportFigure', { ...stated, metric: 'CERTIFIED_WORKERS', value: 6 });
    await desk.act('reportFigure', { ...stated, metric: 'CERTIFIED_SHARE', value: 0.7 });
    const share = async () => {
      const { station } = await desk.read(
        `{ station(id: "${id}") { figures { metric value claimedBy source { id } } reconciliations(metrics: [CERTIFIED_SHARE]) { status reported { value } derived { value } } known: figures(knownAt: "${unknown}") { value } } }`,
      );
      return station;
    };
    const before = await share();
    expect(before.figures.map(({ metric, value, claimedBy }: Given) => [metric, value, claimedBy])).toEqual([
      ['CERTIFIED_SHARE', 0.7, '站长'],
      ['CERTIFIED_WORKERS', 6, '站长'],
      ['FULLTIME_WORKERS', 10, '站长'],
    ]);
    expect(before.reconciliations).toMatchObject([{ reported: { value: 0.7 }, derived: { value: 0.6 } }]);
    expect(before.known).toEqual([]);
    await desk.act('reportFigure', { ...stated, metric: 'FULLTIME_WORKERS', value: 8, corrects: full.figure.id });
    const after = await share();
    expect(after.reconciliations).toMatchObject([{ reported: { value: 0.7 }, derived: { value: 0.75 } }]);
    const moment = desk.moment;
    desk.day = '2024-03-12';
    await desk.act('closeStation', { station: id, on: '2024-03-01' });
    const statusAt = async (knownAt: string) =>
      await desk.read(
        `{ station(id: "${id}") { status(${on('03-05')}, knownAt: "${knownAt}") } stations(filter: { knownAt: "${knownAt}", statuses: [OPERATING], ${on('03-05')}, parent: null }, first: 1000) { nodes { id } } }`,
      );
    const [then, now] = [await statusAt(moment), await statusAt(desk.moment)];
    expect([then.station.status, now.station.status]).toEqual(['OPERATING', 'CLOSED']);
    expect([then, now].map(({ stations }) => stations.nodes.some((one: Given) => one.id === id))).toEqual([
      true,
      false,
    ]);
  });
});

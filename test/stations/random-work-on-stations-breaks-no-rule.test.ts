import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EventRow } from '../../shared/event.entity.js';
import { workRefusals } from '../../shared/work/index.js';
import { stations } from '../../subgraphs/stations/subgraph.js';
import { STATION_LIVES, type Tier } from '../../subgraphs/stations/station/station.rules.js';
import { sitePlanLife } from '../../subgraphs/stations/plan/site-plan.rules.js';
import { onEachDatabase } from '../databases.js';
import { checkInvariants } from './station-invariants.js';
import { CITY, COMMUNITY, IN_CITY, openStationDesk, TOWNSHIP, type StationDesk } from './station-desk.js';

const STEPS = { sqlite: 3000, postgres: 600 } as const;
/** A fixed seed: the same walk each time, so that a failure can be looked into. */
const SEED = 20220614;
const DECLARED = new Set([...stations.refusals, ...workRefusals].map(({ code }) => code));
const TIERS: readonly Tier[] = ['GUIDANCE_CENTRE', 'STATION', 'STATION', 'ROOM', 'ROOM', 'POST'];
const STATUSES = [
  'PLANNED',
  'PREPARING',
  'ESTABLISHED',
  'OPERATING',
  'SUSPENDED',
  'CLOSED',
  'CANCELLED',
  'SURVEYED',
  'DECIDED',
  'REJECTED',
];
const CRITERIA = ['NEAR_RESIDENTS', 'EASY_ACCESS', 'HOURS_THAT_SUIT', 'SHARED_PLACE'];

// oxlint-disable-next-line typescript/no-explicit-any -- a payload has the shape of its selection
type Given = any;

interface Choice {
  readonly what: number;
  readonly which: number;
  readonly other: number;
  readonly back: number;
}

/** Somebody who does whatever comes to mind, and remembers only what was made. */
class Wanderer {
  readonly stations: string[] = [];
  readonly plans: string[] = [];
  readonly sites: string[] = [];
  readonly titles: string[] = [];
  readonly reached = new Set<string>();
  readonly refusedWith = new Set<string>();
  done = 0;

  constructor(readonly desk: StationDesk) {}

  async step(choice: Choice): Promise<void> {
    const [mutation, input] = await this.think(choice);
    const told = await this.availableOf(mutation, input);
    const { code, done } = await this.desk.tried(mutation, input);
    if (code !== undefined) {
      expect([mutation, input, code, DECLARED.has(code)]).toEqual([mutation, input, code, true]);
      this.refusedWith.add(code);
      // What is told as possible fails by what the input says alone.
      if (told?.allowed) expect(['STEP_OUT_OF_TIME', 'STATION_NAME_TAKEN', 'SITE_CHECK_FAILED']).toContain(code);
      else if (told) expect([mutation, code]).toEqual([mutation, told.code]);
      return;
    }
    this.done += 1;
    if (told) expect([mutation, told.allowed]).toEqual([mutation, true]);
    if (done.station) {
      this.remember(this.stations, done.station.id, 14);
      this.reached.add(`${done.station.tier} ${done.station.status}`);
    }
    if (done.plan) this.remember(this.plans, done.plan.id, 3);
    if (done.site) {
      this.remember(this.sites, done.site.id, 6);
      if (done.site.station) this.remember(this.stations, done.site.station.id, 14);
    }
    this.forget(choice, done);
  }

  /** Most of what has ended is left alone; some is tried again. */
  private forget(choice: Choice, done: Given): void {
    const drop = (list: string[], id: string): void =>
      void list.splice(0, list.length, ...list.filter((one) => one !== id));
    if (choice.what % 4 === 0) return;
    if (done.station && /CLOSED|CANCELLED|REJECTED/.test(done.station.status)) drop(this.stations, done.station.id);
    if (done.plan?.status === 'ENDED') drop(this.plans, done.plan.id);
    if (done.site && /OPENED|REJECTED|WITHDRAWN/.test(done.site.state)) drop(this.sites, done.site.id);
  }

  private remember(list: string[], id: string, most: number): void {
    if (list.includes(id)) return;
    list.push(id);
    if (list.length > most) list.shift();
  }

  private async availableOf(mutation: string, input: object): Promise<{ allowed: boolean; code: string } | undefined> {
    const { station, site } = input as { station?: string; site?: string };
    const [field, id] = site === undefined ? ['station', station] : ['sitePlan', site];
    if (id === undefined) return undefined;
    const read = await this.desk.read(`{ of: ${field}(id: "${id}") { availableActions { action allowed code } } }`);
    return read.of?.availableActions.find(({ action }: { action: string }) => action === mutation);
  }

  private async think({ what, which, other, back }: Choice): Promise<readonly [string, object]> {
    const pick = <T>(list: readonly T[], by = which): T => list[by % list.length]!;
    const station = pick(this.stations);
    const second = pick(this.stations, other);
    const day = new Date(Date.parse(`${this.desk.day}T00:00:00Z`) - (back % 30) * 86_400_000)
      .toISOString()
      .slice(0, 10);
    const on = back % 3 === 0 ? {} : { on: day };
    const plan = pick(this.plans);
    const site = pick(this.sites);
    const host = { hostKind: 'ENTERPRISE', host: pick(['ent_one', 'ent_two'], other) };
    const at = { station, ...on };
    const ofPlan: readonly (readonly [string, object])[] = [
      ['createPlan', { area: CITY, policyTitle: pick(['甲方案', '乙方案']), baseYear: 2022, synthetic: true }],
      ['adoptPlan', { plan }],
      ...(other % 6 === 0 ? [['endPlan', { plan }] as const] : []),
      ['adoptPhase', { plan, yearOffset: 1 + (other % 5), name: '某一阶段' }],
      [
        'setTarget',
        {
          plan,
          metric: pick(['NEW_STATIONS', 'OPERATING_STATIONS']),
          kind: pick(['TARGET', 'PLANNED'], other),
          year: 2022 + (back % 4),
          value: back,
        },
      ],
      ['closeYear', { plan, year: 2021 + (back % 4), closedBy: '市民政局' }],
    ];
    const ofSite: readonly (readonly [string, object])[] = [
      ['nominateSite', { plan, area: pick(IN_CITY), name: pick(['甲站', '乙站', '丙站'], other), synthetic: true }],
      [
        'approveSite',
        { site, decidedBy: '市民政局', checks: CRITERIA.map((criterion) => ({ criterion, met: other % 5 > 0 })) },
      ],
      ['rejectSite', { site, decidedBy: '市民政局', checks: CRITERIA.map((criterion) => ({ criterion, met: false })) }],
      ['withdrawSite', { site }],
      ['buildSite', { site }],
      ['buildSite', { site }],
    ];
    const links: readonly (readonly [string, object])[] = [
      ['changeParent', { ...at, parent: second }],
      ['changeParent', { ...at, parent: second }],
      ['linkHostPlace', { ...at, ...host }],
      ['endHosting', at],
      ['assignOperator', { ...at, organization: pick(['org_one', 'org_two'], other) }],
      ['assignAuthority', { ...at, agency: pick(['gov_one', 'gov_two'], other) }],
      ['assignGuidance', { ...at, guide: second }],
      ['endGuidance', { ...at, guide: second }],
      ['adoptOperatingMode', { ...at, mode: 'SUPERVISION' }],
      ['dropOperatingMode', { ...at, mode: 'SUPERVISION' }],
      ['setFeature', { ...at, title: '某一特色' }],
      ['designate', { ...at, kind: 'DEMONSTRATION', level: 'MUNICIPAL', issuedBy: '市民政局' }],
    ];
    const kind = this.stations.length < 4 ? 0 : what % 20;
    if (kind < 2) {
      const parent = other % 3 === 0 || this.stations.length === 0 ? {} : { parent: second };
      const made = {
        name: pick(['甲', '乙', '丙', '丁']),
        tier: pick(TIERS, other),
        area: pick([TOWNSHIP, COMMUNITY], back),
      };
      return ['registerStation', { ...made, status: pick(STATUSES), ...parent, ...on, synthetic: true }];
    }
    if (kind === 2) return ['proposePost', { station, name: pick(['戊', '己'], other), host: 'ent_one', ...on }];
    if (kind === 3) return this.correct(station, pick(STATUSES, other), back, on);
    if (kind < 7) return pick(links, other);
    if (kind < 9 || this.plans.length === 0) return pick(this.plans.length === 0 ? ofPlan.slice(0, 1) : ofPlan, back);
    if (kind < 12) return pick(this.sites.length === 0 ? ofSite.slice(0, 1) : ofSite, back);
    const { of } = await this.desk.read(
      `{ of: station(id: "${station}") { tier availableActions { action allowed } } }`,
    );
    const allowed = of.availableActions.filter((one: { allowed: boolean }) => one.allowed);
    // Endings are rare in life, and what is not possible is tried now and then as well.
    const dear = allowed.filter(({ action }: { action: string }) => !/^(close|cancel|reject)/.test(action));
    const offered = other % 5 === 0 ? of.availableActions : other % 5 > 2 && dear.length > 0 ? dear : allowed;
    const { action } = offered.length > 0 ? pick<{ action: string }>(offered, back) : { action: 'openStation' };
    return [action, back % 2 === 0 ? { station } : at];
  }

  private async correct(station: string, status: string, back: number, on: object): Promise<readonly [string, object]> {
    const { of } = await this.desk.read(`{ of: station(id: "${station}") { statusHistory { id version } } }`);
    const { id, version } = of.statusHistory[back % of.statusHistory.length];
    return [
      'correctStatus',
      { step: id, expectedVersion: version, ...(back % 2 ? { status } : {}), ...on, by: `第${back % 3}局` },
    ];
  }
}

onEachDatabase('random work on stations and plans', (dialect) => {
  it('reaches no undeclared state, tells before what it does, and leaves every rule whole', async () => {
    const desk = await openStationDesk(dialect, '2024-01-01');
    try {
      const wanderer = new Wanderer(desk);
      const choices = fc.sample(fc.record({ what: fc.nat(), which: fc.nat(), other: fc.nat(), back: fc.nat() }), {
        numRuns: STEPS[dialect],
        seed: SEED,
      });
      for (const [index, choice] of choices.entries()) {
        if (index % 20 === 19)
          desk.day = new Date(Date.parse(`${desk.day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
        await wanderer.step(choice);
        if (index % 250 === 249) await checkInvariants(desk);
      }
      const { stations: all, links, sites } = await checkInvariants(desk);
      expect(Math.min(all, links, sites)).toBeGreaterThan(dialect === 'sqlite' ? 20 : 5);
      expect(wanderer.done).toBeGreaterThan(STEPS[dialect] / 4);
      const known = Object.entries(STATION_LIVES).flatMap(([tier, life]) =>
        Object.keys(life.states).map((status) => `${tier} ${status}`),
      );
      const states = [...known, ...Object.keys(sitePlanLife.states).map((state) => `SITE ${state}`)];
      const events = await desk.orm.em.fork().find(EventRow, { noun: 'SitePlan' });
      for (const { toState } of events) wanderer.reached.add(`SITE ${toState}`);
      for (const state of wanderer.reached) expect(states).toContain(state);
      // The walk is worth little when it stays at home.
      if (dialect === 'sqlite') expect(states.filter((state) => !wanderer.reached.has(state))).toEqual([]);
      expect(wanderer.refusedWith.size).toBeGreaterThan(15);
    } finally {
      await desk.stop();
    }
  }, 600_000);
});

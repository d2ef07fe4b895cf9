/** Reads stations, what belongs to them and what links lead to them, each in one statement for all that are asked for at once. */
import type { EntityClass } from '@mikro-orm/core';
import DataLoader from 'dataloader';
import { heldAt, knownAt, type DatedRow } from '../../../shared/dated.entity.js';
import { filterContradictory } from '../../../shared/errors.js';
import { areaScope, refuseAreaInArea, refuseEmptyChoices } from '../../../shared/listing/index.js';
import { perArguments, rowById, rowsBy } from '../../../shared/loader.js';
import type { Moment } from '../../../shared/moment.js';
import { openListing, type Connection } from '../../../shared/paging/index.js';
import type { Reader } from '../../../shared/subgraph/index.js';
import { requireTerms } from '../vocabulary/term-check.js';
import { VocabularyKind } from '../vocabulary/vocabulary.entity.js';
import { openVisits, type GuidanceVisitArgs } from './guidance-visit.list.js';
import { StationAuthorityRow } from './station-authority.entity.js';
import { StationDesignation } from './station-designation.entity.js';
import { StationGuidanceRow } from './station-guidance.entity.js';
import { type StationHostKind, StationHostRow, StationOperatorRow } from './station-host.entity.js';
import { StationParentRow } from './station-parent.entity.js';
import { StationFeature, StationOperatingMode } from './station-practice.entity.js';
import { StationSpace } from './station-space.entity.js';
import { StationStatusRow } from './station-status.entity.js';
import { Station } from './station.entity.js';
import { StationTier } from './station.enums.js';
import { checkStationFilter } from './station.filter.js';
import {
  stationList,
  type AreaStationsArgs,
  type ChildrenArgs,
  type LinkedStationsArgs,
  type StationListArgs,
} from './station.input.js';
import { makeStandingLoaders } from './station-standing.loaders.js';
import { alongLink, inAreas, selectStations, stepsInForce, VIA, type Route } from './station.select.js';

type StationList = (parent?: string) => Connection<Station>;

export function makeStationLoaders(reader: Reader) {
  /** Opens a list of stations: at the root, or along a route from parents, which may itself follow the area tree of the day. */
  async function open(
    name: string,
    args: StationListArgs,
    moment: Moment,
    route?: Route,
    treeOfDay = false,
  ): Promise<StationList> {
    const filter = args.filter ?? {};
    refuseEmptyChoices(args);
    checkStationFilter(filter, treeOfDay);
    await requireTerms(reader, [
      [VocabularyKind.OPERATING_MODE, filter.operatingModes],
      [VocabularyKind.SPACE_KIND, filter.spaceKinds],
    ]);
    const asked: Moment = { asOf: filter.asOf ?? moment.asOf, knownAt: filter.knownAt ?? moment.knownAt };
    const question = {
      filter,
      scope: await areaScope(reader, filter, asked),
      moment: asked,
      orderBy: args.orderBy,
    };
    return openListing(
      reader,
      {
        name,
        node: Station,
        rows: (_, parents) => selectStations(reader, question, route?.(reader, parents)),
        order: stationList.ordering.terms(args.orderBy),
        ...(route && { parentColumn: VIA }),
      },
      args,
    );
  }

  /** Rows of a dated noun of stations, as of a moment; the newest first. */
  const heldBy = <T extends DatedRow & { stationId: string }>(entity: EntityClass<T>) =>
    perArguments((moment: Moment) => {
      const table = reader.table(entity);
      return rowsBy(reader, entity, 'stationId', (query) =>
        query
          .where(heldAt(table, moment))
          .orderBy((order) => order.case().when(`${table}.valid_from_latest`, 'is', null).then(1).else(0).end())
          .orderBy(`${table}.valid_from_latest`, 'desc'),
      );
    });

  /** All rows of a dated noun by what they belong to, oldest first. */
  const historyBy = <T extends DatedRow>(entity: EntityClass<T>, property: keyof T & string) =>
    perArguments((known: Moment['knownAt'] | null) => {
      const table = reader.table(entity);
      return rowsBy(reader, entity, property, (query) =>
        query
          .where(knownAt(table, { knownAt: known }))
          .orderBy((order) => order.case().when(`${table}.valid_from_latest`, 'is', null).then(0).else(1).end())
          .orderBy(`${table}.valid_from_latest`),
      );
    });

  return {
    ...makeStandingLoaders(reader),
    stationById: rowById(reader, Station),
    stationsAtRoot: perArguments((args: StationListArgs) => open('stations', args, {})),
    childrenOf: perArguments((args: ChildrenArgs) => {
      const { tiers, ...rest } = args;
      return open(
        'Station.children',
        tiers ? { ...rest, filter: { ...rest.filter, tiers: bothOf(tiers, rest.filter?.tiers) } } : rest,
        args,
        alongLink(StationParentRow, 'parentId', 'childId', args),
      );
    }),
    guidedBy: perArguments((args: LinkedStationsArgs) =>
      open('Station.guides', args, args, alongLink(StationGuidanceRow, 'guideId', 'guidedId', args)),
    ),
    guidesOf: perArguments((args: LinkedStationsArgs) =>
      open('Station.guidedBy', args, args, alongLink(StationGuidanceRow, 'guidedId', 'guideId', args)),
    ),
    stationsHostedBy: perArguments(({ kind, posts, args }: HostedQuestion) =>
      open(
        `${kind}.${posts ? 'posts' : 'hostedStations'}`,
        posts ? { ...args, filter: { ...args.filter, tiers: bothOf([StationTier.POST], args.filter?.tiers) } } : args,
        args,
        alongLink(StationHostRow, 'hostId', 'stationId', args, (link) =>
          link.where('station_host.host_kind', '=', kind),
        ),
      ),
    ),
    stationsOperatedBy: perArguments((args: LinkedStationsArgs) =>
      open(
        'SocialOrganization.operatedStations',
        args,
        args,
        alongLink(StationOperatorRow, 'organizationId', 'stationId', args),
      ),
    ),
    stationsInAreas: perArguments((args: AreaStationsArgs) => {
      refuseAreaInArea('stations', args.filter);
      const moment = { asOf: args.filter?.asOf, knownAt: args.filter?.knownAt };
      return open('Area.stations', args, moment, inAreas(args, moment), args.includeDescendants === true);
    }),

    /** `load.stepInForce(moment).load(stationId)`: the step that gives a station its state on a day. */
    stepInForce: perArguments(
      (moment: Moment) =>
        new DataLoader<string, StationStatusRow | null>(async (ids) => {
          const query = stepsInForce(reader, moment).where(reader.among('station_status.station_id', ids));
          const steps = await reader.all(StationStatusRow, query);
          const byStation = new Map(steps.map((step) => [step.stationId, step]));
          return ids.map((id) => byStation.get(id) ?? null);
        }),
    ),
    stepsOf: perArguments((known: Moment['knownAt'] | null) =>
      rowsBy(reader, StationStatusRow, 'stationId', (query) =>
        query.where(knownAt('station_status', { knownAt: known })).orderBy('station_status.sequence'),
      ),
    ),
    /** The station that leads each of many on a day. */
    parentOf: perArguments(
      (moment: Moment) =>
        new DataLoader<string, Station | null>(async (ids) => {
          const query = reader
            .select(Station)
            .innerJoin('station_parent', 'station_parent.parent_id', 'station.id')
            .select('station_parent.child_id')
            .where(reader.among('station_parent.child_id', ids))
            .where(heldAt('station_parent', moment))
            .orderBy('station_parent.id', 'desc');
          const rows = (await query.execute()) as Record<string, unknown>[];
          const parents = reader.read(Station, rows);
          const byChild = new Map(rows.map((row, index) => [row['child_id'] as string, parents[index]!]));
          return ids.map((id) => byChild.get(id) ?? null);
        }),
    ),
    hostsOf: heldBy(StationHostRow),
    operatorsOf: heldBy(StationOperatorRow),
    spacesOf: heldBy(StationSpace),
    designationsOf: heldBy(StationDesignation),
    operatingModesOf: heldBy(StationOperatingMode),
    featuresOf: heldBy(StationFeature),
    hostHistoryOf: historyBy(StationHostRow, 'stationId'),
    parentHistoryOf: historyBy(StationParentRow, 'childId'),
    guidanceOf: historyBy(StationGuidanceRow, 'guidedId'),
    authoritiesOf: heldBy(StationAuthorityRow),
    authorityHistoryOf: historyBy(StationAuthorityRow, 'stationId'),
    visitsBy: perArguments((args: GuidanceVisitArgs) => openVisits(reader, args)),
  };
}

interface HostedQuestion {
  readonly kind: StationHostKind;
  /** Only posts. */
  readonly posts: boolean;
  readonly args: LinkedStationsArgs;
}

/** The tiers that a field and its filter both ask for. */
function bothOf(ofField: StationTier[], ofFilter: StationTier[] | null | undefined): StationTier[] {
  const both = ofFilter ? ofField.filter((tier) => ofFilter.includes(tier)) : ofField;
  if (both.length === 0 && ofField.length > 0)
    throw filterContradictory(
      `the field gives ${ofField.join(', ')}, but \`filter.tiers\` asks for ${ofFilter!.join(', ')}`,
    );
  return both;
}

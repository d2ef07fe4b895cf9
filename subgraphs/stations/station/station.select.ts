/** The rows of any list of stations: one statement, whatever is asked of state, host, parent, titles or area. */
import type { EntityClass } from '@mikro-orm/core';
import { sql, type RawBuilder } from 'kysely';
import { descendantPairs } from '../../../shared/areas/area.query.js';
import { heldAt, knownAt, type DatedRow } from '../../../shared/dated.entity.js';
import { Conditions, whereAll, type AreaScope, type ListOrder } from '../../../shared/listing/index.js';
import { dayAsked, type Moment } from '../../../shared/moment.js';
import type { Reader, Select } from '../../../shared/subgraph/index.js';
import { StationDesignation } from './station-designation.entity.js';
import { StationHostRow } from './station-host.entity.js';
import { StationParentRow } from './station-parent.entity.js';
import { StationFeature, StationOperatingMode } from './station-practice.entity.js';
import { StationSpace } from './station-space.entity.js';
import { StationStatusRow } from './station-status.entity.js';
import { Station } from './station.entity.js';
import { stationList, type AreaStationsArgs, type StationFilter, type StationStepFilter } from './station.input.js';

/** Column in which a list that follows a link gives the record at the link's other end. */
export const VIA = 'via_id';

/** How a list gets from its parents to their stations: pairs of `via_id` and `station_id`, for these parents at least. */
export type Route = (reader: Reader, parents: readonly string[]) => Select;

export interface StationQuestion {
  readonly filter: StationFilter;
  /** What `filter.area` means; undefined when it names none. */
  readonly scope: AreaScope | undefined;
  readonly moment: Moment;
  readonly orderBy?: ListOrder | null | undefined;
}

/** Stations as a derived table under their own name, with the column that the ordering needs and the one that links need. */
export function selectStations(reader: Reader, question: StationQuestion, route?: Select): Select {
  const own = stationList.ordering.add(reader.select(Station), question.orderBy);
  const linked = route
    ? (own.innerJoin(route.as('route'), 'route.station_id', 'station.id').select(`route.${VIA}`) as unknown as Select)
    : own;
  return reader.db.selectFrom(narrow(reader, linked, question).as('station')).selectAll('station');
}

/** The stations a dated link leads to, from the property `via` of its row to the property `station`. */
export function alongLink<T extends DatedRow>(
  entity: EntityClass<T>,
  via: keyof T & string,
  station: keyof T & string,
  moment: Moment,
  narrowLink: (link: Select) => Select = (link) => link,
): Route {
  return (reader, parents) => {
    const table = reader.table(entity);
    const [from, to] = [`${table}.${reader.column(entity, via)}`, `${table}.${reader.column(entity, station)}`];
    return narrowLink(
      reader.db
        .selectFrom(table)
        .select([`${from} as ${VIA}`, `${to} as station_id`])
        .distinct()
        .where(reader.among(from, parents))
        .where(heldAt(table, moment)),
    );
  };
}

/** The stations of each area, or of it and all below it. */
export function inAreas(args: Pick<AreaStationsArgs, 'includeDescendants' | 'areaRelation'>, moment: Moment): Route {
  return (reader, parents) => {
    const stations = reader.db.selectFrom('station as located');
    if (!args.includeDescendants)
      return stations
        .select([`located.area_id as ${VIA}`, 'located.id as station_id'])
        .where(reader.among('located.area_id', parents));
    const asOf = dayAsked(moment);
    const tree = descendantPairs(reader.db, parents, { asOf, relation: args.areaRelation ?? 'ADMINISTRATIVE' });
    return stations
      .innerJoin(tree.as('tree'), 'tree.id', 'located.area_id')
      .select([`tree.root_id as ${VIA}`, 'located.id as station_id']);
  };
}

/**
 * The state of each station on a day: of the steps that had surely begun, the one that no other follows in their sequence.
 * Asked by "not exists", not by a window: so a database finds the steps of few stations by index, whatever else narrows them.
 */
export function stepsInForce(reader: Reader, moment: Moment): Select {
  const later = reader.db
    .selectFrom('station_status as later')
    .select('later.id')
    .whereRef('later.station_id', '=', 'station_status.station_id')
    .where(
      sql<boolean>`(later.sequence > station_status.sequence
        or (later.sequence = station_status.sequence and later.id > station_status.id))`,
    )
    .where(begun('later', moment));
  return reader
    .select(StationStatusRow)
    .where(begun('station_status', moment))
    .where(({ not, exists }) => not(exists(later)));
}

function begun(table: string, moment: Moment): RawBuilder<boolean> {
  const day = dayAsked(moment);
  const column = sql.ref(`${table}.valid_from_latest`);
  return sql<boolean>`((${column} is null or ${column} <= ${day}) and ${knownAt(table, moment)})`;
}

function narrow(reader: Reader, stations: Select, { filter, scope, moment }: StationQuestion): Select {
  const having = (entity: EntityClass<DatedRow>, property = 'stationId'): Select =>
    reader.db
      .selectFrom(reader.table(entity))
      .select(`${reader.table(entity)}.${reader.column(entity, property)}`)
      .where(heldAt(reader.table(entity), moment));
  const { statuses, hostKinds, hasHost, designations, operatingModes, spaceKinds, hasFeature } = filter;
  const on = new Conditions(reader, Station);
  let query = whereAll(stations, [
    knownAt('station', moment),
    scope?.(on.column('areaId')),
    on.oneOf('tier', filter.tiers),
    on.contains(['name', 'genericName'], filter.text),
  ]);
  const only = (ids: Select): void => void (query = query.where('station.id', 'in', ids));
  const except = (ids: Select): void => void (query = query.where('station.id', 'not in', ids));
  if (filter.establishedBefore != null)
    query = query.where('station.established_latest', '<', filter.establishedBefore);
  if (filter.establishedAfter != null)
    query = query.where('station.established_earliest', '>', filter.establishedAfter);
  if (statuses) {
    const steps = stepsInForce(reader, moment).where(reader.among('station_status.status', statuses));
    only(steps.clearSelect().select('station_status.station_id'));
  }
  if (filter.cameInto) only(stationsThatCame(reader, filter.cameInto, moment));
  if (hostKinds) only(having(StationHostRow).where(reader.among('station_host.host_kind', hostKinds)));
  if (hasHost != null) (hasHost ? only : except)(having(StationHostRow));
  if (designations) only(having(StationDesignation).where(reader.among('station_designation.kind', designations)));
  if (operatingModes)
    only(having(StationOperatingMode).where(reader.among('station_operating_mode.code', operatingModes)));
  if (spaceKinds) only(having(StationSpace).where(reader.among('station_space.kind', spaceKinds)));
  if (hasFeature != null) (hasFeature ? only : except)(having(StationFeature));
  if (filter.parent != null)
    only(having(StationParentRow, 'childId').where('station_parent.parent_id', '=', filter.parent));
  return query;
}

function stationsThatCame(reader: Reader, { statuses, from, to }: StationStepFilter, moment: Moment): Select {
  let steps = reader.db
    .selectFrom('station_status')
    .select('station_status.station_id')
    .where(reader.among('station_status.status', statuses))
    .where(knownAt('station_status', moment));
  if (from != null) steps = steps.where('station_status.valid_from_latest', '>=', from);
  if (to != null) steps = steps.where('station_status.valid_from_latest', '<=', to);
  return steps;
}
